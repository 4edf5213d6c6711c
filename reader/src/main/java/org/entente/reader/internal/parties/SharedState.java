package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.text.Tokens;

/** "le gouvernement et le peuple péruviens": an adjective in the plural behind the last of several tells the state of all. */
final class SharedState {
    private final Tokens tokens;

    SharedState(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Gives those without a state that of the one they are joined to, in place. */
    List<Mention> spread(List<Mention> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Mention one = found.get(i);
            Mention next = found.get(i + 1);
            String country = next.country();
            boolean open = one.kind() == Kind.STATE && one.country() == null;
            if (open && country != null && next.kind() == Kind.STATE && isShared(next) && joined(one, next)) {
                found.set(i, one.withCountry(country));
            }
        }
        return found;
    }

    /** Whether its adjective may be in the plural, or a name tells the state ("l'État et le gouvernement du Pérou"). */
    private boolean isShared(Mention m) {
        int last = m.to() - 1;
        return tokens.has(last, Pos.PLURAL) || !tokens.is(last, Pos.ADJ);
    }

    private boolean joined(Mention one, Mention next) {
        boolean mark = false;
        for (int i = one.to(); i < next.from(); i++) {
            mark |= tokens.is(i, Pos.COORD) || tokens.isChar(i, ',');
            if (!tokens.is(i, Pos.COORD | Pos.PREP | Pos.DET) && !tokens.isChar(i, ',')) {
                return false;
            }
        }
        return mark;
    }
}
