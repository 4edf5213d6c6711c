package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.lexicon.LanguagePack;

/** All predicates of coming together, by the lemma of their verb. */
public final class EncounterFrames {
    private final List<List<EncounterFrame>> byVerb = new ArrayList<>();

    public EncounterFrames(LanguagePack pack, String reflexiveWord) {
        Map<Integer, List<EncounterFrame>> verbs = new HashMap<>();
        for (EncounterFrame frame : EncounterFrame.load(pack, reflexiveWord)) {
            frame.verbs()
                    .forEach(v ->
                            verbs.computeIfAbsent(v, k -> new ArrayList<>()).add(frame));
        }
        int most = verbs.keySet().stream().mapToInt(v -> v + 1).max().orElse(0);
        for (int verb = 0; verb < most; verb++) {
            byVerb.add(List.copyOf(verbs.getOrDefault(verb, List.of())));
        }
    }

    /** The frames of a verb, in the order of the file. */
    public List<EncounterFrame> of(int lemma) {
        return lemma >= 0 && lemma < byVerb.size() ? byVerb.get(lemma) : List.of();
    }
}
