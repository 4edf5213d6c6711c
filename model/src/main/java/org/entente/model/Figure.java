package org.entente.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or a rank, of something.
 *
 * @param subject party id, or text
 * @param measure what is counted, as text
 * @param value the number, or null where it is a rank
 * @param unit a noun as written, or an ISO 4217 code for money
 * @param rank 3 of "troisième investisseur", else null
 * @param of what is ranked ("investisseur"), else null
 * @param approximate "environ", "près de", "plus de"
 * @param asOf EDTF: when it held, or null
 */
public record Figure(
        String id,
        @Nullable String subject,
        String measure,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer rank,
        @Nullable String of,
        boolean approximate,
        @JsonProperty("as_of") @Nullable String asOf,
        double confidence,
        Evidence evidence)
        implements Row {
    @Override
    public Figure withConfidence(double probability) {
        return new Figure(id, subject, measure, value, unit, rank, of, approximate, asOf, probability, evidence);
    }
}
