package org.entente.reader.internal.coverage;

import java.util.function.IntPredicate;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.jspecify.annotations.Nullable;

/** What stands between a verb and what it seems to govern: it tells whether it does, and who is addressed. */
final class Between {
    private final CoverageRules rules;
    private final View view;
    private final int from;
    private final int to;
    private String addressee = "";
    private @Nullable Item noun;
    private boolean loose;
    private boolean foreign;

    /** The tokens {@code from..to}. */
    Between(CoverageRules rules, View view, int from, int to) {
        this.rules = rules;
        this.view = view;
        this.from = from;
        this.to = to;
        int i = view.indexAt(from);
        while (i < view.size() && view.item(i).from() < to) {
            i = step(i);
        }
    }

    private int step(int i) {
        Item item = view.item(i);
        if (item.is(Kind.PREP) && view.is(i + 1, Kind.NP)) {
            prepositional(item, view.item(i + 1));
            return i + 2;
        }
        switch (item.kind()) {
            case ADVERB, COMMA, OPEN_QUOTE, CLOSE_QUOTE -> {}
            case NP -> nominal(item);
            default -> foreign = true;
        }
        return i + 1;
    }

    private void prepositional(Item preposition, Item group) {
        boolean to = view.tokens().has(preposition.from(), Pos.TO);
        if (group.mention() == null) {
            loose = true;
        } else if (to && view.isParty(group) && addressee.isEmpty()) {
            addressee = rules.preposition(view.tokens(), preposition);
        }
    }

    /** A party is the object; a noun belongs to the predicate where it is bare ("prendre acte") or nearest to the content. */
    private void nominal(Item item) {
        boolean bare = item.from() == from && !view.tokens().is(item.from(), Pos.DET | Pos.NUM);
        boolean nearest = item.to() == to;
        if (item.mention() != null) {
            addressee = "obj";
        } else if (view.tokens().is(item.head(), Pos.NOUN) && noun == null && (bare || nearest)) {
            noun = item;
        } else {
            foreign = true;
        }
    }

    /** Whether the verb governs what follows; a clause may stand farther away than an infinitive. */
    boolean isBound(boolean clause) {
        return !foreign && (clause || !loose);
    }

    String addressee() {
        return addressee;
    }

    /** The noun that belongs to the predicate, or null. */
    @Nullable
    Item noun() {
        return noun;
    }

    /** Whether the key of some word passes a test. */
    boolean has(IntPredicate test) {
        for (int i = from; i < to; i++) {
            if (test.test(view.tokens().form(i).key())) {
                return true;
            }
        }
        return false;
    }
}
