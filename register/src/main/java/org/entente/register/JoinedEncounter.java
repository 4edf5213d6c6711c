package org.entente.register;

import java.util.List;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.jspecify.annotations.Nullable;

/**
 * One encounter, however many documents report it.
 *
 * @param id derived from its first mention
 * @param place its name as written, or null
 * @param date EDTF: the narrowest date that a document gives, or null
 * @param occasion text, or null
 * @param status as the last document that tells of it has it; held once any document says held
 * @param sources one a mention
 */
public record JoinedEncounter(
        String id,
        EncounterKind kind,
        List<Participant> hosts,
        List<Participant> guests,
        List<Participant> others,
        @Nullable String place,
        @Nullable String date,
        @Nullable String occasion,
        EncounterStatus status,
        List<Source> sources) {
    public JoinedEncounter {
        hosts = List.copyOf(hosts);
        guests = List.copyOf(guests);
        others = List.copyOf(others);
        sources = List.copyOf(sources);
    }

    /** Whether none of its proofs is more likely right than wrong. */
    public boolean needsReview() {
        return sources.stream().allMatch(Source::needsReview);
    }
}
