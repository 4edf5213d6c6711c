package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom the persons of a list accompany: "Mme Keo était accompagnée du ministre des Ports, A, et du préfet, B". */
final class Retinue {
    private final Tokens tokens;

    Retinue(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The person before the words that open the list, where those listed before are of no other state; or null. */
    @Nullable
    Mention leader(Mention m, List<Mention> sentence, int from) {
        int cue = opening(from, m.from());
        Mention leader = null;
        for (Mention other : sentence) {
            boolean listed = cue >= 0 && other.from() > cue && other.from() < m.from();
            if (listed && other.isPerson() && other.country() != null) {
                return null;
            }
            leader = cue >= 0 && other.to() <= cue && other.isPerson() ? other : leader;
        }
        return leader;
    }

    private int opening(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (PhraseMatch.cue(tokens.matches(i), "accompanied") != null) {
                return i;
            }
        }
        return -1;
    }
}
