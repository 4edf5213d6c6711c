package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who stands for people without a name: who leads them ("une délégation conduite par X"), else the state that they are of. */
final class Delegates {
    private static final int REACH = 8;

    private final Tokens tokens;
    private final PartyBook book;
    /** Who led the delegation of which the text spoke last. */
    private @Nullable Entity lead;

    Delegates(Context context) {
        this.tokens = context.tokens();
        this.book = context.book();
    }

    /** Who stands for the people of an item; null where it names none. */
    @Nullable
    Entity of(Scene scene, Item item) {
        if (!item.is(Item.Kind.NP) || item.mention() != null && item.mention().isPerson() && !plural(item)) {
            return null;
        }
        List<Item> items = scene.sentence().items();
        int at = items.indexOf(item);
        Entity leader = leader(scene, items, at);
        if (leader != null) {
            lead = leader;
            return leader;
        }
        if (!people(item)) {
            return null;
        }
        boolean again = tokens.has(item.from(), Pos.DEFINITE | Pos.DEMONSTRATIVE) && lead != null;
        return again ? lead : state(scene, items, at);
    }

    private boolean plural(Item item) {
        return (tokens.features(item.from()) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
    }

    private boolean people(Item item) {
        for (int i = item.from(); i < item.to(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "delegates") != null) {
                return true;
            }
        }
        return false;
    }

    /** "… conduite par X", "… avec à sa tête X". */
    private @Nullable Entity leader(Scene scene, List<Item> items, int at) {
        for (int i = at + 1; i + 2 < items.size() && i < at + REACH; i++) {
            Item item = items.get(i);
            if (items.get(i - 1).is(Item.Kind.QUE)) {
                return behindVerb(scene, items, i);
            }
            if (item.is(Item.Kind.VERB) || item.is(Item.Kind.SEMICOLON)) {
                return null;
            }
            boolean by = PhraseMatch.cue(tokens.matches(item.to() - 1), "led") != null
                    && items.get(i + 1).is(Item.Kind.PREP)
                    && tokens.has(items.get(i + 1).from(), Pos.BY);
            Entity e = by ? scene.meant(items.get(i + 2)) : null;
            if (e != null && e.isPerson()) {
                return e;
            }
        }
        return null;
    }

    /** "la délégation que conduit X" */
    private @Nullable Entity behindVerb(Scene scene, List<Item> items, int verb) {
        boolean led = PhraseMatch.cue(tokens.matches(items.get(verb).from()), "led") != null;
        Entity e = led ? scene.meant(items.get(verb + 1)) : null;
        return e != null && e.isPerson() ? e : null;
    }

    /** "des dirigeants du Laos", "la délégation laotienne": their state. */
    private @Nullable Entity state(Scene scene, List<Item> items, int at) {
        Mention m = items.get(at).mention();
        Entity own = scene.meant(items.get(at));
        if (own != null && own.isGroup() && !own.members().isEmpty()) {
            return own;
        }
        if (m != null && m.kind() == Mention.Kind.ROLE && m.country() != null) {
            return book.state(m.country());
        }
        if (own != null && own.country() != null) {
            return own;
        }
        boolean of = at + 2 < items.size()
                && items.get(at + 1).is(Item.Kind.PREP)
                && tokens.has(items.get(at + 1).from(), Pos.OF);
        Entity behind = of ? scene.meant(items.get(at + 2)) : null;
        return behind != null && !behind.isPerson() && behind.country() != null ? behind : null;
    }
}
