package org.entente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Reading;

/** Adds up one kind of rows over documents. */
final class KindScorer<G extends GoldFact, F extends Found> {
    private final Rules<G, F> rules;
    private final Attributes<G, F> attributes;
    private final MistakeFinder<G, F> mistakes;
    private final List<Tally> strict = new ArrayList<>();
    private final List<Tally> loose = new ArrayList<>();
    private final List<ScoredRow> scored = new ArrayList<>();

    KindScorer(Rules<G, F> rules) {
        this.rules = rules;
        this.attributes = new Attributes<>(rules);
        this.mistakes = new MistakeFinder<>(rules);
    }

    FactKind kind() {
        return rules.kind();
    }

    /** Counts the document and returns what is wrong in it. */
    List<Mistake> add(Case document) {
        List<G> gold = document.gold().stream()
                .filter(rules.goldType()::isInstance)
                .map(rules.goldType()::cast)
                .toList();
        Reading reading = document.reading();
        List<F> found = reading == null ? List.of() : rules.rows(reading);
        Pairing exact = Pairing.strict(rules, gold, found);
        Pairing near = Pairing.loose(rules, gold, found);
        strict.add(tally(document, gold, found, exact));
        loose.add(tally(document, gold, found, near));
        addRows(document, found, exact.found());
        exact.pairs().stream()
                .filter(pair -> !gold.get(pair.gold()).optional())
                .forEach(pair -> attributes.add(gold.get(pair.gold()), found.get(pair.found())));
        return mistakes.find(document, gold, found, exact, near);
    }

    private void addRows(Case document, List<F> found, Set<Integer> matched) {
        for (int i = 0; i < found.size(); i++) {
            scored.add(new ScoredRow(document.name(), rules.kind(), found.get(i).row(), matched.contains(i)));
        }
    }

    private Tally tally(Case document, List<G> gold, List<F> found, Pairing pairing) {
        Set<Integer> matched = pairing.gold();
        int required =
                (int) matched.stream().filter(i -> !gold.get(i).optional()).count();
        int optional = matched.size() - required + unmatchedOptional(document, found, pairing.found());
        int asItems = rules.foundAsItems(gold, matched);
        int wanted = (int) gold.stream().filter(g -> !g.optional()).count();
        return new Tally(required + asItems, found.size() - optional + asItems, wanted);
    }

    private int unmatchedOptional(Case document, List<F> found, Set<Integer> matched) {
        return (int) IntStream.range(0, found.size())
                .filter(i -> !matched.contains(i) && document.isOptional(found.get(i)))
                .count();
    }

    /** The rows of all documents that were added. */
    List<ScoredRow> rows() {
        return scored;
    }

    KindScore score() {
        Tally sum = Tally.sum(strict);
        return KindScore.of(sum, Interval.ofF1(strict), Tally.sum(loose).f1(), attributes.scores(sum.matched()));
    }
}
