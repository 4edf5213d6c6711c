package org.entente.reader.internal.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.parties.Entity;
import org.jspecify.annotations.Nullable;

/** Who takes part in which role, in the order of the text, and where the predicate itself says that it is. */
final class Roles {
    final Map<Entity, String> of = new LinkedHashMap<>();
    EncounterPlaces.@Nullable Place at;
    /** EDTF: its date where its sentence says none. */
    @Nullable
    String on;

    void put(@Nullable Entity e, String role) {
        if (e == null || role.isEmpty()) {
            return;
        }
        if (e.isGroup()) {
            boolean persons = e.members().stream().anyMatch(Entity::isPerson);
            e.members().stream().filter(m -> !persons || m.isPerson()).forEach(m -> put(m, role));
        } else {
            of.putIfAbsent(e, role);
        }
    }

    Roles copy() {
        Roles out = new Roles();
        out.of.putAll(of);
        out.at = at;
        out.on = on;
        return out;
    }

    /** The same people, at another place. */
    Roles at(EncounterPlaces.@Nullable Place place) {
        Roles out = copy();
        out.at = place;
        return out;
    }

    List<Entity> with(String role) {
        return of.entrySet().stream()
                .filter(x -> x.getValue().equals(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean hasPerson() {
        return of.keySet().stream().anyMatch(Entity::isPerson);
    }

    /** Whether all are known to act for one state: such people meet at home. */
    boolean ofOneState() {
        List<String> states = of.keySet().stream()
                .map(e -> e.country() == null || e.presumed() ? "" : e.country())
                .distinct()
                .toList();
        return states.size() == 1 && !states.getFirst().isEmpty();
    }

    /** Whether all travel in their own state. */
    boolean atHome(EncounterPlaces.@Nullable Place place) {
        String where = place == null ? null : place.country();
        return where != null
                && with("host").isEmpty()
                && of.keySet().stream().allMatch(e -> where.equals(e.country()) && !e.presumed());
    }

    /** Whether somebody takes part who has an office or whose state the text names, or nobody but states and organisations. */
    boolean official() {
        return !hasPerson() && of.keySet().stream().anyMatch(e -> e.country() != null)
                || of.keySet().stream()
                        .filter(Entity::isPerson)
                        .anyMatch(e -> e.official() || e.country() != null && !e.presumed());
    }

    /** Whether all are persons with an office. */
    boolean allOfficial() {
        return of.keySet().stream().allMatch(e -> e.isPerson() && !e.title().isEmpty());
    }
}
