package org.entente.reader.internal.assembly;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How far the name of an instrument reaches: its adjectives, what it is about, between whom and of where, in one run
 * ("mémorandum d'entente sur la pêche et les ports", "Déclaration de Lomé", "accord de transport Chili-Ghana (ATCG)").
 */
final class InstrumentNames {
    private static final int MOST_WORDS = 30;
    private static final int LONGEST_QUOTATION = 14;
    private static final int CONCLUDED = 9;

    private final Tokens tokens;
    /** Whether the name that is read stands before every verb, so that a verb behind it is its own. */
    private boolean subject;

    InstrumentNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token behind the name that begins with a head phrase. */
    int end(PhraseMatch head, boolean partnership, int sentenceFrom, int sentenceTo) {
        subject = noVerb(sentenceFrom, head.from());
        int to = Math.min(sentenceTo, head.to() + MOST_WORDS);
        boolean named = tokens.capitalised(head.from()) && head.from() > sentenceFrom;
        int end = modifiers(head.to(), to, partnership, named);
        if (end == head.to() && end - head.from() == 1 && end < to && isConclusion(end)) {
            return concluded(end + 1, to);
        }
        end = aside(end, to);
        for (int link = link(end, to); link >= 0; link = link(end, to)) {
            int next = complement(end, link, to);
            if (next < 0) {
                break;
            }
            end = aside(next, to);
        }
        return end;
    }

    private boolean noVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.FIN)) {
                return false;
            }
        }
        return true;
    }

    /** Adjectives, names and years; a participle begins what happened to it, unless it is part of the name ("renforcé"). */
    private int modifiers(int from, int to, boolean partnership, boolean named) {
        int end = from;
        while (end < to) {
            boolean dash = isDash(end) && end + 1 < to && tokens.capitalised(end + 1);
            boolean adverb = tokens.is(end, Pos.ADV) && end + 1 < to && tokens.is(end + 1, Pos.ADJ);
            boolean modifies = tokens.is(end, Pos.ADJ | Pos.PROPER)
                    && (!isParticiple(end) || calls(end, to, partnership, named))
                    && linkCue(end) == null;
            if (!dash && !adverb && !modifies && !yearAt(end)) {
                break;
            }
            end = yearAt(end) ? years(end, to) : end + (dash ? 2 : 1);
        }
        return end;
    }

    /** "Partenariat renforcé", "Traité révisé de 1993": what has become part of a name; "tourné vers …" only tells of it. */
    private boolean calls(int token, int to, boolean partnership, boolean named) {
        int next = token + 1;
        boolean tied = next < to && (linkCue(next) != null || tokens.has(next, Pos.OF)) && !isConclusion(token);
        boolean ends = next >= to || !tokens.is(next, Pos.PREP) || tied;
        boolean dated = next + 1 < to && tokens.has(next, Pos.OF) && yearAt(next + 1);
        return partnership && ends || named && dated;
    }

    /** Behind a year, or the last of a stretch of them: "2025-2028". */
    private int years(int from, int to) {
        boolean stretch = from + 2 < to && isDash(from + 1) && yearAt(from + 2);
        return stretch ? from + 3 : from + 1;
    }

    /** "[l'accord] conclu à Lima en 2031": where, when and with whom is all that names it. */
    private int concluded(int from, int to) {
        int end = from;
        boolean between = false;
        for (int i = from; i < Math.min(to, from + CONCLUDED); i++) {
            boolean and = between && tokens.is(i, Pos.COORD);
            between |= PhraseMatch.cue(tokens.matches(i), "company") != null;
            if (!and && !tokens.is(i, Pos.PREP | Pos.DET | Pos.PROPER | Pos.NUM | Pos.NOUN | Pos.ADJ)
                    || tokens.has(i, Pos.BY)) {
                break;
            }
            end = tokens.is(i, Pos.PREP | Pos.DET | Pos.COORD) ? end : i + 1;
        }
        return end > from ? end : from - 1;
    }

    private boolean isConclusion(int token) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE
                    && m.value().equals("life")
                    && m.phrase().detail().equals("signed")) {
                return tokens.form(token).can(Pos.PPA) && tokens.is(token, Pos.PPA | Pos.ADJ);
            }
        }
        return false;
    }

    private boolean isDash(int token) {
        return tokens.is(token, Pos.PUNCT) && (tokens.first(token) == '-' || tokens.first(token) == '–');
    }

    private boolean isParticiple(int token) {
        return !tokens.capitalised(token) && tokens.form(token).can(Pos.PPA | Pos.PPR) || tokens.is(token, Pos.PPA);
    }

    private boolean yearAt(int token) {
        return tokens.is(token, Pos.NUM)
                && tokens.end(token) - tokens.start(token) == 4
                && (tokens.first(token) == '1' || tokens.first(token) == '2');
    }

    /** An acronym or years in brackets, or a title in quotation marks. */
    private int aside(int from, int to) {
        if (from + 2 < to && tokens.isChar(from, '(') && yearAt(from + 1)) {
            int close = years(from + 1, to);
            return close < to && tokens.isChar(close, ')') ? close + 1 : from;
        }
        if (from + 2 < to && tokens.isChar(from, '(') && tokens.allCaps(from + 1)) {
            int close = from + 2;
            while (close < to && close < from + 4 && !tokens.isChar(close, ')')) {
                close++;
            }
            return close < to && tokens.isChar(close, ')') ? close + 1 : from;
        }
        boolean title = from + 1 < to && opensQuotation(from) && tokens.capitalised(from + 1);
        for (int i = from + 1; title && i < to && i < from + LONGEST_QUOTATION; i++) {
            if (tokens.isChar(i, '»') || tokens.isChar(i, '"') || tokens.isChar(i, '”')) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean opensQuotation(int token) {
        return tokens.isChar(token, '«') || tokens.isChar(token, '"') || tokens.isChar(token, '“');
    }

    /** Behind the words that tie what it is about to it ("sur", "en matière de", "de"), or -1. */
    private int link(int i, int to) {
        if (i + 1 >= to) {
            return -1;
        }
        PhraseMatch cue = linkCue(i);
        if (cue != null) {
            return Math.min(cue.to(), to);
        }
        boolean ofOrPlace = tokens.is(i, Pos.PREP) && (tokens.has(i, Pos.OF) || atPlace(i, to));
        return ofOrPlace ? i + 1 : -1;
    }

    private boolean atPlace(int i, int to) {
        return tokens.has(i, Pos.TO | Pos.IN)
                && i + 1 < to
                && tokens.capitalised(i + 1)
                && tokens.is(i + 1, Pos.PROPER);
    }

    private @Nullable PhraseMatch linkCue(int token) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals("about")) {
                return m;
            }
        }
        return null;
    }

    /** The noun groups behind a link, or -1. */
    private int complement(int from, int link, int to) {
        int end = nominal(link, to);
        if (end < 0) {
            return -1;
        }
        boolean of = linkCue(from) == null;
        return list(chain(end, to), to, of);
    }

    /** A noun group and what is tied to it with "of". */
    private int chain(int from, int to) {
        int end = aside(from, to);
        while (end + 1 < to && tokens.is(end, Pos.PREP) && tokens.has(end, Pos.OF)) {
            int next = nominal(end + 1, to);
            if (next < 0) {
                break;
            }
            end = aside(next, to);
        }
        return end;
    }

    /** Determiner, adjectives, nouns, names: the token behind them, or -1 where there is no noun. */
    private int nominal(int from, int to) {
        int i = from;
        while (i < to && tokens.is(i, Pos.DET) && !tokens.is(i, Pos.PREP)) {
            i++;
        }
        int nouns = 0;
        int quoted = i < to && opensQuotation(i) ? aside(i, to) : i;
        if (quoted > i) {
            return quoted;
        }
        while (i < to) {
            boolean dash = nouns > 0 && isDash(i) && i + 1 < to && tokens.capitalised(i + 1);
            boolean word = tokens.is(i, Pos.NOUN | Pos.PROPER | Pos.ADJ | Pos.NUM)
                    && !(nouns > 0 && isParticiple(i) && !tokens.capitalised(i - 1))
                    && linkCue(i) == null;
            if (!word && !dash) {
                break;
            }
            nouns += tokens.is(i, Pos.NOUN | Pos.PROPER | Pos.NUM) || tokens.capitalised(i) ? 1 : 0;
            i = yearAt(i) ? years(i, to) : i + 1;
        }
        return nouns > 0 ? i : -1;
    }

    /** Noun groups coordinated with the first: a comma counts only where a joining word closes the list. */
    private int list(int from, int to, boolean of) {
        int end = from;
        int i = from;
        while (i + 1 < to) {
            boolean joins = tokens.is(i, Pos.COORD) && !tokens.has(i, Pos.CONTRAST);
            if (!joins && !tokens.isChar(i, ',')) {
                break;
            }
            int next = item(i + 1, to, of);
            if (next < 0) {
                break;
            }
            i = next;
            if (joins) {
                end = next;
            }
        }
        return end;
    }

    private int item(int from, int to, boolean of) {
        boolean prep = tokens.is(from, Pos.PREP);
        if (prep && !tokens.has(from, Pos.OF) || of && !prep && tokens.is(from, Pos.DET)) {
            return -1;
        }
        int start = prep ? from + 1 : from;
        int noun = start;
        while (noun < to && tokens.is(noun, Pos.DET) && !tokens.is(noun, Pos.PREP)) {
            noun++;
        }
        boolean other = noun >= to
                || PhraseMatch.find(tokens.matches(noun), PhraseKind.INSTRUMENT) != null
                || PhraseMatch.find(tokens.matches(noun), PhraseKind.TITLE) != null
                || tokens.is(start, Pos.NUM);
        int end = other ? -1 : nominal(start, to);
        int whole = end < 0 ? -1 : chain(end, to);
        boolean verb = whole >= 0 && whole < to && tokens.is(whole, Pos.FIN | Pos.CLITIC | Pos.NEG);
        return verb && !subject ? -1 : whole;
    }
}
