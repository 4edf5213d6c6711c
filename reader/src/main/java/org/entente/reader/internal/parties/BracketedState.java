package org.entente.reader.internal.parties;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "A (Pérou)": the state of a person in brackets behind the name. */
final class BracketedState {
    private BracketedState() {}

    /** The match of a state that stands alone in brackets from a token on, or null. */
    static @Nullable PhraseMatch at(Tokens tokens, int bracket, int to) {
        if (bracket + 2 >= to || !tokens.isChar(bracket, '(')) {
            return null;
        }
        PhraseMatch state = PhraseMatch.find(tokens.matches(bracket + 1), PhraseKind.STATE);
        return state != null && state.to() < to && tokens.isChar(state.to(), ')') ? state : null;
    }
}
