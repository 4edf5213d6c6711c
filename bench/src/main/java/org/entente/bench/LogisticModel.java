package org.entente.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over features that are there or not, with an L2 penalty on all weights but the bias. Fitted by Newton's
 * steps on one weight after the other, always in the same order, so that the same examples give the same weights.
 */
final class LogisticModel {
    static final String BIAS = "bias";

    private static final int SWEEPS = 200;
    private static final double ENOUGH = 1e-7;

    /** Next to none: it only keeps the bias finite where all rows are right. */
    private static final double BIAS_PENALTY = 1e-3;

    /** A feature must be seen in so many rows, and missed in as many: of fewer nothing can be learnt. */
    private static final int SEEN = 8;

    /** Of so many rows one feature may be kept. */
    private static final int ROWS_A_FEATURE = 15;

    /** By feature, the bias first. */
    private final Map<String, Double> weights = new LinkedHashMap<>();

    private LogisticModel() {}

    static LogisticModel fit(List<Example> examples, double penalty) {
        LogisticModel model = new LogisticModel();
        List<String> features = kept(examples);
        double[] weights = fitted(seen(features, examples), examples, penalty);
        for (int f = 0; f < features.size(); f++) {
            model.weights.put(features.get(f), weights[f]);
        }
        return model;
    }

    /** By feature and row; the bias, which comes first, is seen in every row. */
    private static boolean[][] seen(List<String> features, List<Example> examples) {
        boolean[][] seen = new boolean[features.size()][examples.size()];
        for (int f = 0; f < features.size(); f++) {
            for (int e = 0; e < examples.size(); e++) {
                seen[f][e] = f == 0 || examples.get(e).features().contains(features.get(f));
            }
        }
        return seen;
    }

    private static double[] fitted(boolean[][] seen, List<Example> examples, double penalty) {
        double[] weights = new double[seen.length];
        double[] sums = new double[examples.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double most = 0;
            for (int f = 0; f < seen.length; f++) {
                double step = step(seen[f], sums, examples, f == 0 ? BIAS_PENALTY : penalty, weights[f]);
                weights[f] += step;
                add(step, seen[f], sums);
                most = Math.max(most, Math.abs(step));
            }
            if (most < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    /** Newton's step for one weight. */
    private static double step(boolean[] seen, double[] sums, List<Example> examples, double penalty, double weight) {
        double slope = penalty * weight;
        double curve = penalty;
        for (int e = 0; e < sums.length; e++) {
            if (seen[e]) {
                double p = sigmoid(sums[e]);
                slope += p - (examples.get(e).right() ? 1 : 0);
                curve += p * (1 - p);
            }
        }
        return Math.clamp(-slope / curve, -1, 1);
    }

    private static void add(double step, boolean[] seen, double[] sums) {
        for (int e = 0; e < sums.length; e++) {
            sums[e] += seen[e] ? step : 0;
        }
    }

    /** The bias, and the features that part the rows most evenly: the fewer rows, the fewer features. */
    private static List<String> kept(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        int rows = examples.size();
        List<String> kept = new ArrayList<>(List.of(BIAS));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SEEN && rows - entry.getValue() >= SEEN)
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> -Math.min(entry.getValue(), rows - entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(rows / ROWS_A_FEATURE)
                .map(Map.Entry::getKey)
                .forEach(kept::add);
        return kept;
    }

    double probability(List<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sigmoid(sum);
    }

    /** By feature, the bias first. */
    Map<String, Double> weights() {
        return weights;
    }

    private static double sigmoid(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
