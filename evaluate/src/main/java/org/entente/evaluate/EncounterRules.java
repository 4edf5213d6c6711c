package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Encounter;
import org.entente.model.Reading;
import org.jspecify.annotations.Nullable;

/** An encounter is found where at least half of the people, the kind and the status are right. */
final class EncounterRules implements Rules<GoldEncounter, EncounterRules.FoundEncounter> {
    record FoundEncounter(
            @JsonIgnore Encounter row,
            String kind,
            String status,
            List<String> hosts,
            List<String> guests,
            List<String> people,
            String place,
            @Nullable String date)
            implements Found {}

    @Override
    public FactKind kind() {
        return FactKind.ENCOUNTER;
    }

    @Override
    public Class<GoldEncounter> goldType() {
        return GoldEncounter.class;
    }

    @Override
    public List<FoundEncounter> rows(Reading reading) {
        Parties parties = new Parties(reading);
        return reading.encounters().stream().map(e -> found(e, parties)).toList();
    }

    private static FoundEncounter found(Encounter e, Parties parties) {
        List<String> hosts = parties.names(e.hosts());
        List<String> guests = parties.names(e.guests());
        List<String> people = Stream.of(hosts, guests, parties.names(e.others()))
                .flatMap(List::stream)
                .toList();
        return new FoundEncounter(
                e, e.kind().code(), e.status().code(), hosts, guests, people, parties.name(e.place()), e.date());
    }

    @Override
    public double overlap(GoldEncounter gold, FoundEncounter found) {
        double people = people(gold.people(), found.people());
        if (people < 0.5) {
            return 0;
        }
        return people
                + (gold.kind().equals(found.kind()) ? 0.1 : 0)
                + (gold.status().equals(found.status()) ? 0.1 : 0)
                + (Objects.equals(gold.date(), found.date()) ? 0.05 : 0);
    }

    private static double people(List<String> gold, List<String> found) {
        int hit = (int) gold.stream().filter(name -> Names.among(name, found)).count();
        // One found name may stand for two gold ones, so more may be hit than were found.
        return gold.isEmpty() ? 0 : 2.0 * hit / (gold.size() + Math.max(found.size(), hit));
    }

    @Override
    public boolean essential(GoldEncounter gold, FoundEncounter found) {
        return gold.kind().equals(found.kind()) && gold.status().equals(found.status());
    }

    @Override
    public List<Share<GoldEncounter, FoundEncounter>> shares() {
        return List.of(
                new Share<>(
                        "date",
                        (gold, found) -> gold.date() == null || gold.date().equals(found.date())),
                new Share<>(
                        "place", (gold, found) -> !Gold.given(gold.place()) || Names.same(gold.place(), found.place())),
                new Share<>("roles", EncounterRules::rolesRight));
    }

    private static boolean rolesRight(GoldEncounter gold, FoundEncounter found) {
        return Names.allAmong(gold.hosts(), found.hosts()) && Names.allAmong(gold.guests(), found.guests());
    }
}
