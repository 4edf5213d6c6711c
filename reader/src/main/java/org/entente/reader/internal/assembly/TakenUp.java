package org.entente.reader.internal.assembly;

import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Pronouns that take up the subject of another clause of their own sentence. */
final class TakenUp {
    private final Scene scene;
    private final Tokens tokens;

    private TakenUp(Scene scene) {
        this.scene = scene;
        this.tokens = scene.sentence().tokens();
    }

    /** Whom the subject pronoun of a clause takes up from the clause that it is joined to or hangs on, or null. */
    static @Nullable Entity by(Scene scene, Clause clause) {
        TakenUp taken = new TakenUp(scene);
        Entity sibling = taken.sibling(clause);
        return sibling == null ? taken.above(clause) : sibling;
    }

    /** "que son gouvernement étudiait … et qu'il approuvait …": the pronoun takes up the subject of the clause that it is joined to. */
    private @Nullable Entity sibling(Clause clause) {
        Clause joined = clause.coordinatedWith();
        boolean pronoun =
                clause.subjects().size() == 1 && clause.subjects().getFirst().is(Item.Kind.SUBJECT);
        if (clause.type() != Type.COMPLEMENT
                || joined == null
                || !pronoun
                || joined.subjects().isEmpty()) {
            return null;
        }
        int gender = Pos.MASCULINE | Pos.FEMININE;
        int mine = tokens.features(clause.subjects().getFirst().from()) & gender;
        int theirs = tokens.features(joined.subjects().getFirst().head()) & gender;
        return theirs == 0 || (mine & theirs) != 0 ? scene.entered(joined) : null;
    }

    /** "Le ministère a publié une note où il condamne …": of a clause that hangs on another, the state or body that is its subject. */
    private @Nullable Entity above(Clause clause) {
        Clause parent = clause.parent();
        boolean hangs = clause.type() == Type.RELATIVE
                && !tokens.is(clause.from(), Pos.QUE)
                && parent != null
                && parent.hasVerb()
                && clause.from() > parent.verb().token();
        if (parent == null
                || !hangs
                || clause.subjects().size() != 1
                || parent.subjects().size() != 1) {
            return null;
        }
        Item mine = clause.subjects().getFirst();
        Item theirs = parent.subjects().getFirst();
        Entity above = scene.actor(parent);
        int one = Pos.THIRD | Pos.SINGULAR;
        boolean free = mine.is(Item.Kind.SUBJECT)
                && (tokens.features(mine.from()) & one) == one
                && !tokens.has(mine.from(), Pos.IMPERSONAL)
                && above != null
                && above == scene.meant(theirs)
                && (above.kind() == PartyKind.STATE || above.kind() == PartyKind.ORGANISATION);
        return free && theirs.mention() != null && alike(mine, theirs) && !personBetween(theirs, mine) ? above : null;
    }

    private boolean alike(Item pronoun, Item noun) {
        int gender = Pos.MASCULINE | Pos.FEMININE;
        Mention mention = noun.mention();
        int theirs = mention == null ? 0 : mention.features() & gender;
        return theirs == 0 || (tokens.features(pronoun.from()) & theirs) != 0;
    }

    private boolean personBetween(Item one, Item other) {
        return scene.sentence().items().stream()
                .anyMatch(i -> i.from() >= one.to()
                        && i.to() <= other.from()
                        && i.mention() != null
                        && i.mention().isPerson());
    }
}
