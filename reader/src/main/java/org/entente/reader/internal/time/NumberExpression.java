package org.entente.reader.internal.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param from its first token, "environ" included
 * @param to the token behind its unit
 * @param unit ISO 4217 code of money, "%", the noun that it counts, or null
 * @param money whether the unit is money
 * @param approximate "environ", "une dizaine de"
 * @param digits whether it is written in figures
 */
public record NumberExpression(
        int from, int to, BigDecimal value, @Nullable String unit, boolean money, boolean approximate, boolean digits) {
    /** The same, of the unit of another one beside it. */
    public NumberExpression of(NumberExpression other) {
        return of(other, BigDecimal.ONE);
    }

    /** The same times a scale, of the unit of another one beside it. */
    NumberExpression of(NumberExpression other, BigDecimal scale) {
        BigDecimal whole = value.multiply(scale);
        return new NumberExpression(from, to, whole, other.unit(), other.money(), approximate, digits);
    }
}
