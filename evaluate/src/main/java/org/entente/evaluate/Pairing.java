package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Which found row stands for which gold fact: one to one, best first. */
final class Pairing {
    /** Where a required fact and an optional one fit equally well, the required one is taken. */
    private static final double REQUIRED = 1.001;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::fit)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();

    /** Indices into the gold facts and the rows found, and how well the two fit. */
    record Pair(int gold, int found, double fit) {}

    private final List<Pair> pairs;

    private Pairing(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /** Pairs only where what a user would act on is right. */
    static <G extends GoldFact, F extends Found> Pairing strict(Rules<G, F> rules, List<G> gold, List<F> found) {
        return of(rules, gold, found, rules::essential);
    }

    /** Pairs whatever is about the same thing. */
    static <G extends GoldFact, F extends Found> Pairing loose(Rules<G, F> rules, List<G> gold, List<F> found) {
        return of(rules, gold, found, (g, f) -> true);
    }

    private static <G extends GoldFact, F extends Found> Pairing of(
            Rules<G, F> rules, List<G> gold, List<F> found, BiPredicate<G, F> allowed) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : candidates(rules, gold, found)) {
            boolean free = !usedGold.contains(pair.gold) && !usedFound.contains(pair.found);
            if (free && allowed.test(gold.get(pair.gold), found.get(pair.found))) {
                usedGold.add(pair.gold);
                usedFound.add(pair.found);
                taken.add(pair);
            }
        }
        return new Pairing(taken);
    }

    private static <G extends GoldFact, F extends Found> List<Pair> candidates(
            Rules<G, F> rules, List<G> gold, List<F> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double fit =
                        rules.overlap(gold.get(g), found.get(f)) * (gold.get(g).optional() ? 1 : REQUIRED);
                if (fit > 0) {
                    candidates.add(new Pair(g, f, fit));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /** Best first. */
    List<Pair> pairs() {
        return pairs;
    }

    Set<Integer> gold() {
        return pairs.stream().map(Pair::gold).collect(Collectors.toSet());
    }

    Set<Integer> found() {
        return pairs.stream().map(Pair::found).collect(Collectors.toSet());
    }

    OptionalInt foundFor(int gold) {
        return pairs.stream().filter(p -> p.gold == gold).mapToInt(Pair::found).findFirst();
    }
}
