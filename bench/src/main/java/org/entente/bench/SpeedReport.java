package org.entente.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of one run, for a person and for a program.
 *
 * @param corenlp null where it was left out
 */
record SpeedReport(
        Measure entente, Measure lucene, @Nullable Measure corenlp) {
    private static final String ROW = "%-10s %9s %12s %14s %14s %14s %10s%n";

    /** A line a program. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, ROW, "program", "documents", "characters", "chars/s", "slowest", "fastest", "Entente is"));
        for (Measure measure : measures()) {
            double ratio = entente.charactersASecond() / measure.charactersASecond();
            table.append(String.format(
                    Locale.ROOT,
                    ROW,
                    measure.program(),
                    grouped(measure.documents()),
                    grouped((double) measure.characters()),
                    grouped(measure.charactersASecond()),
                    grouped(measure.slowest()),
                    grouped(measure.fastest()),
                    String.format(Locale.ROOT, "%.2f x", ratio)));
        }
        return table.toString();
    }

    /** One line: characters a second of each program, and how many times each peer's Entente's are. */
    String json() {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("entente_chars_s", Math.round(entente.charactersASecond()));
        figures.put("corenlp_chars_s", corenlp == null ? null : Math.round(corenlp.charactersASecond()));
        figures.put("lucene_chars_s", Math.round(lucene.charactersASecond()));
        figures.put("ratio_corenlp", corenlp == null ? null : ratio(corenlp));
        figures.put("ratio_lucene", ratio(lucene));
        return new JsonMapper().writeValueAsString(figures);
    }

    List<Measure> measures() {
        return Stream.of(entente, lucene, corenlp).filter(m -> m != null).toList();
    }

    /** To four digits after the point. */
    private double ratio(Measure peer) {
        return Math.round(entente.charactersASecond() / peer.charactersASecond() * 10_000) / 10_000.0;
    }

    private static String grouped(double number) {
        return String.format(Locale.ROOT, "%,d", Math.round(number));
    }
}
