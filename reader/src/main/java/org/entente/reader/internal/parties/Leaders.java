package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.internal.lexicon.LanguagePack;

/** Of which state those are who held its highest offices, for texts that take it for known. */
public final class Leaders {
    private record Leader(String country, Set<String> family, Set<String> given) {
        /** All of the family name, and of further words at least one that is a given name of theirs. */
        boolean bears(Set<String> name) {
            return name.containsAll(family)
                    && (name.size() == family.size() || name.stream().anyMatch(w -> given.contains(w)));
        }

        boolean inFull(Set<String> name) {
            return family.size() > 1 || name.size() > family.size();
        }
    }

    /** By each word of their family names. */
    private final Map<String, List<Leader>> byWord = new HashMap<>();

    public Leaders(LanguagePack pack) {
        for (List<String> line : pack.lines("leaders.tsv")) {
            for (String person : line.get(1).split("\\|")) {
                String[] parts = person.split(",", 2);
                Leader leader =
                        new Leader(line.get(0), Names.words(parts[0]), Names.words(parts.length > 1 ? parts[1] : ""));
                leader.family()
                        .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>())
                                .add(leader));
            }
        }
    }

    /** ISO codes of the states whose leader may be meant by a person's name. */
    Set<String> states(Set<String> name, boolean onlyInFull) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : name) {
            for (Leader leader : byWord.getOrDefault(word, List.of())) {
                if (leader.bears(name) && (!onlyInFull || leader.inFull(name))) {
                    out.add(leader.country());
                }
            }
        }
        return out;
    }
}
