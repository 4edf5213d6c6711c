package org.entente.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts compared by their words, whatever their case, accents and punctuation. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** Words that say nothing of a text's content. */
    private static final Set<String> STOP =
            Set.of(("le la les l un une des de du d et a au aux en dans pour par sur que qu"
                            + " ce cette ces son sa ses leur leurs the of to and in an for on that with its their")
                    .split(" "));

    private Words() {}

    /** Lower case without diacritics (Unicode NFD less category Mn; "đ", which does not decompose, is "d"). */
    static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The folded words, in their order. */
    static List<String> of(@Nullable String text) {
        return WORD.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    /** The content words with how often each stands there. */
    static Map<String, Integer> content(@Nullable String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : of(text)) {
            if (!STOP.contains(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Dice's coefficient over content words, each as often as it stands there: 0 nothing in common, 1 the same words. */
    static double dice(@Nullable String one, @Nullable String other) {
        Map<String, Integer> a = content(one);
        Map<String, Integer> b = content(other);
        int total = total(a) + total(b);
        return total == 0 ? 0 : 2.0 * shared(a, b) / total;
    }

    /** How many words two texts have in common, each as often as it stands in both. */
    static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
