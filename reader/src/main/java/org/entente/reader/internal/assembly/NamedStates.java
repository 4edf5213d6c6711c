package org.entente.reader.internal.assembly;

import java.util.HashMap;
import java.util.Map;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;

/** How often a text speaks of each state, by its name, adjective or capital. */
final class NamedStates {
    private static final int OF_STATES = PhraseMatch.bits(PhraseKind.STATE, PhraseKind.DEMONYM, PhraseKind.CAPITAL);

    private final Map<String, Integer> times = new HashMap<>();

    NamedStates(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            PhraseMatch first = tokens.matches(i);
            for (PhraseMatch m = PhraseMatch.any(first, OF_STATES) ? first : null; m != null; m = m.next()) {
                if (m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.DEMONYM || m.kind() == PhraseKind.CAPITAL) {
                    times.merge(m.value(), 1, Integer::sum);
                }
            }
        }
    }

    boolean isNamed(String code) {
        return times.containsKey(code);
    }

    /** Whether the text names no two states: one that names but the other side speaks of its own without saying so. */
    boolean isOneAtMost() {
        return times.size() < 2;
    }

    /** Of these states the one that the text speaks of most, the first where it speaks of none. */
    String most(String... codes) {
        String best = codes[0];
        for (String code : codes) {
            if (times.getOrDefault(code, 0) > times.getOrDefault(best, 0)) {
                best = code;
            }
        }
        return best;
    }
}
