package org.entente.evaluate;

import java.util.List;
import java.util.Set;
import org.entente.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One document to be scored.
 *
 * @param name the base name that gold, text and reading share
 * @param reading null where there is none: all its facts are missed
 * @param sentences of its text; none where the press folder has no text
 * @param optional ids of rows that cost nothing where no fact matches them
 */
record Case(String name, List<GoldFact> gold, @Nullable Reading reading, Sentences sentences, Set<String> optional) {
    Case(String name, List<GoldFact> gold, @Nullable Reading reading, Sentences sentences) {
        this(name, gold, reading, sentences, Set.of());
    }

    boolean isOptional(Found found) {
        return optional.contains(found.row().id());
    }
}
