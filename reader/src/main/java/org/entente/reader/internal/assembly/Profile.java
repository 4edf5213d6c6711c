package org.entente.reader.internal.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.reader.internal.lexicon.LanguagePack;

/** The single words of a language that the engine must know by their role. */
public final class Profile {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

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
        return Set.of(word(role).split("\\|"));
    }

    /** The words of a role. */
    public Set<String> words(String role) {
        return Set.of(word(role).split(" "));
    }
}
