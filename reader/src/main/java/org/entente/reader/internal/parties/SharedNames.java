package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Phrase;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which state a name means that several share ("congolais"): the one that the text names by its own name or capital. */
public final class SharedNames {
    private static final int OF_STATES = PhraseMatch.bits(PhraseKind.STATE, PhraseKind.DEMONYM, PhraseKind.CAPITAL);

    /** Every state of some group. */
    private final Set<String> grouped = new HashSet<>();

    private final Map<String, Set<String>> groups = new HashMap<>();

    public SharedNames(LanguagePack pack) {
        for (List<String> line : pack.lines("shared-names.tsv")) {
            Set<String> states = Set.of(line.get(1).split(" "));
            grouped.addAll(states);
            for (String name : line.get(0).split("\\|")) {
                groups.put(name, states);
            }
        }
    }

    /** Rewrites the matches of a document's tokens. */
    public void resolve(Tokens tokens) {
        Map<String, Integer> own = new HashMap<>();
        List<Integer> shared = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            PhraseMatch first = tokens.matches(i);
            for (PhraseMatch m = PhraseMatch.any(first, OF_STATES) ? first : null; m != null; m = m.next()) {
                if (!ofState(m)) {
                    continue;
                }
                if (groups.containsKey(m.phrase().text())) {
                    shared.add(i);
                } else if (grouped.contains(m.value())) {
                    own.merge(m.value(), 1, Integer::sum);
                }
            }
        }
        for (int i : shared) {
            PhraseMatch first = rewritten(tokens.matches(i), own);
            if (first != null) {
                tokens.setMatches(i, first);
            }
        }
    }

    private static boolean ofState(PhraseMatch m) {
        return m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.DEMONYM || m.kind() == PhraseKind.CAPITAL;
    }

    private @Nullable PhraseMatch rewritten(@Nullable PhraseMatch m, Map<String, Integer> own) {
        if (m == null) {
            return null;
        }
        PhraseMatch next = rewritten(m.next(), own);
        Phrase p = m.phrase();
        Set<String> states = ofState(m) ? groups.get(p.text()) : null;
        String code = states == null || own.containsKey(p.value()) ? p.value() : most(states, own, p.value());
        return new PhraseMatch(
                new Phrase(p.kind(), p.text(), code, p.detail(), p.letterCase()), m.from(), m.to(), next);
    }

    private static String most(Set<String> states, Map<String, Integer> own, String usual) {
        String best = usual;
        for (String code : states) {
            if (own.getOrDefault(code, 0) > own.getOrDefault(best, 0)) {
                best = code;
            }
        }
        return best;
    }
}
