package org.entente.reader.internal.assembly;

import java.util.Locale;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Tells by the words around an instrument where it stands: proposed, signed, in force, ended. */
final class InstrumentLife {
    private static final int BEFORE = 14;
    private static final int BEHIND = 12;
    private static final int SUBJECT = 40;
    private static final int VERB = 6;

    private final Context context;
    private final Tokens tokens;

    InstrumentLife(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** What the words say, or null where they say nothing. */
    @Nullable
    InstrumentStatus told(Sentence sentence, int from, int to) {
        InstrumentStatus governs = before(sentence, from);
        if (governs == InstrumentStatus.ENDED) {
            return governs;
        }
        boolean comma = to + 1 < sentence.to() && tokens.isChar(to, ',');
        InstrumentStatus behind = participle(sentence, comma ? to + 1 : to);
        if (behind == null && to > from + 1) {
            behind = participle(sentence, from + 1);
        }
        if (behind != null) {
            return behind;
        }
        return governs == null ? predicate(sentence, to) : governs;
    }

    /** What nothing is said of: a partnership, treaty or plan is in force, as is what has a name; else what is still open is proposed. */
    InstrumentStatus presumed(Sentence sentence, int from, InstrumentKind kind, boolean definite) {
        boolean named = tokens.capitalised(from) && from > sentence.from() && kind != InstrumentKind.DECLARATION;
        boolean still = kind == InstrumentKind.PARTNERSHIP && !named && !definite && open(sentence, from);
        boolean lasting = kind == InstrumentKind.PARTNERSHIP && !still
                || definite && (named || kind == InstrumentKind.TREATY || kind == InstrumentKind.PLAN);
        return lasting
                ? InstrumentStatus.IN_FORCE
                : open(sentence, from) && !definite ? InstrumentStatus.PROPOSED : InstrumentStatus.SIGNED;
    }

    /** "… conclu en 2015", "… en vigueur": of a year that is over it is in force. */
    private @Nullable InstrumentStatus participle(Sentence sentence, int to) {
        InstrumentStatus told = to < sentence.to() && !tokens.is(to, Pos.FIN) ? life(to) : null;
        boolean signed = told == InstrumentStatus.SIGNED && tokens.form(to).can(Pos.PPA);
        if (!signed) {
            return told == InstrumentStatus.SIGNED ? null : told;
        }
        for (DateExpression d : context.datesIn(to, Math.min(sentence.to(), to + BEHIND))) {
            if (context.day() != null
                    && d.edtf().substring(0, 4).compareTo(context.day().substring(0, 4)) < 0) {
                return InstrumentStatus.IN_FORCE;
            }
        }
        return told;
    }

    /** The nearest word before it that governs it: "la mise en œuvre de …", "ont signé …", "négocier …". */
    private @Nullable InstrumentStatus before(Sentence sentence, int from) {
        for (int i = from - 1; i >= sentence.from() && i >= from - BEFORE; i--) {
            InstrumentStatus told = life(i);
            if (told != null) {
                boolean open = !settled(i) && open(sentence, i) || isComing(i + 1);
                return told == InstrumentStatus.SIGNED && open ? InstrumentStatus.PROPOSED : told;
            }
            if (tokens.is(i, Pos.REL | Pos.SUB | Pos.QUE) || tokens.isChar(i, ';') || tokens.isChar(i, ':')) {
                break;
            }
        }
        return null;
    }

    /** What its own verb says: "… a été signé", "… entrera en vigueur". */
    private @Nullable InstrumentStatus predicate(Sentence sentence, int to) {
        int verb = -1;
        for (int i = to; i < sentence.to() && i < (verb < 0 ? to + SUBJECT : verb + VERB); i++) {
            verb = verb < 0 && tokens.is(i, Pos.FIN) ? i : verb;
            InstrumentStatus told = verb >= 0 ? life(i) : null;
            if (told != null) {
                boolean open = told == InstrumentStatus.SIGNED && (open(sentence, i) || negated(verb, i));
                return open ? InstrumentStatus.PROPOSED : told;
            }
            if (tokens.is(i, Pos.QUE | Pos.SUB | Pos.REL) || tokens.isChar(i, ';')) {
                break;
            }
        }
        return null;
    }

    /** "n'a pas été signé". */
    private boolean negated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.NEG)) {
                return true;
            }
        }
        return false;
    }

    /** "la ratification de …", though it is still to come, says that it was signed. */
    private boolean settled(int token) {
        PhraseMatch m = PhraseMatch.find(tokens.matches(token), PhraseKind.CUE);
        while (m != null && !m.value().equals("settled")) {
            m = m.next();
        }
        return m != null;
    }

    /** "la signature prochaine". */
    private boolean isComing(int token) {
        PhraseMatch m = tokens.matches(token);
        while (m != null && !(m.kind() == PhraseKind.CUE && m.value().equals("coming"))) {
            m = m.next();
        }
        return m != null;
    }

    private @Nullable InstrumentStatus life(int token) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals("life")) {
                return InstrumentStatus.valueOf(m.phrase().detail().toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    /** Whether the clause of a token tells what is still to be: an infinitive, a future, a conditional. */
    private boolean open(Sentence sentence, int token) {
        Clause near = null;
        for (Clause c : sentence.clauses()) {
            near = c.from() <= token && token < c.to() ? c : near;
        }
        return near != null
                && (near.type() == Clause.Type.INFINITIVE && !near.verb().compound()
                        || (near.verb().tenses() & (Pos.FUTURE | Pos.CONDITIONAL)) != 0);
    }
}
