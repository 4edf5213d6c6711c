package org.entente.evaluate;

import java.util.Collection;

/**
 * Counts from which precision and recall follow.
 *
 * @param matched rows found that are right
 * @param found rows found
 * @param gold facts to be found
 */
record Tally(int matched, int found, int gold) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(matched + other.matched, found + other.found, gold + other.gold);
    }

    static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    /** The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was. */
    double f1() {
        return found + gold == 0 ? 1 : 2.0 * matched / (found + gold);
    }

    double precision() {
        return found == 0 ? 0 : (double) matched / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }
}
