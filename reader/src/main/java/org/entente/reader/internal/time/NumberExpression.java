package org.entente.reader.internal.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param from its first token, "environ" included
 * @param to the token behind its unit
 * @param unit ISO 4217 code, or the noun as written; null where none follows
 * @param money whether the unit is a currency
 * @param approximate "environ", "plus de", "une dizaine de"
 * @param digits whether it is written in figures
 */
public record NumberExpression(
        int from,
        int to,
        BigDecimal value,
        @Nullable String unit,
        boolean money,
        boolean approximate,
        boolean digits) {}
