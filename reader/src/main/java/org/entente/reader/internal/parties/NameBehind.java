package org.entente.reader.internal.parties;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;

/** Finds the name of who bears an office behind its words: directly, or behind a comma, words of respect, a rank, a gloss in brackets. */
final class NameBehind {
    private static final int LONGEST_ACRONYM = 5;
    private static final int LONGEST_GLOSS = 8;

    private final Tokens tokens;
    private final int to;
    private final NameParser names;

    NameBehind(Tokens tokens, int to, NameParser names) {
        this.tokens = tokens;
        this.to = to;
        this.names = names;
    }

    /** The name behind an office that ends before a token, or an empty range. */
    Range name(int at) {
        Range bracketed = inBrackets(at);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        int i = gloss(at);
        boolean comma = i < to && tokens.isChar(i, ',');
        if (comma) {
            i++;
        }
        int respect = respect(i);
        boolean honoured = respect > i;
        i = people(respect);
        if (i >= to) {
            return Range.NONE;
        }
        Range name = !honoured && comma ? betweenCommas(i) : names.parseTrusted(i);
        if (!name.isEmpty() && name.to() < to && tokens.isChar(name.to(), ')') && name.to() + 1 < to) {
            Range rest = names.parse(name.to() + 1);
            name = rest.isEmpty() ? name : new Range(name.from(), rest.to());
        }
        if (comma && !name.isEmpty() && name.to() < to && !honoured && opensClause(name)) {
            return Range.NONE;
        }
        if (!comma && !honoured && !name.isEmpty() && (isAcronym(name) || isOfBody(name.from() - 1))) {
            return Range.NONE;
        }
        return name;
    }

    /** A name of two common words is one where a comma closes it: "le ministre des Ports, Pierre Blanc, a …". */
    private Range betweenCommas(int at) {
        Range sure = names.parse(at);
        Range name = sure.isEmpty() ? names.parseTrusted(at) : sure;
        boolean closed = name.to() < to && tokens.isChar(name.to(), ',') && name.to() - name.from() == 2;
        return sure.isEmpty() && !closed ? Range.NONE : name;
    }

    /** "le directeur de l'institut CERM": a short word in capitals is part of the office. */
    private boolean isAcronym(Range name) {
        int before = name.from() - 1;
        return name.to() - name.from() == 1
                && tokens.allCaps(name.from())
                && tokens.is(before, Pos.NOUN)
                && !tokens.capitalised(before)
                && PhraseMatch.find(tokens.matches(before), PhraseKind.TITLE) == null
                && tokens.end(name.from()) - tokens.start(name.from()) <= LONGEST_ACRONYM;
    }

    /** "la rectrice de l'université Saint-Jean", "de l'ONG Terre Neuve": bodies of this kind bear names. */
    private boolean isOfBody(int noun) {
        return PhraseMatch.cue(tokens.matches(noun), "named-body") != null;
    }

    /** The name behind one word of respect, which more of them may follow. */
    Range honoured(int at) {
        int i = respect(at);
        return i >= to ? Range.NONE : names.parseTrusted(i);
    }

    /** Behind "Son Altesse Cheikh", "M. ", "le général": the first token that is none of these; the token itself where none is. */
    private int respect(int at) {
        int i = at;
        for (boolean more = true; more && i < to; ) {
            int determined = tokens.is(i, Pos.DET) && !tokens.is(i, Pos.PREP) && i + 1 < to ? i + 1 : i;
            PhraseMatch bare = PhraseMatch.find(tokens.matches(i), PhraseKind.HONORIFIC);
            PhraseMatch honorific =
                    bare == null ? PhraseMatch.find(tokens.matches(determined), PhraseKind.HONORIFIC) : bare;
            int rank = i > at || !tokens.is(i, Pos.DET) || i + 1 >= to ? i : i + 1;
            PhraseMatch title = PhraseMatch.find(tokens.matches(rank), PhraseKind.TITLE);
            more = false;
            if (honorific != null && honorific.to() < to && lastsBefore(honorific)) {
                i = honorific.to();
                i += i < to && tokens.isChar(i, '.') ? 1 : 0;
                more = true;
            } else if (title != null && (title.value().equals("rank") || i == at && isStyle(title))) {
                i = title.to();
                more = true;
            }
        }
        return i;
    }

    /** "le directeur du Protocole, l'ambassadeur NAME": the rank of a diplomat who has another office. */
    private boolean isStyle(PhraseMatch title) {
        int article = title.from() - 1;
        return title.value().equals("ambassador")
                && title.to() < to
                && tokens.capitalised(title.to())
                && tokens.is(article, Pos.DET)
                && article > 0
                && tokens.isChar(article - 1, ',');
    }

    /** "Cheikh Kanté": a word of respect that is also a first name is one where a single name follows. */
    private boolean lastsBefore(PhraseMatch honorific) {
        return !tokens.is(honorific.to(), Pos.PUNCT) || tokens.isChar(honorific.to(), '.');
    }

    /** "…, Paris a dit": a capitalised single word behind a comma that a verb follows is a new subject, not a name. */
    private boolean opensClause(Range name) {
        return name.to() - name.from() == 1 && tokens.is(name.to(), Pos.FIN);
    }

    /** "le ministre lao des Ports (NAME)". */
    private Range inBrackets(int at) {
        Range name = at + 2 < to && tokens.isChar(at, '(') ? names.parse(at + 1) : Range.NONE;
        boolean whole = name.to() - name.from() > 1 && name.to() < to && tokens.isChar(name.to(), ')');
        return whole ? name : Range.NONE;
    }

    /** Behind what stands in brackets at a token ("(Chambre basse)"), where a mark follows it; else the token itself. */
    int gloss(int at) {
        if (at >= to || !tokens.isChar(at, '(')) {
            return at;
        }
        for (int i = at + 1; i + 1 < to && i < at + LONGEST_GLOSS; i++) {
            if (tokens.isChar(i, ')')) {
                return tokens.isChar(i + 1, ',') || tokens.is(i + 1, Pos.COORD) ? i + 1 : at;
            }
        }
        return at;
    }

    private int people(int at) {
        int i = at;
        if (i + 1 < to
                && tokens.isChar(i, '(')
                && PhraseMatch.find(tokens.matches(i + 1), PhraseKind.DEMONYM) != null) {
            i += 2;
        }
        boolean people = i > 0
                && i + 2 < to
                && tokens.isChar(i - 1, ',')
                && tokens.is(i, Pos.DET)
                && tokens.capitalised(i + 1)
                && PhraseMatch.find(tokens.matches(i + 1), PhraseKind.DEMONYM) != null;
        return people ? i + 2 : i;
    }
}
