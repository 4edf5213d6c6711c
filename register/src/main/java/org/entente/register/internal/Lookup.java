package org.entente.register.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.register.Person;
import org.entente.register.RegisterException;
import org.entente.register.RegisterProblem;
import org.entente.register.States;
import org.entente.register.internal.fold.Names;

/** Finds whom a user means by a name. */
public final class Lookup {
    private final Kept kept;
    private final States states = new States();

    public Lookup(Kept kept) {
        this.kept = kept;
    }

    /** The keys of a party: a state's code, or the names of all persons whose name has these words. */
    public Set<String> party(String name) {
        return states.find(name).map(Set::of).orElseGet(() -> people(name));
    }

    private Set<String> people(String name) {
        Set<String> words = new HashSet<>(Names.tokens(name));
        Set<String> found = kept.rows("person", Person.class, List.of(), null).stream()
                .filter(person -> person.names().stream()
                        .anyMatch(n -> Set.copyOf(Names.tokens(n)).containsAll(words)))
                .map(Person::name)
                .collect(Collectors.toSet());
        if (words.isEmpty() || found.isEmpty()) {
            throw new RegisterException(RegisterProblem.UNKNOWN_PARTY, name);
        }
        return found;
    }
}
