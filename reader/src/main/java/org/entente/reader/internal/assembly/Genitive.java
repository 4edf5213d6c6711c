package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Act;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.jspecify.annotations.Nullable;

/** Whose the noun of a predicate is: "l'engagement du Chili à financer …", "a transmis l'invitation de la reine à visiter …". */
final class Genitive {
    private Genitive() {}

    /** Who stands behind "de" right behind the noun of a predicate, or null. */
    static @Nullable Entity of(Scene scene, Hit hit) {
        Item said = hit.dep() == null ? null : hit.dep().item();
        Item noun = hit.noun() == null || wills(scene, said) ? said : hit.noun();
        List<Item> items = scene.sentence().items();
        int at = noun == null ? -1 : items.indexOf(noun);
        boolean of = at >= 0
                && at + 2 < items.size()
                && items.get(at + 1).is(Item.Kind.PREP)
                && scene.sentence().tokens().has(items.get(at + 1).from(), Pos.OF);
        return of ? scene.meant(items.get(at + 2)) : null;
    }

    /** "a fait part de la volonté du Chili de …". */
    private static boolean wills(Scene scene, @Nullable Item said) {
        return said != null
                && PhraseMatch.find(scene.sentence().tokens().matches(said.head()), PhraseKind.CONTENT_NOUN) != null;
    }

    /** The person whose invitation somebody else only hands on, or null; greetings and thanks are theirs who bring them. */
    static @Nullable Entity sender(Scene scene, Hit hit) {
        boolean handedOn = hit.act() == Act.INVITE && hit.frame() != null && hit.noun() != null;
        Entity owner = handedOn ? of(scene, hit) : null;
        return owner != null && owner.isPerson() ? owner : null;
    }
}
