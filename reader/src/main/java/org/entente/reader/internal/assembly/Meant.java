package org.entente.reader.internal.assembly;

import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom the groups of a sentence mean, by their first tokens: a sentence has each token in one group only. */
final class Meant {
    private final int from;
    private final @Nullable Item[] items;
    private final @Nullable Entity[] entities;

    Meant(Sentence sentence) {
        from = sentence.from();
        items = new @Nullable Item[sentence.to() - from];
        entities = new @Nullable Entity[items.length];
    }

    /** Whom it means, or null. */
    @Nullable
    Entity get(Item item) {
        int at = item.from() - from;
        return at >= 0 && at < items.length && items[at] == item ? entities[at] : null;
    }

    void put(Item item, Entity entity) {
        items[item.from() - from] = item;
        entities[item.from() - from] = entity;
    }
}
