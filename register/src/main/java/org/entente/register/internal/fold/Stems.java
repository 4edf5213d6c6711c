package org.entente.register.internal.fold;

import java.util.HashSet;
import java.util.Set;

/** The stems of a text without those that tell nothing, for measures and names of instruments. */
record Stems(Set<String> stems) {
    /** @param states their names are left out: all that is said of them would be alike */
    static Stems of(Vocabulary vocabulary, StateWords stateWords, String text, Set<String> states) {
        Set<String> stems = new HashSet<>();
        for (String word : vocabulary.split(text)) {
            if (vocabulary.kind(word) != WordKind.STOP
                    && !Character.isDigit(word.charAt(0))
                    && !stateWords.names(word, states)) {
                stems.add(vocabulary.stem(word));
            }
        }
        return new Stems(stems);
    }

    /** Share of the smaller set that the other has too, 0 to 1. */
    double contained(Stems other) {
        int smaller = Math.min(stems.size(), other.stems.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** Share of all stems that both have, 0 to 1. */
    double alike(Stems other) {
        int shared = shared(other);
        int all = stems.size() + other.stems.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private int shared(Stems other) {
        Set<String> both = new HashSet<>(stems);
        both.retainAll(other.stems);
        return both.size();
    }
}
