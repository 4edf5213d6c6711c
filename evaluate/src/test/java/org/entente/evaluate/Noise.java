package org.entente.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Evidence;
import org.entente.model.Quote;

/** Errors such as a reader makes, drawn from a seeded generator. */
final class Noise {
    private final Random random;

    Noise(long seed) {
        this.random = new Random(seed);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T any(T[] choices) {
        return any(Arrays.asList(choices));
    }

    /** The value itself, but once in so many times another. */
    <T> T mostly(T value, T[] others, int in) {
        return once(in) ? any(others) : value;
    }

    /** Some words lost, doubled or moved; never empty. */
    String words(String text) {
        if (once(2)) {
            return text;
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.removeIf(word -> once(4));
        if (once(4)) {
            words.add(any(text.split(" ")));
        }
        if (once(6)) {
            words.add(random.nextInt(words.size() + 1), "durable");
        }
        return words.isEmpty() ? text : String.join(" ", words);
    }

    /** The name as another paper might write it. */
    String name(String name) {
        String[] words = name.split(" ");
        return switch (random.nextInt(12)) {
            case 0 -> words[words.length - 1];
            case 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 3 -> "le ministre " + name;
            case 4 -> words[0] + " Autre";
            default -> name;
        };
    }

    /** The words where they stand in the text, else at its begin; now and then in two parts, or beside their place. */
    Evidence evidence(String text, String words) {
        int at = text.indexOf(words);
        int start = Math.max(0, at) + (once(8) ? 1 : 0);
        int cut = words.indexOf(' ');
        if (cut > 0 && once(5)) {
            Quote first = new Quote(start, start + cut, words.substring(0, cut));
            Quote second = new Quote(start + cut + 1, start + words.length(), words.substring(cut + 1));
            return new Evidence(second.quote().isEmpty() ? List.of(first) : List.of(first, second));
        }
        return new Evidence(List.of(new Quote(start, start + words.length(), words)));
    }

    /** Some stretch of the text, to the letter: it may begin or end within a surrogate pair. */
    Evidence stretch(String text) {
        int start = random.nextInt(text.length() - 1);
        return Evidence.of(text, start, start + 1 + random.nextInt(Math.min(20, text.length() - start - 1)));
    }
}
