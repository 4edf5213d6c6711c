package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Instrument;
import org.entente.model.InstrumentStatus;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The instruments of a document so far, so that one that is named again is no other. */
final class InstrumentBook {
    /** So many words name an instrument of their own, though another name holds them all. */
    private static final int LONG = 3;

    private final Tokens tokens;
    private final Draft draft;
    private final List<Set<Integer>> words = new ArrayList<>();
    /** The first word of each name. */
    private final List<Integer> heads = new ArrayList<>();

    private int askedHead;
    private Set<Integer> asked = Set.of();
    private int last = -1;
    /** The token behind the name that was added last: one inside it is another. */
    private int lastTo;

    private int askedTo;

    InstrumentBook(Context context) {
        this.tokens = context.tokens();
        this.draft = context.draft();
    }

    /** Whether a name takes up one that is known: all its words are in it, or, where it is definite, the other way round. */
    boolean takesUp(PhraseMatch head, int to, boolean definite) {
        asked = heads(head.from(), to);
        askedTo = to;
        askedHead = tokens.form(head.from()).key();
        int whole = head.from() < lastTo ? words.size() - 2 : words.size() - 1;
        for (int i = whole; i >= 0; i--) {
            Set<Integer> old = words.get(i);
            boolean again = old.equals(asked)
                    || definite && old.containsAll(asked) && (asked.size() < LONG || heads.get(i) == askedHead)
                    || definite && asked.containsAll(old) && old.size() > 1;
            if (again) {
                last = i;
                return true;
            }
        }
        return false;
    }

    /** What was only proposed when it was first named may be signed later in the text. */
    void tell(@Nullable InstrumentStatus status) {
        Instrument old = draft.instruments.get(last);
        if (old.status() == InstrumentStatus.PROPOSED && status == InstrumentStatus.SIGNED) {
            draft.instruments.set(
                    last,
                    new Instrument(
                            old.id(),
                            old.name(),
                            old.kind(),
                            old.parties(),
                            old.date(),
                            status,
                            old.confidence(),
                            old.evidence()));
        }
    }

    void add(Instrument instrument) {
        draft.instruments.add(instrument);
        words.add(asked);
        heads.add(askedHead);
        lastTo = askedTo;
    }

    private Set<Integer> heads(int from, int to) {
        Set<Integer> out = new HashSet<>();
        for (int i = from; i < to; i++) {
            boolean party = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE) != null;
            if (!party && tokens.is(i, Pos.NOUN | Pos.ADJ | Pos.PROPER | Pos.NUM) && !tokens.is(i, Pos.DET)) {
                out.add(tokens.form(i).key());
            }
        }
        return out;
    }
}
