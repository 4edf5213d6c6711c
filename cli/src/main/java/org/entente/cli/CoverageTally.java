package org.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cli.CoverageRow.FormCount;
import org.entente.cli.CoverageRow.Sample;
import org.entente.model.Document;
import org.entente.reader.UnknownPredicate;
import org.entente.reader.UnknownPredicate.Gap;

/** Counts unknown predicates over documents; keeps of each form no more sentences than may be shown. */
final class CoverageTally {
    /** What was met of one predicate. */
    private static final class Entry {
        private final Map<String, Form> forms = new LinkedHashMap<>();
        private boolean known;
        private int count;
        private int documents;
        private int lastDocument = -1;
    }

    /** What was met of one predicate in one form. */
    private static final class Form {
        private final List<Sample> samples = new ArrayList<>();
        private final UnknownPredicate first;
        private int count;

        Form(UnknownPredicate first) {
            this.first = first;
        }

        FormCount counted() {
            return new FormCount(first.form(), first.addressee(), count);
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final int sentences;
    private int documents;
    private int total;

    /** @param sentences the most that are kept of a predicate */
    CoverageTally(int sentences) {
        this.sentences = sentences;
    }

    void add(Document document, List<UnknownPredicate> predicates) {
        predicates.forEach(predicate -> add(document, predicate));
        documents++;
    }

    private void add(Document document, UnknownPredicate p) {
        Entry entry = entries.computeIfAbsent(p.pattern(), k -> new Entry());
        entry.known |= p.gap() != Gap.PREDICATE;
        entry.documents += entry.lastDocument == documents ? 0 : 1;
        entry.lastDocument = documents;
        entry.count++;
        total++;
        Form form = entry.forms.computeIfAbsent(p.addressee() + " " + p.form(), k -> new Form(p));
        form.count++;
        boolean told = form.samples.stream()
                .anyMatch(s -> s.sentence().quote().equals(p.sentence().quote()));
        if (form.samples.size() < sentences && !told) {
            form.samples.add(new Sample(
                    document.source(), document.address(), p.form(), p.addressee(), p.words(), p.sentence()));
        }
    }

    int documents() {
        return documents;
    }

    int predicates() {
        return entries.size();
    }

    int total() {
        return total;
    }

    /** The most frequent first; of equals in the order of their letters. */
    List<CoverageRow> rows(int top) {
        Comparator<CoverageRow> order = Comparator.comparing(CoverageRow::count, Comparator.reverseOrder());
        return entries.entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .sorted(order.thenComparing(CoverageRow::pattern))
                .limit(top)
                .toList();
    }

    private CoverageRow row(String pattern, Entry entry) {
        List<Form> forms = entry.forms.values().stream()
                .sorted(Comparator.comparing((Form f) -> f.count, Comparator.reverseOrder()))
                .toList();
        List<FormCount> counts = forms.stream().map(Form::counted).toList();
        return new CoverageRow(pattern, entry.known, entry.count, entry.documents, counts, samples(forms));
    }

    /** One of each form in turn. */
    private List<Sample> samples(List<Form> forms) {
        List<Sample> out = new ArrayList<>();
        for (int turn = 0; turn < sentences; turn++) {
            for (Form form : forms) {
                if (turn < form.samples.size() && out.size() < sentences) {
                    out.add(form.samples.get(turn));
                }
            }
        }
        return out;
    }
}
