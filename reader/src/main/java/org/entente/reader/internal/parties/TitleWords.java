package org.entente.reader.internal.parties;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where the words of a title's complement end: before the adjective of its state, the name of its holder, a further noun. */
final class TitleWords {
    private final Tokens tokens;
    private final int noun;
    private final int to;
    private final boolean capital;
    private final @Nullable PhraseMatch people;
    private final int end;

    /**
     * @param noun the first word of the complement, behind its article
     * @param to the token behind the last that may belong to the title
     */
    TitleWords(Tokens tokens, int noun, int to) {
        this.tokens = tokens;
        this.noun = noun;
        this.to = to;
        this.capital = tokens.capitalised(noun);
        int at = noun;
        while (at < to && tokens.is(at, Pos.NOUN | Pos.ADJ | Pos.PROPER | Pos.NUM) && !endsAt(at)) {
            at++;
        }
        this.end = at;
        PhraseMatch demonym = at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.DEMONYM) : null;
        this.people = demonym != null && at > noun && ofHead(at) ? demonym : null;
    }

    /** The token behind the last of the complement. */
    int end() {
        return end;
    }

    /** The adjective of the title's state behind the complement, or null. */
    @Nullable
    PhraseMatch people() {
        return people;
    }

    private boolean endsAt(int i) {
        if (i == noun) {
            return false;
        }
        boolean state = PhraseMatch.find(tokens.matches(i), PhraseKind.DEMONYM) != null && ofHead(i);
        boolean unknown = tokens.capitalised(i) && !tokens.form(i).known() && !placeGoesOn(i);
        boolean further = tokens.is(i, Pos.NOUN) && !tokens.capitalised(i);
        return state
                || unknown
                || opensName(i)
                || PhraseMatch.find(tokens.matches(i), PhraseKind.HONORIFIC) != null
                || further
                || familyNameFirst(i);
    }

    /** "du Commerce WANG Lei": a family name in capitals before a first name. */
    private boolean familyNameFirst(int i) {
        return tokens.allCaps(i)
                && tokens.end(i) - tokens.start(i) > 1
                && i + 1 < to
                && tokens.capitalised(i + 1)
                && !tokens.allCaps(i + 1)
                && tokens.is(i + 1, Pos.PROPER);
    }

    /** "de la Pêche Florentin Kossi": a capitalised word that does not agree with the noun, before an unknown one, is a first name. */
    private boolean opensName(int at) {
        boolean beforeName = tokens.capitalised(at)
                && !tokens.allCaps(at)
                && at + 1 < to
                && tokens.capitalised(at + 1)
                && (!tokens.form(at + 1).known() || tokens.form(at + 1).can(Pos.PROPER));
        return beforeName && !(tokens.form(at).can(Pos.ADJ) && agree(at));
    }

    private boolean agree(int adjective) {
        int both = tokens.features(noun) & tokens.form(adjective).features(Pos.ADJ);
        return (both & (Pos.SINGULAR | Pos.PLURAL)) != 0 && (both & (Pos.MASCULINE | Pos.FEMININE)) != 0;
    }

    /** "Hô Chi Minh-Ville": an unknown name of a place may have several words, where a mark follows and no name of a person. */
    private boolean placeGoesOn(int at) {
        int end = at;
        while (end < to && tokens.capitalised(end) && !tokens.form(end).known()) {
            end++;
        }
        return !tokens.form(noun).known()
                && !tokens.allCaps(noun)
                && end - noun <= 3
                && (end >= to || tokens.is(end, Pos.PUNCT));
    }

    /** "ministre des Ports lao" is of Laos, "directeur des affaires africaines" is of no African state: the head is one. */
    private boolean ofHead(int adjective) {
        boolean many = (tokens.form(adjective).features(Pos.ADJ) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
        return !many
                && (!tokens.capitalised(adjective)
                        || capital && tokens.form(adjective).can(Pos.ADJ));
    }
}
