package org.entente.reader.internal.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.reader.internal.lexicon.LanguagePack;

/** The single words of a language that the engine must know by their role. */
public final class Profile {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    /** What every document asks for, parted once. */
    private final Map<String, Set<String>> phrases = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    public Profile(LanguagePack pack) {
        pack.lines("profile.tsv").forEach(l -> words.put(l.get(0), l.get(1)));
        pack.lines("states.tsv").stream()
                .filter(l -> l.get(3).length() > 1)
                .forEach(l -> capitals.put(l.get(0), l.get(3).split("\\|")[0]));
    }

    /** The first capital of a state as the language writes it, or "". */
    String capital(String country) {
        return capitals.getOrDefault(country, "");
    }

    /** The word of a role, or "". */
    public String word(String role) {
        return words.getOrDefault(role, "");
    }

    /** The phrases of a role, a bar between. */
    public Set<String> phrases(String role) {
        return phrases.computeIfAbsent(role, r -> Set.of(word(r).split("\\|")));
    }

    /** The words of a role. */
    public Set<String> words(String role) {
        return sets.computeIfAbsent(role, r -> Set.of(word(r).split(" ")));
    }
}
