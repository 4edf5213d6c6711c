package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, memorandum, declaration or named partnership.
 *
 * @param parties party ids
 * @param date EDTF, or null
 */
public record Instrument(
        String id,
        String name,
        InstrumentKind kind,
        List<String> parties,
        @Nullable String date,
        InstrumentStatus status,
        double confidence,
        Evidence evidence)
        implements Row {
    public Instrument {
        parties = Rows.copy(parties);
    }

    @Override
    public Instrument withConfidence(double probability) {
        return new Instrument(id, name, kind, parties, date, status, probability, evidence);
    }
}
