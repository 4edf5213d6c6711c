package org.entente.reader.internal.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Turns the raw scores of a reading's rows into probabilities: for each kind of row a logistic model over features that anyone
 * can see in the row and its document. The weights are data ({@code confidence.tsv}) and are fitted by {@code bench/run
 * calibrate}. A kind without weights, and parties, keep their raw scores.
 */
public final class Confidence {
    private static final String BIAS = "bias";
    private static final double LEAST = 0.01;

    /** By kind, feature and value. */
    private final Map<String, Map<String, Map<String, Double>>> weights = new HashMap<>();

    /** With the weights of a language pack. */
    public Confidence(LanguagePack pack) {
        this(pack.lines("confidence.tsv"));
    }

    /** @param lines kind, feature as {@code name=value} or {@code bias}, weight */
    Confidence(List<List<String>> lines) {
        for (List<String> line : lines) {
            if (line.size() != 3) {
                throw new IllegalStateException("confidence.tsv: three columns are needed, not " + line);
            }
            String feature = line.get(1);
            int equals = feature.indexOf('=');
            weights.computeIfAbsent(line.get(0), kind -> new HashMap<>())
                    .computeIfAbsent(equals < 0 ? feature : feature.substring(0, equals), name -> new HashMap<>())
                    .put(equals < 0 ? "" : feature.substring(equals + 1), Double.valueOf(line.get(2)));
        }
    }

    /** The same rows with probabilities. */
    public Reading applied(Reading raw) {
        RowFeatures features = new RowFeatures(new Surroundings(raw));
        return new Reading(
                raw.document(),
                raw.parties(),
                rows("office", raw.offices(), features, (row, p) -> row.withConfidence(p)),
                rows("encounter", raw.encounters(), features, (row, p) -> row.withConfidence(p)),
                rows("statement", raw.statements(), features, (row, p) -> row.withConfidence(p)),
                rows("undertaking", raw.undertakings(), features, (row, p) -> row.withConfidence(p)),
                rows("figure", raw.figures(), features, (row, p) -> row.withConfidence(p)),
                rows("instrument", raw.instruments(), features, (row, p) -> row.withConfidence(p)));
    }

    /** The features of one row of a reading with raw scores. */
    public static List<Feature> features(Reading raw, Row row) {
        List<Feature> features = new ArrayList<>();
        new RowFeatures(new Surroundings(raw)).of(row, (name, value) -> features.add(new Feature(name, value)));
        return features;
    }

    private <R extends Row> List<R> rows(
            String kind, List<R> rows, RowFeatures features, BiFunction<R, Double, R> with) {
        Map<String, Map<String, Double>> model = weights.get(kind);
        return model == null
                ? rows
                : rows.stream()
                        .map(row -> with.apply(row, probability(model, row, features)))
                        .toList();
    }

    private static double probability(Map<String, Map<String, Double>> model, Row row, RowFeatures features) {
        Sum sum = new Sum(model);
        sum.add(BIAS, "");
        features.of(row, sum);
        double p = 1 / (1 + Math.exp(-sum.total));
        return Math.round(100 * Math.min(1 - LEAST, Math.max(LEAST, p))) / 100.0;
    }

    /** Adds the weights of what it is told; what has no weight says nothing. */
    private static final class Sum implements Feature.Sink {
        private final Map<String, Map<String, Double>> model;
        private double total;

        Sum(Map<String, Map<String, Double>> model) {
            this.model = model;
        }

        @Override
        public void add(String name, String value) {
            Map<String, Double> values = model.get(name);
            @Nullable Double weight = values == null ? null : values.get(value);
            total += weight == null ? 0 : weight;
        }
    }
}
