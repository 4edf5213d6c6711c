package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.Encounter;
import org.entente.model.EncounterStatus;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.register.JoinedEncounter;
import org.entente.register.Participant;
import org.entente.register.Person;
import org.jspecify.annotations.Nullable;

/** Encounters of all documents, one however many report it. */
final class Encounters {
    private final People people;

    Encounters(People people) {
        this.people = people;
    }

    List<JoinedEncounter> fold(List<Telling> tellings) {
        Ids ids = new Ids();
        List<EncounterMention> mentions = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Encounter encounter : telling.reading().encounters()) {
                mentions.add(mention(telling, encounter, ids));
            }
        }
        mentions.sort(EncounterMention.BY_DAY);
        return EncounterLinks.components(mentions).stream()
                .sorted(Comparator.comparing(List::getFirst, EncounterMention.BY_DAY))
                .map(this::joined)
                .toList();
    }

    private EncounterMention mention(Telling telling, Encounter encounter, Ids ids) {
        String id =
                ids.of('e', telling.document().id(), encounter.evidence(), encounter.kind() + " " + encounter.date());
        Set<Participant> all = new TreeSet<>(EncounterMention.PARTICIPANTS);
        all.addAll(participants(telling, encounter.hosts()));
        all.addAll(participants(telling, encounter.guests()));
        all.addAll(participants(telling, encounter.others()));
        return new EncounterMention(id, telling, encounter, all);
    }

    private List<Participant> participants(Telling telling, Collection<String> ids) {
        List<Participant> found = new ArrayList<>();
        ids.forEach(id -> collect(telling, id, found));
        return found;
    }

    private void collect(Telling telling, String id, List<Participant> found) {
        Party party = telling.party(id);
        if (party == null) {
            return;
        }
        Person person = people.find(telling, id);
        if (person != null) {
            found.add(new Participant(person.id(), person.name(), person.country()));
        } else if (party.kind() == PartyKind.GROUP && !party.members().isEmpty()) {
            party.members().stream()
                    .filter(member -> !member.equals(id))
                    .forEach(member -> collect(telling, member, found));
        } else if (party.kind() == PartyKind.STATE && party.country() != null) {
            found.add(new Participant(null, party.country(), party.country()));
        } else {
            found.add(new Participant(null, party.name(), party.country()));
        }
    }

    private JoinedEncounter joined(List<EncounterMention> mentions) {
        EncounterMention first = mentions.getFirst();
        Roles roles = new Roles();
        mentions.forEach(m -> roles.add(m, this));
        return new JoinedEncounter(
                first.id(),
                first.encounter().kind(),
                roles.hosts(),
                roles.guests(),
                roles.others(),
                value(mentions, Encounter::place),
                date(mentions),
                value(mentions, Encounter::occasion),
                status(mentions),
                mentions.stream().map(m -> m.telling().source(m.encounter())).toList());
    }

    private static @Nullable String value(List<EncounterMention> mentions, Function<Encounter, @Nullable String> key) {
        List<String> values = new ArrayList<>();
        for (EncounterMention mention : mentions) {
            String value = key.apply(mention.encounter());
            if (value != null) {
                values.add(value);
            }
        }
        return Most.common(values);
    }

    /** The narrowest date that a document gives; of equally narrow ones the commonest. */
    private static @Nullable String date(List<EncounterMention> mentions) {
        List<String> dates = mentions.stream()
                .map(m -> m.encounter().date())
                .filter(Objects::nonNull)
                .toList();
        long narrowest = dates.stream().mapToLong(Dates::days).min().orElse(0);
        return Most.common(
                dates.stream().filter(date -> Dates.days(date) == narrowest).toList());
    }

    private static EncounterStatus status(List<EncounterMention> mentions) {
        boolean held = mentions.stream().anyMatch(m -> m.encounter().status() == EncounterStatus.HELD);
        return held
                ? EncounterStatus.HELD
                : mentions.stream()
                        .max(Comparator.comparing(
                                        (EncounterMention m) -> m.telling().when(null))
                                .thenComparing(EncounterMention::id))
                        .orElseThrow()
                        .encounter()
                        .status();
    }

    /** Who hosted, who came: where documents differ, host and guest say more than other. */
    private static final class Roles {
        private final Map<Participant, Integer> ranks = new LinkedHashMap<>();

        void add(EncounterMention mention, Encounters encounters) {
            Encounter encounter = mention.encounter();
            note(encounters.participants(mention.telling(), encounter.hosts()), 2);
            note(encounters.participants(mention.telling(), encounter.guests()), 1);
            note(encounters.participants(mention.telling(), encounter.others()), 0);
        }

        private void note(List<Participant> participants, int rank) {
            participants.forEach(participant -> ranks.merge(participant, rank, Math::max));
        }

        List<Participant> hosts() {
            return ranked(2);
        }

        List<Participant> guests() {
            return ranked(1);
        }

        List<Participant> others() {
            return ranked(0);
        }

        private List<Participant> ranked(int rank) {
            return ranks.entrySet().stream()
                    .filter(entry -> entry.getValue() == rank && !isSpokenFor(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .sorted(EncounterMention.PARTICIPANTS)
                    .toList();
        }

        /** A state that a person of it stands for need not be told beside. */
        private boolean isSpokenFor(Participant participant) {
            return participant.id() == null
                    && participant.name().equals(participant.country())
                    && ranks.keySet().stream()
                            .anyMatch(other ->
                                    other.id() != null && participant.name().equals(other.country()));
        }
    }
}
