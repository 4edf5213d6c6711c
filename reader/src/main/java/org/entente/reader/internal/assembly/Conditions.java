package org.entente.reader.internal.assembly;

import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** On what a statement depends: "si …", "à condition que …", "sous réserve de …". */
final class Conditions {
    private final Tokens tokens;

    Conditions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The tokens {from, to} of the condition in or before a hit's content, or null. */
    int @Nullable [] of(Sentence sentence, Hit hit) {
        int verb = hit.clause().verb().token();
        int first = sentence.from();
        boolean opens = hit.clause().type() == Clause.Type.MAIN && cue(first) != null && tokens.is(first, Pos.SUB);
        int from = opens ? first : Math.min(verb, hit.contentFrom());
        int to = Math.max(verb, hit.contentTo());
        for (int i = from; i < to; i++) {
            PhraseMatch cue = cue(i);
            if (cue == null || !begins(i, hit)) {
                continue;
            }
            if (tokens.is(i, Pos.SUB)) {
                for (Clause c : sentence.clauses()) {
                    if (c.type() == Clause.Type.ADVERBIAL && c.from() == i) {
                        return new int[] {i, Math.min(c.to(), to)};
                    }
                }
            } else if (tokens.is(i, Pos.PREP)) {
                return new int[] {i, end(cue.to(), to)};
            }
        }
        return null;
    }

    /** "si le Laos le souhaite": what is only supposed has not been said; "si X a estimé que" tells what was. */
    boolean supposes(Clause clause) {
        return clause.type() == Clause.Type.ADVERBIAL && !clause.verb().compound() && cue(clause.from()) != null;
    }

    private @Nullable PhraseMatch cue(int token) {
        PhraseMatch m = tokens.matches(token);
        while (m != null && !(m.kind() == PhraseKind.CUE && m.value().equals("condition"))) {
            m = m.next();
        }
        return m;
    }

    /** "a demandé si": behind a verb it is a question; a condition stands at the start or behind a comma or noun, or has more than one word. */
    private boolean begins(int token, Hit hit) {
        PhraseMatch m = cue(token);
        return token == hit.contentFrom()
                || token == 0
                || tokens.is(token - 1, Pos.PUNCT | Pos.COORD | Pos.ADV | Pos.NOUN | Pos.PROPER)
                || m != null && m.to() > token + 1 && !tokens.is(m.to() - 1, Pos.SUBJ);
    }

    private int end(int from, int to) {
        int i = from;
        while (i < to && !tokens.isChar(i, ',')) {
            i++;
        }
        return i;
    }
}
