package org.entente.register.internal.fold;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Quantity;
import org.entente.register.Edtf;

/**
 * How alike two mentions are: whether they tell of one undertaking. The pairwise relation of docs/register.md, between
 * mentions of the same states.
 */
final class Likeness {
    /** From here on two mentions are of one undertaking. */
    static final double ENOUGH = 0.5;

    private static final double GENERIC_WEIGHT = 0.15;
    private static final double FIELD_WEIGHT = 0.6;
    private static final double CONTAINED = 0.45;
    private static final double ALIKE = 0.25;
    private static final double SAME_FIELDS = 0.2;
    private static final double SAME_QUANTITY = 0.15;
    private static final double SAME_DUE = 0.05;
    private static final double OTHER_DIRECTION = 0.15;
    private static final double OWN_GOAL = 0.1;
    private static final double A_YEAR = 0.02;
    private static final double ALL_YEARS = 0.12;
    private static final double NEARLY_ALL = 0.6;
    private static final long DAYS_OF_AN_EVENT = 400;
    private static final int TWO_WORDS = 2;
    private static final int SMALL_REGISTER = 30;
    private static final double COMMON_SHARE = 0.3;

    private final Map<String, Integer> documents = new HashMap<>();
    private final int count;

    Likeness(List<Mention> mentions) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Mention mention : mentions) {
            words.computeIfAbsent(mention.telling().document().id(), id -> new HashSet<>())
                    .addAll(mention.words().keySet());
        }
        words.values().forEach(set -> set.forEach(word -> documents.merge(word, 1, Integer::sum)));
        count = words.size();
    }

    /** 0 to about 1; 0 where something forbids that they are one. */
    double of(Mention a, Mention b) {
        double direction = direction(a, b);
        if (direction < 0 || isPartOf(a, b) || a.isGeneric() != b.isGeneric() || conflict(a, b)) {
            return 0;
        }
        double words = words(a, b);
        return words == 0 ? 0 : words + SAME_FIELDS * fields(a, b) + bonus(a, b) - direction - years(a, b) - goal(a);
    }

    /** Of what a state sets itself alone it says much, and less of it is one thing. */
    private static double goal(Mention a) {
        return a.creditors().isEmpty() ? OWN_GOAL : 0;
    }

    /** Of one list, an item and the whole are two undertakings; two wordings of nearly the same stretch are one. */
    private static boolean isPartOf(Mention a, Mention b) {
        Evidence first = a.undertaking().action();
        Evidence second = b.undertaking().action();
        int shared = Math.min(first.end(), second.end()) - Math.max(first.start(), second.start());
        int all = Math.max(first.end(), second.end()) - Math.min(first.start(), second.start());
        return a.telling() == b.telling() && shared > 0 && shared < NEARLY_ALL * all;
    }

    /** Whether no thread may hold both. */
    boolean conflict(Mention a, Mention b) {
        Quantity first = a.quantity();
        Quantity second = b.quantity();
        return first != null
                && second != null
                && Objects.equals(first.unit(), second.unit())
                && first.value().compareTo(second.value()) != 0;
    }

    /** What a difference in who owes whom costs: nothing, something where one is joint, and less than nothing forbids. */
    private static double direction(Mention a, Mention b) {
        if (a.debtors().equals(b.debtors()) && a.creditors().equals(b.creditors())) {
            return 0;
        }
        return a.isJoint() || b.isJoint() ? OTHER_DIRECTION : -1;
    }

    private double words(Mention a, Mention b) {
        List<Map.Entry<String, WordKind>> both = a.words().entrySet().stream()
                .filter(word -> b.words().containsKey(word.getKey()))
                .toList();
        double shared = both.stream()
                .mapToDouble(word -> weight(word.getKey(), word.getValue()))
                .sum();
        if (shared == 0 || !(isSameThing(a, b, both) || isSameEvent(a, b, both) || sameAmountOrDue(a, b))) {
            return 0;
        }
        double first = total(a);
        double second = total(b);
        return CONTAINED * shared / Math.min(first, second) + ALIKE * shared / (first + second - shared);
    }

    /** One shared word says enough only of something that has no other. */
    private boolean isSameThing(Mention a, Mention b, List<Map.Entry<String, WordKind>> both) {
        long own = both.stream().filter(this::tells).count();
        return own >= Math.max(1, Math.min(TWO_WORDS, Math.min(telling(a), telling(b))));
    }

    private static boolean isSameEvent(Mention a, Mention b, List<Map.Entry<String, WordKind>> both) {
        return both.stream().anyMatch(word -> word.getValue() == WordKind.ONCE) && sameTime(a, b);
    }

    private long telling(Mention mention) {
        return mention.words().entrySet().stream().filter(this::tells).count();
    }

    private boolean tells(Map.Entry<String, WordKind> word) {
        return word.getValue() == WordKind.OWN && !isCommon(word.getKey());
    }

    private double total(Mention mention) {
        double total = 0;
        for (Map.Entry<String, WordKind> word : mention.words().entrySet()) {
            total += weight(word.getKey(), word.getValue());
        }
        return total;
    }

    private double weight(String stem, WordKind kind) {
        return switch (kind) {
            case STOP -> 0;
            case GENERIC -> GENERIC_WEIGHT;
            case FIELD -> FIELD_WEIGHT;
            case ONCE, OWN -> isCommon(stem) ? FIELD_WEIGHT : 1 + rarity(stem);
        };
    }

    /** 0 for a word of every document, 1 for a word of one. */
    private double rarity(String stem) {
        int df = documents.getOrDefault(stem, 1);
        return count < 2 ? 1 : Math.log((double) count / df) / Math.log(count);
    }

    private boolean isCommon(String stem) {
        return count >= SMALL_REGISTER && documents.getOrDefault(stem, 1) > COMMON_SHARE * count;
    }

    private static double fields(Mention a, Mention b) {
        if (a.fields().isEmpty() || b.fields().isEmpty()) {
            return 0.5;
        }
        Set<Field> shared = EnumSet.copyOf(a.fields());
        shared.retainAll(b.fields());
        return (double) shared.size() / (a.fields().size() + b.fields().size() - shared.size());
    }

    private static double bonus(Mention a, Mention b) {
        return (sameQuantity(a, b) ? SAME_QUANTITY : 0) + (sameDue(a, b) ? SAME_DUE : 0);
    }

    private static boolean sameAmountOrDue(Mention a, Mention b) {
        return sameQuantity(a, b)
                || (sameDue(a, b)
                        && a.undertaking().concrete()
                        && b.undertaking().concrete());
    }

    private static boolean sameQuantity(Mention a, Mention b) {
        Quantity first = a.quantity();
        Quantity second = b.quantity();
        return first != null
                && second != null
                && Objects.equals(first.unit(), second.unit())
                && first.value().compareTo(second.value()) == 0;
    }

    private static boolean sameDue(Mention a, Mention b) {
        Edtf first = a.due();
        Edtf second = b.due();
        return first != null && second != null && first.overlaps(second);
    }

    /** Another year's visit is another visit. */
    private static boolean sameTime(Mention a, Mention b) {
        Edtf first = a.due();
        Edtf second = b.due();
        if (first != null && second != null && !first.overlaps(second)) {
            return false;
        }
        return days(a, b) <= DAYS_OF_AN_EVENT;
    }

    private static double years(Mention a, Mention b) {
        return Math.min(ALL_YEARS, A_YEAR * days(a, b) / 365.0);
    }

    private static long days(Mention a, Mention b) {
        return Math.abs(ChronoUnit.DAYS.between(a.when(), b.when()));
    }
}
