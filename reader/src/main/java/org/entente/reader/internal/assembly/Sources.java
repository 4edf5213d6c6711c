package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.function.Supplier;
import org.entente.model.ActClass;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose words a text tells: "précise le communiqué", "selon un document de la présidence", "apprend-on auprès de X". */
final class Sources {
    private final Tokens tokens;
    private final PartyBook book;
    private final Bodies bodies;

    Sources(Tokens tokens, PartyBook book, Bodies bodies) {
        this.tokens = tokens;
        this.book = book;
        this.bodies = bodies;
    }

    /**
     * Who speaks where a text does, or null.
     *
     * @param together who speaks in a text of both sides
     */
    @Nullable
    Entity of(Scene scene, Hit hit, Supplier<@Nullable Entity> together) {
        Clause clause = hit.clause();
        if (hit.speaker() != null) {
            return text(scene, hit.speaker(), together);
        }
        if (clause.type() == Clause.Type.INSERTED && clause.verb().inverted() >= 0) {
            return tokens.has(clause.verb().inverted(), Pos.IMPERSONAL) ? heard(scene, clause, together) : null;
        }
        Clause at = clause;
        while (at.subjects().isEmpty() && at.coordinatedWith() != null) {
            at = at.coordinatedWith();
        }
        boolean told =
                hit.act().actClass() != ActClass.DECLARATIVE && !at.verb().passive();
        return at.subjects().isEmpty() || !told
                ? null
                : text(scene, at.subjects().getFirst(), together);
    }

    /** "indique-t-on au ministère", "a-t-on appris de source officielle": the first that may know. */
    private @Nullable Entity heard(Scene scene, Clause clause, Supplier<@Nullable Entity> together) {
        Entity known = null;
        for (Dep dep : clause.deps()) {
            Item item = dep.item();
            if (item == null || dep.preposition().isEmpty()) {
                continue;
            }
            if (scene.meant(item) != null) {
                return scene.meant(item);
            }
            Entity told = text(scene, item, together);
            Entity body = told == null ? bodies.named(item) : told;
            known = known == null ? body : known;
        }
        return known == null ? issuer() : known;
    }

    /** The cue that a noun group is a text, or null. */
    @Nullable
    PhraseMatch text(Item item) {
        return item.mention() == null ? PhraseMatch.cue(tokens.matches(item.head()), "source") : null;
    }

    private @Nullable Entity text(Scene scene, Item item, Supplier<@Nullable Entity> together) {
        PhraseMatch cue = text(item);
        if (cue == null) {
            return null;
        }
        List<Item> items = scene.sentence().items();
        int at = items.indexOf(item);
        for (int i = at; i < items.size() && (i == at || isPart(items.get(i))); i++) {
            if (scene.meant(items.get(i)) != null) {
                return scene.meant(items.get(i));
            }
            if (isJoint(items.get(i))) {
                return together.get();
            }
        }
        boolean known = tokens.has(item.from(), Pos.DEFINITE | Pos.DEMONSTRATIVE)
                || PhraseMatch.cue(tokens.matches(item.from()), "same") != null
                || !cue.phrase().detail().equals("person");
        return known ? issuer() : bodies.body(item, item.to());
    }

    private static boolean isPart(Item item) {
        return item.is(Kind.NP) || item.is(Kind.ADJ) || item.is(Kind.PREP);
    }

    private boolean isJoint(Item item) {
        for (int i = item.from(); i < item.to(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "bilateral") != null) {
                return true;
            }
        }
        return false;
    }

    /** Who gave the text out: the body that acted last, else the state whose press this is. */
    private @Nullable Entity issuer() {
        Entity last = book.lastActor();
        if (last != null && !last.isPerson()) {
            return last;
        }
        String state = book.side() != null ? book.side() : last == null ? null : last.country();
        return state == null ? null : book.state(state);
    }
}
