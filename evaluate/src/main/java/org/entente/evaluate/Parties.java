package org.entente.evaluate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Reading;
import org.jspecify.annotations.Nullable;

/** The parties of one reading by their ids. An id that no party has stands for itself. */
final class Parties {
    private final Map<String, Party> byId = new HashMap<>();

    Parties(Reading reading) {
        reading.parties().forEach(party -> byId.put(party.id(), party));
    }

    /** The country code of a state, else the name; "" for null. */
    String name(@Nullable String id) {
        if (id == null) {
            return "";
        }
        Party party = byId.get(id);
        if (party == null) {
            return id;
        }
        String country = party.country();
        return party.kind() == PartyKind.STATE && country != null && !country.isEmpty() ? country : party.name();
    }

    List<String> names(Collection<String> ids) {
        return ids.stream().map(this::name).toList();
    }

    /** Whether the party has members, as "les deux parties" does. */
    boolean isGroup(String id) {
        Party party = byId.get(id);
        return party != null && !party.members().isEmpty();
    }

    /** The state behind each party, else its name; a group counts as its members. */
    Set<String> sides(Collection<String> ids) {
        Set<String> sides = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(ids);
        while (!todo.isEmpty()) {
            String id = todo.pop();
            if (!seen.add(id)) {
                continue;
            }
            Party party = byId.get(id);
            if (party != null && !party.members().isEmpty()) {
                party.members().forEach(todo::push);
            } else {
                sides.add(party == null ? id : side(party));
            }
        }
        return sides;
    }

    private static String side(Party party) {
        String country = party.country();
        if (country != null && !country.isEmpty()) {
            return country;
        }
        return party.name().isEmpty() ? party.id() : party.name();
    }
}
