package org.entente.register.internal.fold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of actions in every language: their stems, by which they are compared, and what each tells. The words themselves
 * are data (resources {@code words-*.tsv} and {@code endings-*.txt}).
 */
final class Vocabulary {
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String FOLDER = "/org/entente/register/words/";
    private static final Pattern EDGES = Pattern.compile("^[-+]+|[-+]+$");
    private static final int SHORTEST_STEM = 3;

    private final List<String> endings;
    private final Map<String, WordKind> words = new HashMap<>();
    private final Map<String, WordKind> stems = new HashMap<>();
    private final Map<String, String> stemOf = new HashMap<>();

    private Vocabulary(List<String> endings) {
        this.endings = endings;
    }

    static Vocabulary load() {
        Set<String> endings = new LinkedHashSet<>();
        LANGUAGES.forEach(language -> endings.addAll(lines("endings-" + language + ".txt")));
        Vocabulary vocabulary = new Vocabulary(endings.stream()
                .sorted(Comparator.comparingInt((String ending) -> -ending.length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
        LANGUAGES.forEach(language -> lines("words-" + language + ".tsv").forEach(vocabulary::learn));
        return vocabulary;
    }

    private void learn(String line) {
        int tab = line.indexOf('\t');
        WordKind kind = WordKind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        for (String word : line.substring(tab + 1).split(" ")) {
            String folded = Names.fold(word);
            words.putIfAbsent(folded, kind);
            if (kind != WordKind.STOP) {
                stems.putIfAbsent(stem(folded), kind);
            }
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + FOLDER + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a folded word tells. */
    WordKind kind(String word) {
        WordKind kind = words.get(word);
        return kind != null ? kind : stems.getOrDefault(stem(word), WordKind.OWN);
    }

    /** What words of one family share: "financer", "financement" are both "financ". */
    String stem(String word) {
        return stemOf.computeIfAbsent(word, this::cut);
    }

    private String cut(String word) {
        String stem = cutEnding(
                word.endsWith("s") && word.length() > SHORTEST_STEM ? word.substring(0, word.length() - 1) : word);
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST_STEM - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }

    private String cutEnding(String word) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The folded words of a text, "semi-conducteurs" and "2+2" among them, without elided articles. */
    List<String> split(String text) {
        List<String> found = new ArrayList<>();
        for (String part : Names.fold(text).split("[^\\p{L}\\p{N}\\-+]+")) {
            String word = trimHyphens(part);
            if (word.length() > 1) {
                found.add(word);
            }
        }
        return found;
    }

    private static String trimHyphens(String part) {
        return EDGES.matcher(part).replaceAll("");
    }
}
