package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, visit, ceremony, conference or letter.
 *
 * @param hosts party ids; where nobody hosts, all are {@code others}
 * @param place its name as written, or null
 * @param date EDTF (ISO 8601-2), or null where the text does not say
 * @param occasion text, or null
 */
public record Encounter(
        String id,
        EncounterKind kind,
        List<String> hosts,
        List<String> guests,
        List<String> others,
        @Nullable String place,
        @Nullable String date,
        @Nullable String occasion,
        EncounterStatus status,
        double confidence,
        Evidence evidence)
        implements Row {
    public Encounter {
        hosts = Rows.copy(hosts);
        guests = Rows.copy(guests);
        others = Rows.copy(others);
    }

    @Override
    public Encounter withConfidence(double probability) {
        return new Encounter(id, kind, hosts, guests, others, place, date, occasion, status, probability, evidence);
    }
}
