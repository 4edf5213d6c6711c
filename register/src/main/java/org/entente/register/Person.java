package org.entente.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person under all the names that documents use.
 *
 * @param id derived from the person's first mention
 * @param name the commonest of the names that have two words or more
 * @param names all of them, sorted
 * @param country the state for which the person acts, ISO 3166-1 alpha-2, or null
 * @param offices the offices held, the last attested first
 * @param first EDTF: the first day on which a document names the person, or null
 * @param last EDTF: the last such day, or null
 */
public record Person(
        String id,
        String name,
        List<String> names,
        @Nullable String country,
        List<Tenure> offices,
        @Nullable String first,
        @Nullable String last) {
    public Person {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }
}
