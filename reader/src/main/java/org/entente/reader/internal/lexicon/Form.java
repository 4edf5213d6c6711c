package org.entente.reader.internal.lexicon;

import java.util.List;

/**
 * A word form as it is met in texts, lower-cased, with all that it can be. Immutable, so that threads may share it.
 */
public final class Form {
    private final String text;
    /** Side by side, as the hot loops read them: the lemma, categories and features of each analysis. */
    private final int[] lemmas;

    private final int[] categories;
    private final int[] features;
    private final int pos;
    private final int key;
    private final boolean known;
    private final boolean article;
    private final boolean numeral;
    private final boolean digits;
    private final boolean auxiliary;

    Form(String text, List<Analysis> analyses, int key, boolean known) {
        this.text = text;
        this.lemmas = analyses.stream().mapToInt(Analysis::lemma).toArray();
        this.categories = analyses.stream().mapToInt(Analysis::pos).toArray();
        this.features = analyses.stream().mapToInt(Analysis::features).toArray();
        this.pos = analyses.stream().mapToInt(Analysis::pos).reduce(0, (a, b) -> a | b);
        this.key = key;
        this.known = known;
        this.article = can(Pos.DET) && only(Pos.DET | Pos.CLITIC) && (features(Pos.DET) & Pos.DEFINITE) != 0;
        this.numeral = !text.isEmpty() && Character.isDigit(text.charAt(0));
        this.auxiliary = (features(Pos.FIN | Pos.PPR) & (Pos.AUX_HAVE | Pos.AUX_BE)) != 0;
        this.digits = text.chars().anyMatch(Character::isDigit);
    }

    public String text() {
        return text;
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
        for (int i = 0; i < categories.length; i++) {
            if ((categories[i] & category) != 0) {
                all |= features[i];
            }
        }
        return all;
    }

    /** The lemma of the first analysis of a category, or -1. */
    public int lemma(int category) {
        for (int i = 0; i < categories.length; i++) {
            if ((categories[i] & category) != 0) {
                return lemmas[i];
            }
        }
        return -1;
    }

    /** The lemma that a word of a category is read by: of several analyses an auxiliary's; its key where none fits. */
    public int readAs(int category) {
        int lemma = -1;
        for (int i = 0; i < categories.length; i++) {
            boolean fits = (categories[i] & category) != 0;
            if (fits && (lemma < 0 || (features[i] & (Pos.AUX_BE | Pos.AUX_HAVE)) != 0)) {
                lemma = lemmas[i];
            }
        }
        return lemma < 0 ? key : lemma;
    }

    /** Whether it is a definite article and hardly anything else. */
    public boolean article() {
        return article;
    }

    /** Whether it begins with a digit. */
    public boolean numeral() {
        return numeral;
    }

    /** Whether it can be a finite form or present participle of an auxiliary. */
    public boolean auxiliary() {
        return auxiliary;
    }

    /** Whether some character is a digit. */
    public boolean digits() {
        return digits;
    }

    @Override
    public String toString() {
        return text;
    }
}
