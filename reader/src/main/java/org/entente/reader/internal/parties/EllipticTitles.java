package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "les ministres des Ports, A, de la Pêche, B, et du Sel, C": after the first office the head word is not said again. */
final class EllipticTitles {
    private final Tokens tokens;
    private final int to;

    EllipticTitles(Tokens tokens, int to) {
        this.tokens = tokens;
        this.to = to;
    }

    /** The office that begins at a token with its complement, behind a person whose title is in the plural; or null. */
    @Nullable
    OfficeMention at(int i, List<Mention> found) {
        Mention last = found.isEmpty() ? null : found.getLast();
        if (last == null
                || last.kind() != Mention.Kind.PERSON
                || last.offices().isEmpty()
                || !follows(last.to(), i)
                || !complement(i)) {
            return null;
        }
        int at = last.offices().getFirst().from();
        PhraseMatch head = PhraseMatch.find(tokens.matches(at), PhraseKind.TITLE);
        boolean several = (tokens.features(at) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
        if (head == null || !several) {
            return null;
        }
        OfficeMention office = new TitleParser(tokens, to, false).parseFrom(head, i);
        return office.country() == null ? office.of(last.country()) : office;
    }

    private boolean follows(int end, int i) {
        for (int between = end; between < i; between++) {
            if (!tokens.isChar(between, ',') && !tokens.is(between, Pos.COORD)) {
                return false;
            }
        }
        return i > end && i - end <= 2;
    }

    private boolean complement(int i) {
        if (i + 2 >= to || !tokens.is(i, Pos.PREP) || !tokens.has(i, Pos.OF)) {
            return false;
        }
        int noun = tokens.is(i + 1, Pos.DET) ? i + 2 : i + 1;
        return tokens.capitalised(noun);
    }
}
