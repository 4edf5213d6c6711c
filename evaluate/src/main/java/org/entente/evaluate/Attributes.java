package org.entente.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts in how many matched rows which attribute is right. */
final class Attributes<G extends GoldFact, F extends Found> {
    private final Rules<G, F> rules;
    private final Map<String, Integer> shares = new LinkedHashMap<>();
    private final Map<String, Tally> values = new LinkedHashMap<>();

    Attributes(Rules<G, F> rules) {
        this.rules = rules;
        rules.shares().forEach(share -> shares.put(share.name(), 0));
    }

    void add(G gold, F found) {
        for (Rules.Share<G, F> share : rules.shares()) {
            shares.merge(share.name(), share.right().test(gold, found) ? 1 : 0, Integer::sum);
        }
        for (Rules.Value<G, F> value : rules.values()) {
            Tally tally = new Tally(
                    value.right(gold, found) ? 1 : 0,
                    value.inFound().test(found) ? 1 : 0,
                    value.inGold().test(gold) ? 1 : 0);
            values.merge(value.name(), tally, Tally::plus);
        }
    }

    /** Of so many matched rows; those that were found as their items have no attributes of their own. */
    Map<String, @Nullable Double> scores(int matched) {
        Map<String, @Nullable Double> scores = new LinkedHashMap<>();
        shares.forEach((name, right) ->
                scores.put(name, matched == 0 ? null : Double.valueOf(Decimals.rounded((double) right / matched))));
        values.forEach((name, tally) -> scores.put(name, f1(tally)));
        return scores;
    }

    private static @Nullable Double f1(Tally tally) {
        return tally.found() + tally.gold() == 0 ? null : Double.valueOf(Decimals.rounded(tally.f1()));
    }
}
