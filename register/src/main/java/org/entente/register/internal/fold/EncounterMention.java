package org.entente.register.internal.fold;

import java.util.Comparator;
import java.util.Set;
import org.entente.model.Encounter;
import org.entente.register.Participant;

/**
 * An encounter as one document tells it.
 *
 * @param participants whatever their role
 */
record EncounterMention(String id, Telling telling, Encounter encounter, Set<Participant> participants) {
    static final Comparator<Participant> PARTICIPANTS = Comparator.comparing(Participant::name)
            .thenComparing(Participant::id, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Participant::country, Comparator.nullsFirst(Comparator.naturalOrder()));

    static final Comparator<EncounterMention> BY_DAY = Comparator.comparing(
                    (EncounterMention m) -> m.telling().when(m.encounter().date()))
            .thenComparing(m -> m.telling().document().id())
            .thenComparing(m -> m.encounter().evidence().start())
            .thenComparing(EncounterMention::id);
}
