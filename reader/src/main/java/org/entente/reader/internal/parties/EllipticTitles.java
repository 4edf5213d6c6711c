package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * After the first office of a list its head word is not said again: "les ministres des Ports, A, de la Pêche, B, et du Sel, C"; nor its
 * charge, where each is of another state: "les ministres des Ports du Pérou, A, et du Chili, B", "les présidents lao A et turc B".
 */
final class EllipticTitles {
    private static final String AMBASSADOR = "ambassador";

    private final Tokens tokens;
    private final int to;
    private final NameBehind behind;
    /** The office that was made last, and the head that it shares. */
    private @Nullable OfficeMention made;

    private @Nullable PhraseMatch shared;

    EllipticTitles(Tokens tokens, int to, NameBehind behind) {
        this.tokens = tokens;
        this.to = to;
        this.behind = behind;
    }

    /** The office that begins at a token with its complement, behind a person whose title is in the plural; or null. */
    @Nullable
    OfficeMention at(int i, List<Mention> found) {
        Mention last = found.isEmpty() ? null : found.getLast();
        if (last == null || last.kind() != Mention.Kind.PERSON || last.offices().isEmpty() || !follows(last.to(), i)) {
            return null;
        }
        OfficeMention before = last.offices().getFirst();
        PhraseMatch head = head(before);
        PhraseMatch state = state(i);
        if (head == null || state == null && !complement(i)) {
            return null;
        }
        if (state != null && !before.kind().equals(AMBASSADOR)) {
            made = ofState(before, state, i);
        } else {
            OfficeMention office = new TitleParser(tokens, to, false).parseFrom(head, i);
            made = office.country() == null ? office.of(last.country()) : office;
        }
        shared = head;
        return made;
    }

    /** The state of a further counterpart: "ses homologues turc, A, et lao, B"; or null. */
    @Nullable
    PhraseMatch counterpart(int i, List<Mention> found) {
        Mention last = found.isEmpty() ? null : found.getLast();
        boolean listed = last != null
                && last.kind() == Mention.Kind.PERSON
                && !last.value().isEmpty()
                && (last.value().startsWith(Counterparts.LISTED) || isPlural(last.from()))
                && follows(last.to(), i);
        return listed ? state(i) : null;
    }

    /** The head of the list that an office belongs to: its own, in the plural, or that of the list which it goes on with. */
    private @Nullable PhraseMatch head(OfficeMention before) {
        if (before.equals(made)) {
            return shared;
        }
        return isPlural(before.from()) ? PhraseMatch.find(tokens.matches(before.from()), PhraseKind.TITLE) : null;
    }

    private static OfficeMention ofState(OfficeMention o, PhraseMatch state, int from) {
        return new OfficeMention(o.kind(), o.head(), o.title(), state.value(), null, "", from, state.to(), o.status());
    }

    /** Whether a name is the first of such a list: behind it stands a further state or charge with a name of its own. */
    boolean opens(Range name) {
        int i = name.to();
        while (i < to && i - name.to() <= 2 && isBetween(i)) {
            i++;
        }
        PhraseMatch state = i == name.to() || i >= to ? null : state(i);
        return state != null && !behind.name(state.to()).isEmpty();
    }

    private boolean isPlural(int token) {
        return (tokens.features(token) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
    }

    /** "du Chili", "turc": the state alone that stands at a token, or null. */
    private @Nullable PhraseMatch state(int i) {
        if (!tokens.is(i, Pos.PREP) || !tokens.has(i, Pos.OF)) {
            return tokens.capitalised(i) ? null : PhraseMatch.find(tokens.matches(i), PhraseKind.DEMONYM);
        }
        int noun = i + 1;
        while (noun < to && tokens.is(noun, Pos.DET)) {
            noun++;
        }
        return noun < to ? PhraseMatch.find(tokens.matches(noun), PhraseKind.STATE) : null;
    }

    private boolean follows(int end, int i) {
        for (int between = end; between < i; between++) {
            if (!isBetween(between)) {
                return false;
            }
        }
        return i > end && i - end <= 3;
    }

    private boolean isBetween(int i) {
        return tokens.isChar(i, ',') || tokens.isChar(i, ')') || tokens.is(i, Pos.COORD);
    }

    private boolean complement(int i) {
        if (i + 2 >= to || !tokens.is(i, Pos.PREP) || !tokens.has(i, Pos.OF)) {
            return false;
        }
        int noun = tokens.is(i + 1, Pos.DET) ? i + 2 : i + 1;
        return tokens.capitalised(noun);
    }
}
