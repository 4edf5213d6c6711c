package org.entente.reader.internal.coverage;

import java.util.List;
import org.entente.model.PartyKind;
import org.entente.reader.internal.assembly.DocumentReader;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The groups of a sentence, found by their tokens, and whom they mean. */
final class View {
    private final Sentence sentence;
    private final DocumentReader.Actors actors;

    View(Sentence sentence, DocumentReader.Actors actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    Sentence sentence() {
        return sentence;
    }

    Tokens tokens() {
        return sentence.tokens();
    }

    DocumentReader.Actors actors() {
        return actors;
    }

    int size() {
        return sentence.items().size();
    }

    Item item(int i) {
        return sentence.items().get(i);
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < size() && item(i).is(kind);
    }

    /** Index of the group that begins at a token or is the first behind it; found by halving, for a sentence may be long. */
    int indexAt(int token) {
        List<Item> items = sentence.items();
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a group means somebody who can speak. */
    boolean isParty(@Nullable Item item) {
        return isParty(actors.meant(item));
    }

    static boolean isParty(@Nullable Entity e) {
        return e != null && e.kind() != PartyKind.PLACE;
    }
}
