package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.register.Source;

/** Numbers the documents of a note, and letters what is quoted of each: "3b". */
final class Footnotes {
    private static final int LONGEST = 260;
    private static final int LETTERS = 26;

    private final Words words;
    private final DateWords dates;
    private final Map<String, Integer> documents = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<String>> quotes = new LinkedHashMap<>();

    Footnotes(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** The labels of what proves something, without repetitions, in their order. */
    List<String> labels(Stream<Source> proofs) {
        TreeSet<String> labels =
                proofs.map(this::label).collect(Collectors.toCollection(() -> new TreeSet<>(Footnotes::compare)));
        return List.copyOf(labels);
    }

    private static int compare(String a, String b) {
        int byLength = Integer.compare(a.length(), b.length());
        return byLength == 0 ? a.compareTo(b) : byLength;
    }

    private String label(Source source) {
        String document = source.document();
        documents.putIfAbsent(document, documents.size() + 1);
        sources.putIfAbsent(document, source);
        List<String> quoted = quotes.computeIfAbsent(document, d -> new ArrayList<>());
        String quote = shorten(source.evidence().text(), LONGEST);
        if (!quoted.contains(quote)) {
            quoted.add(quote);
        }
        return label(document, quoted.indexOf(quote));
    }

    private String label(String document, int quote) {
        String letter = Character.toString('a' + quote % LETTERS);
        return documents.get(document) + letter.repeat(1 + quote / LETTERS);
    }

    /** Keeps both ends, where the speech act and its last complement stand. */
    static String shorten(String quote, int longest) {
        String line = quote.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int head = Math.max(line.lastIndexOf(' ', longest * 2 / 3), 0);
        int tail = line.indexOf(' ', line.length() - longest / 3);
        return line.substring(0, head) + " […]" + (tail < 0 ? "" : line.substring(tail));
    }

    List<Page.Footnote> list() {
        List<Page.Footnote> notes = new ArrayList<>();
        documents.forEach((document, number) -> {
            List<Page.Quotation> quotations = new ArrayList<>();
            List<String> quoted = quotes.getOrDefault(document, List.of());
            for (int i = 0; i < quoted.size(); i++) {
                quotations.add(new Page.Quotation(label(document, i), words.quote(quoted.get(i))));
            }
            notes.add(new Page.Footnote(
                    number.toString(), source(Objects.requireNonNull(sources.get(document))), quotations));
        });
        return notes;
    }

    private String source(Source source) {
        String who = source.agency() == null
                ? source.side() == null ? null : words.get("press", words.state(source.side()))
                : source.agency();
        String where = source.address() == null ? source.source() : source.address();
        return Stream.of(source.day() == null ? null : dates.of(source.day()), who, where)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
