package org.entente.reader.internal.assembly;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Bodies and groups of people that a text names by a common noun only: "la Conférence", "les participants", "les syndicats". */
final class Bodies {
    private static final int FURTHEST = 4;

    private final Tokens tokens;
    private final PartyBook book;

    Bodies(Tokens tokens, PartyBook book) {
        this.tokens = tokens;
        this.book = book;
    }

    /** The body that is the subject of a clause, or of the one whose subject it shares; null where it is none. */
    @Nullable
    Entity subject(Scene scene, Clause clause) {
        Clause at = clause;
        for (int i = 0; i < FURTHEST && at != null && at.subjects().isEmpty(); i++) {
            at = at.coordinatedWith() != null ? at.coordinatedWith() : at.parent();
        }
        if (at == null || at.subjects().isEmpty() || at.hasVerb() && at.verb().passive()) {
            return null;
        }
        Item item = at.subjects().getFirst();
        if (scene.meant(item) != null
                || !item.is(Item.Kind.NP)
                || !isBody(item)
                || !isKnown(item) && at.type() != Clause.Type.MAIN) {
            return null;
        }
        Entity body = body(item, end(at, item));
        if (at.type() == Clause.Type.MAIN && tokens.capitalised(item.head())) {
            book.act(body);
        }
        return body;
    }

    /** The body or group of people that a common noun names, in whatever place of its clause. */
    @Nullable
    Entity named(Item item) {
        PhraseMatch first = tokens.matches(item.head());
        boolean people = PhraseMatch.cue(first, "body") != null || PhraseMatch.cue(first, "addressed") != null;
        return people && item.is(Item.Kind.NP) && item.mention() == null ? body(item, item.to()) : null;
    }

    /** Whom a noun group and its complements up to the token {@code to} name. */
    Entity body(Item item, int to) {
        int from = item.from() + 1 < to && tokens.is(item.from(), Pos.DET) ? item.from() + 1 : item.from();
        return book.body(tokens.span(from, to), tokens.has(item.head(), Pos.PLURAL), from, to);
    }

    /** Its name goes on to the verb ("le groupe d'amitié Laos-Pérou a …") where no mark stands between. */
    private int end(Clause clause, Item item) {
        Item verb = clause.verbItem();
        if (verb == null || verb.from() <= item.to()) {
            return item.to();
        }
        for (int i = item.to(); i < verb.from(); i++) {
            if (tokens.is(i, Pos.PUNCT | Pos.VERB | Pos.REL)) {
                return item.to();
            }
        }
        return verb.from();
    }

    private boolean isKnown(Item item) {
        return tokens.has(item.from(), Pos.DEFINITE | Pos.DEMONSTRATIVE | Pos.POSSESSIVE);
    }

    private boolean isBody(Item item) {
        for (PhraseMatch m = tokens.matches(item.head()); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals("body")) {
                return true;
            }
        }
        return false;
    }
}
