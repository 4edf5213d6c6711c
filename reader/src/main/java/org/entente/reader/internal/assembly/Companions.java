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

    /** Adds those who are said to accompany who is named at an item. */
    void join(Scene scene, Item named, Roles roles, String role) {
        List<Item> items = scene.sentence().items();
        int at = items.indexOf(named) + 1;
        boolean comma = at > 0 && at < items.size() && items.get(at).is(Item.Kind.COMMA);
        int cue = comma ? at + 1 : at;
        if (at == 0 || cue >= items.size() || PhraseMatch.cue(tokens.matches(items.get(cue).from()), "accompanied") == null) {
            return;
        }
        for (int i = cue + 1; i < items.size() && i < cue + REACH; i++) {
            Item item = items.get(i);
            boolean joined = item.is(Item.Kind.PREP) && tokens.has(item.from(), Pos.OF | Pos.BY)
                    || item.is(Item.Kind.COORD)
                    || item.is(Item.Kind.COMMA)
                    || item.is(Item.Kind.ADVERB)
                    || item.is(Item.Kind.NP);
            Entity e = item.is(Item.Kind.NP) ? scene.meant(item) : null;
            if (!joined || item.is(Item.Kind.NP) && (e == null || !e.isPerson())) {
                return;
            }
            roles.put(e, role);
        }
    }
}
