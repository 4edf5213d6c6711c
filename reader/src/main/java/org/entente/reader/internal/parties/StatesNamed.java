package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The states that a mention of several names: "les ministres du Laos et du Ghana", "les présidents lao et ghanéen". */
final class StatesNamed {
    private final Tokens tokens;

    StatesNamed(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Their ISO codes in the order of the text, each once. */
    List<String> in(Mention m) {
        List<String> out = new ArrayList<>();
        int at = m.from();
        while (at < m.to()) {
            PhraseMatch state = stateAt(at);
            if (state != null && state.to() <= m.to() && !out.contains(state.value())) {
                out.add(state.value());
            }
            at = state == null ? at + 1 : state.to();
        }
        return out;
    }

    private @Nullable PhraseMatch stateAt(int token) {
        PhraseMatch named = PhraseMatch.find(tokens.matches(token), PhraseKind.STATE);
        return named == null ? PhraseMatch.find(tokens.matches(token), PhraseKind.DEMONYM) : named;
    }
}
