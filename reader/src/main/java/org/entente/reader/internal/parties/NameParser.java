package org.entente.reader.internal.parties;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;

/** Reads a personal name: capitalised words that no list claims, with the small words inside them ("ben", "al-"). */
final class NameParser {
    private static final int LONGEST = 7;
    private static final int LONGEST_LETTERS = 4;

    private final Tokens tokens;
    private final int sentence;
    private final int to;

    NameParser(Tokens tokens, int sentence, int to) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.to = to;
    }

    /** The name that begins at a token, or an empty range: some word of it must be no common one. */
    Range parse(int from) {
        return parse(from, false);
    }

    /** The name that begins at a token, where an office or honorific before it says that it is one. */
    Range parseTrusted(int from) {
        return parse(from, true);
    }

    private Range parse(int from, boolean trusted) {
        if (isDepartment(from)) {
            return Range.NONE;
        }
        int end = from;
        boolean foreign = trusted;
        for (int i = from; i < to && i - from < LONGEST; ) {
            if (namePart(i, i > from) || elided(i) || i == from && trusted && honoured(i)) {
                foreign |= unusual(i);
                i++;
                end = i;
            } else if (end > from && nameWord(i) && leadsOn(i)) {
                i++;
            } else if (end == i
                    && end > from
                    && tokens.isChar(i, '.')
                    && tokens.end(i - 1) - tokens.start(i - 1) == 1
                    && i + 1 < to
                    && namePart(i + 1, true)) {
                i++;
            } else {
                break;
            }
        }
        return foreign && end > from ? new Range(from, end) : Range.NONE;
    }

    /** "SPF Affaires étrangères": letters before a common noun are no first name. */
    private boolean isDepartment(int i) {
        return tokens.allCaps(i)
                && tokens.end(i) - tokens.start(i) <= LONGEST_LETTERS
                && i + 1 < to
                && tokens.capitalised(i + 1)
                && !tokens.allCaps(i + 1)
                && tokens.is(i + 1, Pos.NOUN)
                && !tokens.form(i + 1).can(Pos.PROPER);
    }

    /** "N'Dour", "D'Almeida": a capital letter with an apostrophe before a capitalised word. */
    private boolean elided(int i) {
        int length = tokens.end(i) - tokens.start(i);
        char last = tokens.text().charAt(tokens.end(i) - 1);
        return length == 2
                && (last == '\'' || last == '’')
                && Character.isUpperCase(tokens.first(i))
                && i + 1 < to
                && tokens.start(i + 1) == tokens.end(i)
                && tokens.capitalised(i + 1)
                && i > sentence;
    }

    /** "M. Pologne", "le président Pologne": behind a word of respect or a title stands a name, though a state or town bears it too. */
    private boolean honoured(int i) {
        for (int back = i - 1; back >= sentence && back >= i - 3; back--) {
            PhraseMatch title = PhraseMatch.find(tokens.matches(back), PhraseKind.TITLE);
            if (title != null && title.to() == i && tokens.is(back, Pos.NOUN) && ofPlace(i)) {
                return tokens.capitalised(i);
            }
            PhraseMatch respect = PhraseMatch.find(tokens.matches(back), PhraseKind.HONORIFIC);
            int end = respect == null ? -1 : respect.to();
            if (end == i || end == i - 1 && tokens.isChar(i - 1, '.')) {
                return tokens.capitalised(i) && ofPlace(i);
            }
        }
        return false;
    }

    private boolean ofPlace(int i) {
        for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.CAPITAL || m.kind() == PhraseKind.PLACE) {
                return m.to() == i + 1;
            }
        }
        return false;
    }

    /** "al-Karimi": a small word hung on before the name. */
    private boolean hungOn(int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen < 4 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    private boolean namePart(int i, boolean inside) {
        if (inside && hungOn(i)) {
            return true;
        }
        if (!tokens.capitalised(i) || tokens.form(i).digits()) {
            return false;
        }
        if (tokens.is(i, Pos.DET | Pos.PREP | Pos.SUBJ | Pos.COORD | Pos.SUB | Pos.REL | Pos.QUE | Pos.CLITIC | Pos.NEG)
                && !tokens.is(i, Pos.PROPER)) {
            boolean opens = i > sentence
                    && i + 1 < to
                    && tokens.is(i, Pos.DET)
                    && !tokens.is(i - 1, Pos.PREP)
                    && tokens.capitalised(i + 1)
                    && unusual(i + 1)
                    && !claimed(i + 1);
            return (inside || opens)
                    && tokens.end(i) - tokens.start(i) > 1
                    && tokens.form(i).text().indexOf('\'') < 0;
        }
        boolean bareNoun = tokens.is(i, Pos.NOUN | Pos.ADJ) && i + 1 < to && tokens.capitalised(i + 1);
        boolean commonFirstWord = i == sentence
                && tokens.form(i).known()
                && !bareNoun
                && !tokens.is(i, Pos.PROPER)
                && !tokens.form(i).can(Pos.PROPER);
        return !commonFirstWord && (!claimed(i) || inside && familyName(i) || !inside && givenName(i));
    }

    /** "Dominique Roy": a given name that is a state's or town's too, without article, before a family name. */
    boolean givenName(int i) {
        return PhraseMatch.cue(tokens.matches(i), "first-name") != null
                && tokens.capitalised(i)
                && i + 1 < to
                && tokens.capitalised(i + 1)
                && !claimed(i + 1)
                && unusual(i + 1)
                && (i == sentence || !tokens.is(i - 1, Pos.DET | Pos.PREP));
    }

    /** "Anna Holland": a state's name behind a first name, and before no other part of a name, is a family name. */
    private boolean familyName(int i) {
        PhraseMatch state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE);
        return state != null
                && state.to() == i + 1
                && i > sentence
                && tokens.is(i - 1, Pos.PROPER)
                && PhraseMatch.find(tokens.matches(i - 1), PhraseKind.NAMEWORD) == null
                && !tokens.allCaps(i)
                && (i + 1 >= to || !tokens.capitalised(i + 1));
    }

    /** A word of a name is either unknown or a proper noun; "Affaires" alone makes no name. */
    private boolean unusual(int i) {
        return tokens.is(i, Pos.PROPER)
                || !tokens.form(i).known()
                || i > sentence && tokens.form(i).can(Pos.PROPER);
    }

    private boolean claimed(int i) {
        for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
            switch (m.kind()) {
                case STATE, CAPITAL, PALACE, PLACE, ORGANISATION, TITLE, MONTH, WEEKDAY, GROUP, HONORIFIC, EPITHET -> {
                    return true;
                }
                case DEMONYM -> {
                    if (tokens.form(i).known()) {
                        return true;
                    }
                }
                default -> {
                    // the other lists claim no capitalised word
                }
            }
        }
        return false;
    }

    /** Whether a name goes on behind small words ("van der Berg"). */
    private boolean leadsOn(int i) {
        int next = i + 1;
        while (next < to && next < i + 3 && nameWord(next) && !tokens.capitalised(next)) {
            next++;
        }
        return next < to && namePart(next, true);
    }

    private boolean nameWord(int i) {
        return PhraseMatch.find(tokens.matches(i), PhraseKind.NAMEWORD) != null;
    }
}
