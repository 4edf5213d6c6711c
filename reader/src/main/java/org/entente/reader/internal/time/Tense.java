package org.entente.reader.internal.time;

import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;

/** Tells by the words around a date whether it is to come or past: "prochain", "d'ici", the tense of the verb beside it. */
final class Tense {
    private static final int REACH = 5;

    private final Tokens tokens;
    private final TimeWords words;

    Tense(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a word behind a date turns it to the next or the last of its kind. */
    boolean turns(int end, int to) {
        return words.isCue(end, to, "next") || words.isCue(end, to, "last");
    }

    /** Of a weekday: only a participle right before it makes it past ("proposé lundi"). */
    Lean weekday(int begin, int end, int from, int to) {
        return turns(end, to) || ofParticiple(begin, Math.max(from, begin - 2))
                ? turned(end, to)
                : deadline(begin, from) || toCome(begin, end, from, to) ? Lean.AHEAD : Lean.NEAREST;
    }

    private Lean turned(int end, int to) {
        return words.isCue(end, to, "next") ? Lean.AHEAD : words.isCue(end, to, "last") ? Lean.BACK : Lean.NEAREST;
    }

    Lean lean(int begin, int end, int from, int to) {
        if (turns(end, to)) {
            return turned(end, to);
        }
        boolean ahead = deadline(begin, from) || !ofParticiple(begin, from) && toCome(begin, end, from, to);
        return ahead ? Lean.AHEAD : earlier(begin, from) ? Lean.BACK : Lean.NEAREST;
    }

    /** "l'accord conclu par eux [fin mai]": what a participle without auxiliary tells is no future. */
    private boolean ofParticiple(int begin, int from) {
        for (int i = begin - 1; i > from && !tokens.is(i, Pos.VERB & ~Pos.PPA); i--) {
            if (tokens.is(i, Pos.PPA | Pos.ADJ) && tokens.form(i).can(Pos.PPA) && !expected(i)) {
                return !auxiliary(i - 1, from);
            }
        }
        return false;
    }

    /** "s'étaient vus [en mai]", "conclu [en mai]": a pluperfect, or a participle right before the date, is past. */
    private boolean earlier(int begin, int from) {
        int before = begin - 1;
        while (before > from && isLead(before, from)) {
            before--;
        }
        if (before < from || tokens.has(before, Pos.OF)) {
            return false;
        }
        if (tokens.is(before, Pos.PPA) && !expected(before)) {
            return true;
        }
        for (int i = before; i >= from && !tokens.isChar(i, ';') && !tokens.isChar(i, '»'); i--) {
            if (tokens.is(i, Pos.FIN | Pos.INF)) {
                return pluperfect(i, begin);
            }
        }
        return false;
    }

    /** "en", "le", "au mois de" */
    private boolean isLead(int token, int from) {
        boolean month = tokens.has(token, Pos.OF) && token > from && words.cue(token - 1, "time-noun") != null;
        return month
                || words.cue(token, "time-noun") != null
                || tokens.is(token, Pos.DET | Pos.PREP) && !tokens.has(token, Pos.OF);
    }

    private boolean pluperfect(int verb, int to) {
        boolean auxiliary = tokens.has(verb, Pos.AUX_HAVE | Pos.AUX_BE) && tokens.has(verb, Pos.IMPERFECT);
        for (int i = verb + 1; auxiliary && i < to && i <= verb + REACH; i++) {
            if (tokens.is(i, Pos.PPA)) {
                return !expected(i);
            }
        }
        return false;
    }

    /** Whether "until" stands before a date, with nothing but small words between. */
    boolean deadline(int begin, int from) {
        for (int i = Math.max(from, begin - REACH); i < begin; i++) {
            PhraseMatch m = words.cue(i, "until");
            if (m != null && m.to() <= begin && onlySmall(m.to(), begin)) {
                return true;
            }
        }
        return false;
    }

    private boolean onlySmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Pos.DET | Pos.PREP) && words.part(i) == null && words.cue(i, "time-noun") == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether what happens then is told as future: by the verb before it in its clause, else by the first one behind. */
    boolean toCome(int begin, int end, int from, int to) {
        for (int i = begin - 1; i >= from; i--) {
            if (expected(i)) {
                return true;
            }
            if (tokens.is(i, Pos.FIN)) {
                return future(i, to);
            }
            if (awaited(i, from)) {
                return true;
            }
            if (tokens.isChar(i, ';') || tokens.isChar(i, '»')) {
                break;
            }
        }
        for (int i = end; i < to; i++) {
            if (tokens.is(i, Pos.FIN)) {
                return future(i, to);
            }
        }
        return false;
    }

    private boolean auxiliary(int token, int from) {
        return token >= from && tokens.has(token, Pos.AUX_HAVE | Pos.AUX_BE);
    }

    /** "[a promis] de venir [jeudi]"; "après avoir vu [jeudi]" is past. */
    private boolean awaited(int token, int from) {
        return tokens.is(token, Pos.INF)
                && !tokens.has(token, Pos.AUX_HAVE | Pos.AUX_BE)
                && token > from
                && governed(token - 1, from);
    }

    private boolean governed(int before, int from) {
        int i = before;
        while (i > from && tokens.is(i, Pos.CLITIC)) {
            i--;
        }
        return tokens.is(i, Pos.PREP) && tokens.has(i, Pos.OF | Pos.TO);
    }

    /** "prévu", "attendu". */
    private boolean expected(int token) {
        return tokens.is(token, Pos.PPA | Pos.ADJ) && words.cue(token, "upcoming") != null;
    }

    private boolean future(int verb, int to) {
        boolean done = false;
        boolean infinitive = false;
        for (int i = verb + 1; i < to && i <= verb + REACH; i++) {
            if (tokens.is(i, Pos.PPA) && expected(i)) {
                return true;
            }
            done |= tokens.is(i, Pos.PPA) && !infinitive;
            infinitive |= tokens.is(i, Pos.INF);
            if (!tokens.is(i, Pos.ADV | Pos.NEG | Pos.CLITIC | Pos.PPA)) {
                break;
            }
        }
        if (words.cue(verb, "upcoming") != null && infinitive) {
            return true;
        }
        boolean perfect = done && tokens.has(verb, Pos.AUX_HAVE);
        return tokens.has(verb, Pos.FUTURE | Pos.CONDITIONAL) && !tokens.has(verb, Pos.PRESENT | Pos.PAST) && !perfect;
    }
}
