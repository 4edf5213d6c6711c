package org.entente.reader.internal.text;

import java.util.Arrays;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document in arrays side by side, and its sentences as ranges of tokens: touching every word must cost
 * little. Later steps write what they find into {@link #category}, {@link #lemma} and {@link #matches}.
 */
public final class Tokens {
    /** Set in {@link #category} of the second and later words of a phrase that acts as one word ("ainsi que"). */
    public static final int CONTINUED = 1 << 30;

    /** Fewer than in most texts, so that the arrays seldom grow. */
    private static final int CHARS_TO_A_TOKEN = 4;

    private final String text;
    private final char[] chars;
    private int size;
    private Form[] form;
    private int[] start;
    private int[] end;
    private int[] category;
    private int[] lemma;
    private int[] features;
    private @Nullable PhraseMatch[] matches;
    private int sentences;
    private int[] sentenceEnd = new int[32];
    private boolean[] paragraphEnd = new boolean[32];

    /** @param chars those of the text, which nobody changes */
    Tokens(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int length = chars.length / CHARS_TO_A_TOKEN + 8;
        form = new Form[length];
        start = new int[length];
        end = new int[length];
        category = new int[length];
        lemma = new int[length];
        features = new int[length];
        matches = new @Nullable PhraseMatch[length];
    }

    void add(Form f, int from, int to) {
        if (size == start.length) {
            grow();
        }
        form[size] = f;
        start[size] = from;
        end[size] = to;
        size++;
    }

    private void grow() {
        int length = size * 2;
        form = Arrays.copyOf(form, length);
        start = Arrays.copyOf(start, length);
        end = Arrays.copyOf(end, length);
        category = Arrays.copyOf(category, length);
        lemma = Arrays.copyOf(lemma, length);
        features = Arrays.copyOf(features, length);
        matches = Arrays.copyOf(matches, length);
    }

    /** Ends a sentence behind the last token, unless it would be empty. */
    void endSentence() {
        if (size > (sentences == 0 ? 0 : sentenceEnd[sentences - 1])) {
            if (sentences == sentenceEnd.length) {
                sentenceEnd = Arrays.copyOf(sentenceEnd, sentences * 2);
                paragraphEnd = Arrays.copyOf(paragraphEnd, sentences * 2);
            }
            sentenceEnd[sentences++] = size;
        }
    }

    void endParagraph() {
        endSentence();
        if (sentences > 0) {
            paragraphEnd[sentences - 1] = true;
        }
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int sentences() {
        return sentences;
    }

    /** First token of a sentence. */
    public int from(int sentence) {
        return sentence == 0 ? 0 : sentenceEnd[sentence - 1];
    }

    /** The token behind the last of a sentence. */
    public int to(int sentence) {
        return sentenceEnd[sentence];
    }

    /** Whether a sentence is the last of its paragraph. */
    public boolean endsParagraph(int sentence) {
        return paragraphEnd[sentence];
    }

    public Form form(int token) {
        return form[token];
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    /** The category that the tagger chose: one bit of {@link org.entente.reader.internal.lexicon.Pos}. */
    public int category(int token) {
        return category[token];
    }

    public boolean is(int token, int categories) {
        return (category[token] & categories) != 0;
    }

    public void setCategory(int token, int value) {
        category[token] = value;
    }

    /** The lemma and features that go with the chosen category. */
    public int lemma(int token) {
        return lemma[token];
    }

    public int features(int token) {
        return features[token];
    }

    public boolean has(int token, int featureBits) {
        return (features[token] & featureBits) != 0;
    }

    public void setReading(int token, int chosenLemma, int chosenFeatures) {
        lemma[token] = chosenLemma;
        features[token] = chosenFeatures;
    }

    /** The list phrases that begin at a token, the longest first; a linked list. */
    public @Nullable PhraseMatch matches(int token) {
        return matches[token];
    }

    public void setMatches(int token, PhraseMatch first) {
        matches[token] = first;
    }

    public char first(int token) {
        return chars[start[token]];
    }

    public boolean capitalised(int token) {
        return Character.isUpperCase(first(token));
    }

    /** Whether a token of two letters or more has capitals only. */
    public boolean allCaps(int token) {
        int letters = 0;
        for (int i = start[token]; i < end[token]; i++) {
            char c = chars[i];
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether the token is this one character. */
    public boolean isChar(int token, char c) {
        return end[token] - start[token] == 1 && chars[start[token]] == c;
    }

    public String word(int token) {
        return text.substring(start[token], end[token]);
    }

    /** The text from one token to behind another. */
    public String span(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }
}
