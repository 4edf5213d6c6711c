package org.entente.register;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one subject through time.
 *
 * @param id derived from its first mention
 * @param subject a state's ISO 3166-1 alpha-2 code, a name, or null
 * @param measure what is counted, in the words of the last document
 * @param states the states that it concerns, ISO 3166-1 alpha-2
 * @param points in the order of their days
 */
public record FigureSeries(
        String id, @Nullable String subject, String measure, List<String> states, List<Point> points) {
    public FigureSeries {
        states = List.copyOf(states);
        points = List.copyOf(points);
    }

    /**
     * One value, told once.
     *
     * @param value the number, or null where it is a rank
     * @param unit a noun as written, or an ISO 4217 code for money; or null
     * @param rank 3 of "troisième investisseur", else null
     * @param of what is ranked, else null
     * @param asOf EDTF: when it held, else the document's day; or null
     */
    public record Point(
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer rank,
            @Nullable String of,
            boolean approximate,
            @Nullable String asOf,
            Source source) {}

    /** Whether none of its proofs is more likely right than wrong. */
    public boolean needsReview() {
        return points.stream().allMatch(point -> point.source().needsReview());
    }
}
