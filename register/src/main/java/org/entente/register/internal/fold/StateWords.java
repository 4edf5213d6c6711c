package org.entente.register.internal.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.register.States;

/** Knows words that name a state or come from its name: "Vietnam", "vietnamien". */
final class StateWords {
    /** So many letters of a state's name at least begin its adjective too. */
    private static final int ROOT = 4;

    private final Vocabulary vocabulary;
    private final States states = new States();
    private final Map<String, Set<String>> roots = new HashMap<>();

    StateWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a folded word names one of these. */
    boolean names(String word, Collection<String> codes) {
        return codes.stream().anyMatch(code -> roots(code).stream().anyMatch(word::startsWith));
    }

    /** Which of these the text names. */
    Set<String> named(String text, Collection<String> codes) {
        List<String> words = vocabulary.split(text);
        return codes.stream()
                .filter(code -> words.stream().anyMatch(word -> names(word, Set.of(code))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> roots(String code) {
        return roots.computeIfAbsent(code, c -> {
            Set<String> found = new TreeSet<>();
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (String word : vocabulary.split(states.name(c, locale))) {
                    if (vocabulary.kind(word) == WordKind.OWN && word.length() >= ROOT) {
                        found.add(word.substring(0, Math.max(ROOT, word.length() - 2)));
                    }
                }
            }
            return found;
        });
    }
}
