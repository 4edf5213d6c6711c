package org.entente.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well readings fit gold.
 *
 * @param kinds the score of each kind, in the order of {@link FactKind}
 * @param quotes whether evidence is true to the text
 * @param missing names of gold documents without a reading: all their facts count as missed
 * @param mistakes every missed, spurious and wrong row
 * @param rows every row of the kinds that are scored, right or not
 */
public record Scores(
        Map<FactKind, KindScore> kinds,
        QuoteScore quotes,
        List<String> missing,
        List<Mistake> mistakes,
        List<ScoredRow> rows) {
    public Scores {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        missing = List.copyOf(missing);
        mistakes = List.copyOf(mistakes);
        rows = List.copyOf(rows);
    }

    /** Whether the rows' confidences mean what they say. */
    public Reliability reliability() {
        return Reliability.of(rows);
    }
}
