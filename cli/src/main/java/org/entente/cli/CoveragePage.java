package org.entente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.cli.CoverageRow.Sample;

/** Unknown predicates for a person: each with its forms and some sentences. */
final class CoveragePage {
    /** Of a longer sentence the words around the predicate are shown. */
    private static final int LONGEST = 320;

    private final Messages messages;
    private final Style style;
    private final int columns;
    private final boolean missed;

    /**
     * @param columns lines are broken there
     * @param missed whether a frame knows what is shown
     */
    CoveragePage(Messages messages, Style style, int columns, boolean missed) {
        this.messages = messages;
        this.style = style;
        this.columns = columns;
        this.missed = missed;
    }

    String of(List<CoverageRow> rows, CoverageTally tally) {
        PageWriter page = new PageWriter(messages, style, columns);
        if (rows.isEmpty()) {
            page.plain(0, messages.of("coverage.none", tally.documents()));
        } else {
            page.title(messages.of(
                    missed ? "coverage.title.missed" : "coverage.title",
                    tally.predicates(),
                    tally.total(),
                    tally.documents(),
                    rows.size()));
        }
        for (CoverageRow row : rows) {
            page.heading(row.pattern());
            page.plain(1, messages.of("coverage.counts", row.count(), row.documents(), forms(row)));
            if (row.known() && !missed) {
                page.label(1, messages.of("coverage.known"));
            }
            row.sentences().forEach(sample -> {
                page.plain(1, messages.of("quote", excerpt(sample)));
                page.faint(2, sample.source());
            });
        }
        return page.toString();
    }

    private static String forms(CoverageRow row) {
        return row.forms().stream().map(f -> f + " " + f.count()).collect(Collectors.joining(", "));
    }

    /** The sentence; of a long one what stands around the predicate, cut at blanks. */
    private static String excerpt(Sample sample) {
        String sentence = sample.sentence().quote();
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int at = sample.words().start() - sample.sentence().start();
        int from = Math.max(0, Math.min(at - LONGEST / 2, sentence.length() - LONGEST));
        int to = Math.min(sentence.length(), from + LONGEST);
        int first = from == 0 ? 0 : sentence.indexOf(' ', from) + 1;
        int last = to == sentence.length() ? to : sentence.lastIndexOf(' ', to);
        boolean cut = last > first && first <= at;
        return (from == 0 ? "" : "[…] ")
                + (cut ? sentence.substring(first, last) : sentence.substring(from, to))
                + (to == sentence.length() ? "" : " […]");
    }
}
