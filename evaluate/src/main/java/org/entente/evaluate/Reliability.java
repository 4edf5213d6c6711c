package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether confidence means what it says: rows sorted into bins by their confidence, and how many of each bin are right.
 * Confidence is calibrated where the two agree (the reliability diagram of Murphy and Winkler, 1977, as a table).
 *
 * @param bins by kind of row, {@value #ALL} first; of each, the bins that have rows, the least confident first
 */
public record Reliability(Map<String, List<Bin>> bins) {
    /** The rows of all kinds. */
    public static final String ALL = "all";

    /** Where bins begin; the last ends with 1, which belongs to it. */
    private static final List<Double> EDGES = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9);

    public Reliability {
        bins = Collections.unmodifiableMap(new LinkedHashMap<>(bins));
    }

    /**
     * The rows whose confidence lies from {@code from}, included, to {@code to}, excluded.
     *
     * @param confidence its mean over the rows, to three decimals
     * @param right the share of rows that are right, to three decimals
     */
    public record Bin(double from, double to, int rows, double confidence, double right) {}

    /** The table of these rows. */
    public static Reliability of(List<ScoredRow> rows) {
        Map<String, List<Bin>> bins = new LinkedHashMap<>();
        bins.put(ALL, binsOf(rows));
        for (FactKind kind : FactKind.values()) {
            List<ScoredRow> ofKind = rows.stream().filter(r -> r.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                bins.put(kind.code(), binsOf(ofKind));
            }
        }
        return new Reliability(bins);
    }

    private static List<Bin> binsOf(List<ScoredRow> rows) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < EDGES.size(); i++) {
            double from = EDGES.get(i);
            double to = i + 1 < EDGES.size() ? EDGES.get(i + 1) : 1;
            boolean last = to == 1;
            List<ScoredRow> within = rows.stream()
                    .filter(r ->
                            r.row().confidence() >= from && (last || r.row().confidence() < to))
                    .toList();
            if (!within.isEmpty()) {
                bins.add(bin(from, to, within));
            }
        }
        return bins;
    }

    private static Bin bin(double from, double to, List<ScoredRow> rows) {
        double confidence =
                rows.stream().mapToDouble(r -> r.row().confidence()).average().orElse(0);
        double right = (double) rows.stream().filter(ScoredRow::right).count() / rows.size();
        return new Bin(from, to, rows.size(), Decimals.rounded(confidence), Decimals.rounded(right));
    }
}
