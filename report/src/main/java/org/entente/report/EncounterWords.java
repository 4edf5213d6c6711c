package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.EncounterStatus;
import org.entente.register.JoinedEncounter;
import org.entente.register.Participant;

/** Encounters in words. */
final class EncounterWords {
    private final Words words;
    private final DateWords dates;

    EncounterWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "15 janvier 2026, Hanoi, entretien – A (Vietnam) a reçu B (Japon)". */
    String of(JoinedEncounter encounter) {
        List<String> head = new ArrayList<>();
        head.add(dates.of(encounter.date()));
        if (encounter.place() != null) {
            head.add(encounter.place());
        }
        head.add(words.get("kind." + encounter.kind().code()));
        return String.join(", ", head) + " – " + who(encounter);
    }

    private String who(JoinedEncounter encounter) {
        String hosts = names(encounter.hosts());
        String guests = names(encounter.guests());
        String others = names(encounter.others());
        if (hosts.isEmpty() || guests.isEmpty()) {
            return List.of(hosts, guests, others).stream()
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        String key = encounter.status() == EncounterStatus.HELD ? "hosts" : "hosts.planned";
        return words.get(key, hosts, guests) + (others.isEmpty() ? "" : ", " + others);
    }

    private String names(List<Participant> participants) {
        return participants.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Participant participant) {
        String name = words.state(participant.name());
        return participant.country() == null || participant.country().equals(participant.name())
                ? name
                : name + " (" + words.state(participant.country()) + ")";
    }
}
