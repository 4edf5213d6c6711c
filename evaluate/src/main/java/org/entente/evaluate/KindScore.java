package org.entente.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well rows of one kind were found. Shares are rounded to three decimals.
 *
 * @param gold required facts in the gold
 * @param found rows found, less those that match an optional fact
 * @param matched rows found that match a required fact in all that a user would act on
 * @param precision matched / found
 * @param recall matched / gold
 * @param f1 the harmonic mean of the two
 * @param low 95 % interval of {@code f1}, lower end
 * @param high 95 % interval of {@code f1}, upper end
 * @param spanF1 F1 where being about the same thing is enough
 * @param attributes by name: how right the other attributes of matched rows are; null where there is none to look at
 */
public record KindScore(
        int gold,
        int found,
        int matched,
        double precision,
        double recall,
        double f1,
        double low,
        double high,
        double spanF1,
        Map<String, @Nullable Double> attributes) {
    public KindScore {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static KindScore of(Tally strict, Interval interval, double spanF1, Map<String, @Nullable Double> attributes) {
        return new KindScore(
                strict.gold(),
                strict.found(),
                strict.matched(),
                Decimals.rounded(strict.precision()),
                Decimals.rounded(strict.recall()),
                Decimals.rounded(strict.f1()),
                Decimals.rounded(interval.low()),
                Decimals.rounded(interval.high()),
                Decimals.rounded(spanF1),
                attributes);
    }
}
