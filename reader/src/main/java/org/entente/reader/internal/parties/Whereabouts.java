package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * In which state the text now is, and who is met there: "En visite à Lima, le président laotien s'est entretenu avec le ministre des
 * Ports, A". Whom a visitor meets is of the state that is visited, where no word says another.
 */
final class Whereabouts {
    /** How many tokens before a state the word for the visit may stand. */
    private static final int NEAR = 6;

    private final Tokens tokens;
    private @Nullable String state;
    private @Nullable String first;

    Whereabouts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Goes on to a sentence. */
    void enter(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean behind = tokens.is(i - 1, Pos.PREP) && tokens.has(i - 1, Pos.IN | Pos.TO);
            if (behind) {
                String named = place(i, from);
                state = named == null ? state : named;
                first = first == null ? named : first;
            }
        }
    }

    private @Nullable String place(int i, int sentence) {
        PhraseMatch capital = PhraseMatch.find(tokens.matches(i), PhraseKind.CAPITAL);
        PhraseMatch land = capital == null ? PhraseMatch.find(tokens.matches(i), PhraseKind.STATE) : null;
        return capital != null ? capital.value() : land != null && isVisited(i, sentence) ? land.value() : null;
    }

    private boolean isVisited(int i, int sentence) {
        for (int back = i - 1; back >= Math.max(sentence, i - NEAR); back--) {
            PhraseMatch noun = PhraseMatch.find(tokens.matches(back), PhraseKind.ENCOUNTER);
            if (noun != null && noun.value().equals("visit")) {
                return true;
            }
        }
        return false;
    }

    /** The state where the text first was, or null. */
    @Nullable
    String first() {
        return first;
    }

    /** The state where a person is met whom a sentence names without a state; null where nobody visits, or where it may be the visitor. */
    @Nullable
    String met(Mention m, List<Mention> sentence, int from) {
        return state != null && (isHost(m) || !isSubject(m) && isObject(m, sentence, from)) ? state : null;
    }

    /** "a accueilli", "recevait": behind the person. */
    private boolean isHost(Mention m) {
        int i = m.to() < tokens.size() && tokens.isChar(m.to(), ',') ? m.to() + 1 : m.to();
        for (int end = Math.min(i + NEAR / 2, tokens.size()); i < end; i++) {
            if (PhraseMatch.cue(tokens.matches(i), "host") != null) {
                return !isPassive(i);
            }
            if (!tokens.is(i, Pos.FIN | Pos.PPA | Pos.CLITIC | Pos.ADV)) {
                return false;
            }
        }
        return false;
    }

    /** Somebody whom a verb follows, or who stands behind "de", is not told to be met. */
    private boolean isSubject(Mention m) {
        int i = m.to() < tokens.size() && tokens.isChar(m.to(), ',') ? m.to() + 1 : m.to();
        boolean acts = i < tokens.size() && tokens.is(i, Pos.FIN | Pos.CLITIC | Pos.NEG);
        return acts
                || m.from() > 0 && tokens.is(m.from() - 1, Pos.PREP) && tokens.has(m.from() - 1, Pos.OF)
                || tokens.is(m.from(), Pos.PREP) && tokens.has(m.from(), Pos.OF);
    }

    private boolean isPassive(int participle) {
        return PhraseMatch.cue(tokens.matches(participle - 1), "been") != null;
    }

    /** Whether somebody was named, or a pronoun stood, before a verb that the person stands behind; or "avec", "par" stands before. */
    private boolean isObject(Mention m, List<Mention> sentence, int from) {
        boolean subject = false;
        for (Mention other : sentence) {
            subject |= other.to() <= m.from() && other.isPerson();
        }
        boolean verb = false;
        for (int i = from; i < m.from(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "accompanied") != null
                    || PhraseMatch.cue(tokens.matches(i), "comprising") != null) {
                return false;
            }
            subject |= tokens.is(i, Pos.SUBJ);
            verb |= subject && tokens.is(i, Pos.FIN);
        }
        int before = m.from() - 1;
        boolean joined = before > from && PhraseMatch.cue(tokens.matches(before), "company") != null;
        return joined || subject && verb;
    }
}
