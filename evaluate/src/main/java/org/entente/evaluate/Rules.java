package org.entente.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.entente.model.Reading;

/**
 * How rows of one kind are held against gold.
 *
 * @param <G> the gold facts
 * @param <F> the rows found
 */
interface Rules<G extends GoldFact, F extends Found> {
    FactKind kind();

    Class<G> goldType();

    List<F> rows(Reading reading);

    /** How well the two fit: 0 where they are not about the same thing; more is better, and may exceed 1. */
    double overlap(G gold, F found);

    /** Whether that is right which a user would act on. */
    boolean essential(G gold, F found);

    /** What else may be right or wrong of a matched row. */
    default List<Share<G, F>> shares() {
        return List.of();
    }

    /** What a matched row may have or lack. */
    default List<Value<G, F>> values() {
        return List.of();
    }

    /** How many required facts, not found themselves, were found as their items; {@code matched} are indices of gold. */
    default int foundAsItems(List<G> gold, Set<Integer> matched) {
        return 0;
    }

    /** An attribute that every row has: scored as the share of matched rows in which it is right. */
    record Share<G, F>(String name, BiPredicate<G, F> right) {}

    /** An attribute that is often empty: scored by F1 over the values given. */
    record Value<G, F>(String name, Predicate<G> inGold, Predicate<F> inFound, BiPredicate<G, F> equal) {
        boolean right(G gold, F found) {
            return inGold.test(gold) && inFound.test(found) && equal.test(gold, found);
        }

        /** Whether either has a value that the other lacks or contradicts. */
        boolean wrong(G gold, F found) {
            return (inGold.test(gold) || inFound.test(found)) && !right(gold, found);
        }
    }
}
