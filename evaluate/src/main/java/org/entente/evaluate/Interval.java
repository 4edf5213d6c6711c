package org.entente.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Between which values F1 would lie in 95 of 100 sets of documents like these: a percentile bootstrap over documents. */
record Interval(double low, double high) {
    private static final int RESAMPLES = 1000;
    private static final int LOW = 25;
    private static final int HIGH = 974;
    private static final long SEED = 7;

    /** The same counts give the same interval on every machine: the generator is seeded and its sequence specified. */
    static Interval ofF1(List<Tally> documents) {
        Random random = new Random(SEED);
        double[] f1 = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            f1[i] = resample(documents, random).f1();
        }
        Arrays.sort(f1);
        return new Interval(f1[LOW], f1[HIGH]);
    }

    private static Tally resample(List<Tally> documents, Random random) {
        Tally sum = Tally.NONE;
        for (int i = 0; i < documents.size(); i++) {
            sum = sum.plus(documents.get(random.nextInt(documents.size())));
        }
        return sum;
    }
}
