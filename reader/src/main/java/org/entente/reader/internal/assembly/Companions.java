package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** "A, accompagné de B et de C": who comes with somebody takes part as they do. */
final class Companions {
    private static final int REACH = 14;

    private final Tokens tokens;

    Companions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Adds those who are said to accompany who is named at an item, or whom that one accompanies. */
    void join(Scene scene, Item named, Roles roles, String role) {
        List<Item> items = scene.sentence().items();
        int at = items.indexOf(named);
        int cue = at < 0 ? -1 : cueNear(items, at);
        int head = cue < 1 ? -1 : items.get(cue - 1).is(Item.Kind.COMMA) ? cue - 2 : cue - 1;
        if (head < 0) {
            return;
        }
        Entity first = scene.meant(items.get(head));
        if (first != null && first.isPerson()) {
            roles.put(first, role);
        }
        for (int i = cue + 1; i < items.size() && i < cue + REACH && listed(scene, items.get(i)); i++) {
            roles.put(items.get(i).is(Item.Kind.NP) ? scene.meant(items.get(i)) : null, role);
        }
    }

    /** The item that says "accompanied": right behind the named one, or before it with nothing but the list between; or -1. */
    private int cueNear(List<Item> items, int at) {
        for (int i = at + 1; i < items.size() && i <= at + 2; i++) {
            if (accompanied(items.get(i))) {
                return i;
            }
        }
        for (int i = at - 1; i > 0 && i > at - REACH && !items.get(i).is(Item.Kind.VERB); i--) {
            if (accompanied(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean accompanied(Item item) {
        return PhraseMatch.cue(tokens.matches(item.from()), "accompanied") != null;
    }

    private boolean listed(Scene scene, Item item) {
        Entity e = item.is(Item.Kind.NP) ? scene.meant(item) : null;
        return item.is(Item.Kind.PREP) && tokens.has(item.from(), Pos.OF | Pos.BY)
                || item.is(Item.Kind.COORD)
                || item.is(Item.Kind.COMMA)
                || item.is(Item.Kind.ADVERB)
                || e != null && e.isPerson();
    }
}
