package org.entente.reader.internal.lexicon;

import java.util.List;

/**
 * A word form as it is met in texts, lower-cased, with all that it can be. Immutable, so that threads may share it.
 */
public final class Form {
    private final String text;
    private final List<Analysis> analyses;
    private final int pos;
    private final int key;
    private final boolean known;

    Form(String text, List<Analysis> analyses, int key, boolean known) {
        this.text = text;
        this.analyses = List.copyOf(analyses);
        this.pos = analyses.stream().mapToInt(Analysis::pos).reduce(0, (a, b) -> a | b);
        this.key = key;
        this.known = known;
    }

    public String text() {
        return text;
    }

    public List<Analysis> analyses() {
        return analyses;
    }

    /** Every category that some analysis has. */
    public int pos() {
        return pos;
    }

    public boolean can(int category) {
        return (pos & category) != 0;
    }

    public boolean only(int categories) {
        return pos != 0 && (pos & ~categories) == 0;
    }

    /** The lemma that phrases of the lists are looked up by: the same for every inflected form of a noun or adjective. */
    public int key() {
        return key;
    }

    /** Whether the dictionary or the closed-class list has it. */
    public boolean known() {
        return known;
    }

    /** The features of all analyses of a category, joined. */
    public int features(int category) {
        int all = 0;
        for (Analysis a : analyses) {
            if ((a.pos() & category) != 0) {
                all |= a.features();
            }
        }
        return all;
    }

    /** The lemma of the first analysis of a category, or -1. */
    public int lemma(int category) {
        for (Analysis a : analyses) {
            if ((a.pos() & category) != 0) {
                return a.lemma();
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
