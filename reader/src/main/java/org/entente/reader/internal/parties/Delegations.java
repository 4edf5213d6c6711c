package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "côté lao, A, ministre des Ports, et B, …; côté turc, C": the persons listed behind such words are of that state. */
final class Delegations {
    private final Tokens tokens;

    Delegations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of a sentence, with the state of the delegation where the words say none. */
    List<Mention> assign(List<Mention> found, int sentence) {
        List<Mention> out = new ArrayList<>(found.size());
        String side = null;
        int from = sentence;
        for (Mention m : found) {
            String named = lastSide(from, m.from());
            side = named == null ? side : named;
            out.add(m.kind() == Mention.Kind.PERSON && m.country() == null && side != null ? m.withCountry(side) : m);
            from = m.to();
        }
        return out;
    }

    private @Nullable String lastSide(int from, int to) {
        String side = null;
        for (int i = from; i + 1 < to; i++) {
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "beside");
            if (cue != null) {
                PhraseMatch demonym = PhraseMatch.find(tokens.matches(i + 1), PhraseKind.DEMONYM);
                side = demonym == null ? side : demonym.value();
            }
        }
        return side;
    }
}
