package org.entente.reader.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every form met so far with its analyses: a hash table in front of the dictionary, read without a lock.
 *
 * <p>Threads may see a table that lacks the newest form; they then take the locked path. A {@link Form} is immutable, so a
 * form that is seen is whole.
 */
public final class Lexicon {
    /** Lower case of Latin letters, which nearly every letter of a text is. */
    private static final char[] FOLDED = folded();

    /** Beyond this many forms (noise, names) new ones are analysed each time, so that memory stays bounded. */
    private static final int MOST_FORMS = 300_000;

    private final MorphDictionary dictionary;
    private final Map<String, List<Analysis>> closed = new HashMap<>();
    private final Map<String, Integer> lemmaIds = new ConcurrentHashMap<>();
    private final List<String> lemmas = new ArrayList<>();
    private @Nullable Form[] table = new @Nullable Form[1 << 15];
    private int size;

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
        synchronized (lemmas) {
            return lemmaIds.computeIfAbsent(lemma, l -> {
                lemmas.add(l);
                return lemmas.size() - 1;
            });
        }
    }

    public String lemma(int id) {
        synchronized (lemmas) {
            return lemmas.get(id);
        }
    }

    /** The form of the word {@code text}. */
    public Form form(String text) {
        char[] chars = text.toCharArray();
        return form(chars, 0, chars.length);
    }

    /** The form of the word between two offsets; case and the shape of its apostrophe do not matter. */
    public Form form(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text[i]);
        }
        Form[] forms = table;
        int mask = forms.length - 1;
        for (int slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
            Form form = forms[slot];
            if (form == null) {
                return miss(text, start, end, hash);
            }
            if (same(form.text(), text, start, end)) {
                return form;
            }
        }
    }

    private static boolean same(String form, char[] text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        for (int i = start, j = 0; i < end; i++, j++) {
            if (form.charAt(j) != fold(text[i])) {
                return false;
            }
        }
        return true;
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

    private synchronized Form miss(char[] text, int start, int end, int hash) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            folded.append(fold(text[i]));
        }
        Form form = analyse(folded.toString());
        if (size < MOST_FORMS) {
            insert(form, hash);
        }
        return form;
    }

    private void insert(Form form, int hash) {
        if (size * 2 >= table.length) {
            grow();
        }
        place(table, form, hash);
        size++;
    }

    private static void place(@Nullable Form[] forms, Form form, int hash) {
        int mask = forms.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (Form old = forms[slot]; old != null; old = forms[slot]) {
            if (old.text().equals(form.text())) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        forms[slot] = form;
    }

    private void grow() {
        @Nullable Form[] larger = new @Nullable Form[table.length * 2];
        for (Form form : table) {
            if (form != null) {
                place(larger, form, form.text().hashCode());
            }
        }
        table = larger;
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
