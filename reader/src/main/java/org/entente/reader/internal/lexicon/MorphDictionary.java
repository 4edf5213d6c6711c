package org.entente.reader.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * A full-form dictionary of LanguageTool, an automaton in the format of morfologik, whose tags a pack's {@code tags.tsv}
 * translates into {@link Pos}.
 */
final class MorphDictionary {
    private final DictionaryLookup lookup;
    private final Map<String, int[]> tagParts = new HashMap<>();
    private final Map<String, int[]> tags = new HashMap<>();
    /** Where true, the dictionary hangs one letter of frequency behind each tag. */
    private final boolean frequencies;
    /** A first letter that capitals write without its accent ("Etat"), and the letter it stands for; else two blanks. */
    private final char[] bareCapital;

    MorphDictionary(String language) {
        String resource = "/org/languagetool/resource/" + language + "/" + name(language);
        try (InputStream dict = open(resource + ".dict");
                InputStream info = open(resource + ".info")) {
            Dictionary dictionary = Dictionary.read(dict, info);
            lookup = new DictionaryLookup(dictionary);
            frequencies = dictionary.metadata.isFrequencyIncluded();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary " + resource, e);
        }
        String bare = Tsv.read(language, "dictionary.tsv").getFirst().get(1);
        bareCapital = bare.length() == 2 ? bare.toCharArray() : new char[] {' ', ' '};
        for (Tsv.Line line : Tsv.read(language, "tags.tsv")) {
            tagParts.put(line.get(0), bits(line));
        }
    }

    private static String name(String language) {
        return Tsv.read(language, "dictionary.tsv").getFirst().get(0);
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = MorphDictionary.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("not on the class path: " + resource);
        }
        return in;
    }

    private static int[] bits(Tsv.Line line) {
        int pos = 0;
        int features = 0;
        for (String name : line.get(1).split(" ")) {
            pos |= Pos.category(name);
            features |= Pos.feature(name);
        }
        return new int[] {pos, features};
    }

    /** What the dictionary knows of a lower-cased word; readings of one lemma and category are joined. */
    List<Analysis> analyse(String word, Lexicon lexicon) {
        List<Analysis> out = new ArrayList<>();
        collect(word, lexicon, out);
        if (out.isEmpty() && !word.isEmpty() && Character.isLetter(word.charAt(0))) {
            collect(Character.toUpperCase(word.charAt(0)) + word.substring(1), lexicon, out);
        }
        if (out.isEmpty() && !word.isEmpty() && word.charAt(0) == bareCapital[0]) {
            collect(bareCapital[1] + word.substring(1), lexicon, out);
        }
        return out;
    }

    private void collect(String word, Lexicon lexicon, List<Analysis> out) {
        for (WordData data : lookup.lookup(word)) {
            CharSequence tag = data.getTag();
            CharSequence stem = data.getStem();
            if (tag != null && stem != null) {
                int length = frequencies ? tag.length() - 1 : tag.length();
                int[] bits = tags.computeIfAbsent(tag.subSequence(0, length).toString(), this::translate);
                if (bits[0] != 0) {
                    add(out, new Analysis(lexicon.lemmaId(stem.toString()), bits[0], bits[1]));
                }
            }
        }
    }

    private static void add(List<Analysis> out, Analysis found) {
        for (int i = 0; i < out.size(); i++) {
            Analysis a = out.get(i);
            if (a.lemma() == found.lemma() && a.pos() == found.pos()) {
                out.set(i, new Analysis(a.lemma(), a.pos(), a.features() | found.features()));
                return;
            }
        }
        out.add(found);
    }

    /** Translates word by word; a pair of words that the pack knows goes before the single ones. */
    private int[] translate(String tag) {
        int pos = 0;
        int features = 0;
        String[] words = tag.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            int[] bits = i + 1 < words.length ? tagParts.get(words[i] + " " + words[i + 1]) : null;
            if (bits != null) {
                i++;
            } else {
                bits = tagParts.get(words[i]);
            }
            if (bits != null) {
                pos |= bits[0];
                features |= bits[1];
            }
        }
        return new int[] {pos, features};
    }
}
