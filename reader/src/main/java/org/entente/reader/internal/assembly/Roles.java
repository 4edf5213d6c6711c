package org.entente.reader.internal.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.parties.Entity;
import org.jspecify.annotations.Nullable;

/** Who takes part in which role, in the order of the text. */
final class Roles {
    final Map<Entity, String> of = new LinkedHashMap<>();

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
}
