package org.entente.reader.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every form met so far with its analyses: a {@link FormTable} in front of the dictionary. */
public final class Lexicon {
    /** Lower case of Latin letters, which nearly every letter of a text is. */
    private static final char[] FOLDED = folded();

    /** Beyond this many forms (noise, names) new ones are analysed each time, so that memory stays bounded. */
    private static final int MOST_FORMS = 300_000;

    private final MorphDictionary dictionary;
    private final Map<String, List<Analysis>> closed = new HashMap<>();
    private final Map<String, Integer> lemmaIds = new ConcurrentHashMap<>();
    /** By id; a larger array takes its place when it is full, so that it is read without a lock. */
    private volatile @Nullable String[] lemmas = new @Nullable String[1 << 14];

    private int lemmaCount;
    private final FormTable table = new FormTable();

    Lexicon(String language, MorphDictionary dictionary) {
        this.dictionary = dictionary;
        for (Tsv.Line line : Tsv.read(language, "words.tsv")) {
            closed.computeIfAbsent(line.get(0), k -> new ArrayList<>()).add(closedWord(line));
        }
    }

    private Analysis closedWord(Tsv.Line line) {
        int pos = 0;
        int features = 0;
        for (String name : line.get(1).split(" ")) {
            int category = Pos.category(name);
            int feature = Pos.feature(name);
            if (category == 0 && feature == 0) {
                throw new IllegalStateException(line.where() + ": no category or feature is called '" + name + "'");
            }
            pos |= category;
            features |= feature;
        }
        return new Analysis(lemmaId(line.get(2).isEmpty() ? line.get(0) : line.get(2)), pos, features);
    }

    /** The id of a lemma; a new one where it was never met. */
    public int lemmaId(String lemma) {
        Integer id = lemmaIds.get(lemma);
        if (id != null) {
            return id;
        }
        synchronized (lemmaIds) {
            return lemmaIds.computeIfAbsent(lemma, this::newLemma);
        }
    }

    private int newLemma(String lemma) {
        @Nullable String[] all = lemmaCount == lemmas.length ? Arrays.copyOf(lemmas, lemmaCount * 2) : lemmas;
        all[lemmaCount] = lemma;
        lemmas = all;
        return lemmaCount++;
    }

    public String lemma(int id) {
        return Objects.requireNonNull(lemmas[id]);
    }

    /** The form of the word {@code text}. */
    public Form form(String text) {
        char[] chars = text.toCharArray();
        return form(chars, 0, chars.length);
    }

    /** The form of the word between two offsets; case and the shape of its apostrophe do not matter. */
    public Form form(char[] text, int start, int end) {
        long code = FormTable.code(text, start, end);
        Form form = table.find(code, text, start, end);
        return form == null ? miss(text, start, end, code) : form;
    }

    private static char[] folded() {
        char[] out = new char[0x250];
        for (char c = 0; c < out.length; c++) {
            out[c] = Character.toLowerCase(c);
        }
        return out;
    }

    /** Lower case, and one apostrophe for the two that texts use. */
    public static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private synchronized Form miss(char[] text, int start, int end, long code) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            folded.append(fold(text[i]));
        }
        Form form = analyse(folded.toString());
        if (table.size() < MOST_FORMS) {
            table.insert(form, code);
        }
        return form;
    }

    private Form analyse(String word) {
        List<Analysis> analyses = closed.get(word);
        if (analyses == null) {
            analyses = dictionary.analyse(word, this);
        }
        boolean known = !analyses.isEmpty();
        if (!known) {
            analyses = word.indexOf('-') > 0 ? compound(word) : List.of();
        }
        return new Form(word, analyses, key(word, analyses), known);
    }

    /** A compound that no dictionary has is what its last part is ("vice-ministre", "tout-puissant"). */
    private List<Analysis> compound(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        String head = word.substring(0, word.length() - last.length());
        List<Analysis> out = new ArrayList<>();
        for (Analysis a : dictionary.analyse(last, this)) {
            if ((a.pos() & Pos.NOMINAL) != 0) {
                out.add(new Analysis(lemmaId(head + lemma(a.lemma())), a.pos(), a.features()));
            }
        }
        return out;
    }

    private int key(String word, List<Analysis> analyses) {
        for (int category : new int[] {Pos.NOUN | Pos.PROPER, Pos.ADJ, -1}) {
            for (Analysis a : analyses) {
                if ((a.pos() & category) != 0) {
                    return a.lemma();
                }
            }
        }
        return lemmaId(word);
    }
}
