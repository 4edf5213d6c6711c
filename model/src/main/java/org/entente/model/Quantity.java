package org.entente.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of what.
 *
 * @param unit a noun as written ("stagiaires"), or an ISO 4217 code for money; null where the number stands alone
 */
public record Quantity(BigDecimal value, @Nullable String unit) {}
