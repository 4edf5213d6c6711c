package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Field;
import org.entente.model.Quantity;
import org.entente.model.Reading;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/** An undertaking is found where half of its action's words and its stage are right and no wrong debtor is named. */
final class UndertakingRules implements Rules<GoldUndertaking, UndertakingRules.FoundUndertaking> {
    /** Of a list's whole, an item is shorter than this share. */
    private static final double ITEM = 0.8;

    record FoundUndertaking(
            @JsonIgnore Undertaking row,
            String stage,
            Set<String> debtors,
            Set<String> creditors,
            String action,
            @Nullable String due,
            @Nullable BigDecimal quantity,
            List<String> fields)
            implements Found {}

    @Override
    public FactKind kind() {
        return FactKind.UNDERTAKING;
    }

    @Override
    public Class<GoldUndertaking> goldType() {
        return GoldUndertaking.class;
    }

    @Override
    public List<FoundUndertaking> rows(Reading reading) {
        Parties parties = new Parties(reading);
        return reading.undertakings().stream().map(u -> found(u, parties)).toList();
    }

    private static FoundUndertaking found(Undertaking u, Parties parties) {
        Quantity quantity = u.quantity();
        return new FoundUndertaking(
                u,
                u.stage().code(),
                parties.sides(u.debtors()),
                parties.sides(u.creditors()),
                u.action().text(),
                u.due(),
                quantity == null ? null : quantity.value(),
                u.fields().stream().map(Field::code).toList());
    }

    @Override
    public double overlap(GoldUndertaking gold, FoundUndertaking found) {
        double action = Words.dice(gold.action(), found.action());
        return action < 0.5 ? 0 : action + (gold.stage().equals(found.stage()) ? 0.1 : 0);
    }

    @Override
    public boolean essential(GoldUndertaking gold, FoundUndertaking found) {
        return gold.stage().equals(found.stage())
                && !found.debtors().isEmpty()
                && Set.copyOf(gold.debtors()).containsAll(found.debtors());
    }

    @Override
    public List<Share<GoldUndertaking, FoundUndertaking>> shares() {
        return List.of(
                new Share<>(
                        "debtors", (gold, found) -> Set.copyOf(gold.debtors()).equals(found.debtors())),
                new Share<>(
                        "creditors",
                        (gold, found) -> Set.copyOf(gold.creditors()).equals(found.creditors())),
                new Share<>("fields", (gold, found) -> StatementRules.fieldsRight(gold.fields(), found.fields())));
    }

    @Override
    public List<Value<GoldUndertaking, FoundUndertaking>> values() {
        return List.of(
                new Value<>(
                        "due",
                        gold -> Gold.given(gold.due()),
                        found -> Gold.given(found.due()),
                        (gold, found) -> Objects.equals(gold.due(), found.due())),
                new Value<>(
                        "quantity",
                        gold -> gold.quantity() != null,
                        found -> found.quantity() != null,
                        (gold, found) -> sameNumber(gold.quantity(), found.quantity())));
    }

    /** As binary doubles: 12.50 is 12.5. */
    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.doubleValue() == other.doubleValue();
    }

    @Override
    public int foundAsItems(List<GoldUndertaking> gold, Set<Integer> matched) {
        return (int) IntStream.range(0, gold.size())
                .filter(i -> !gold.get(i).optional() && !matched.contains(i))
                .filter(i -> itemsFound(gold.get(i), gold, matched))
                .count();
    }

    /** True where two or more, and at least half, of the optional facts within a list were found. */
    private static boolean itemsFound(GoldUndertaking list, List<GoldUndertaking> gold, Set<Integer> matched) {
        int[] items = IntStream.range(0, gold.size())
                .filter(k -> isItem(gold.get(k), list))
                .toArray();
        long found = IntStream.of(items).filter(matched::contains).count();
        return found >= 2 && 2 * found >= items.length;
    }

    private static boolean isItem(GoldUndertaking fact, GoldUndertaking list) {
        return fact.optional()
                && list.action().contains(fact.action())
                && length(fact.action()) < ITEM * length(list.action());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
