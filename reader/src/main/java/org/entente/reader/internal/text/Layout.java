package org.entente.reader.internal.text;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;

/**
 * What of a text is prose: headlines, datelines and bylines are told apart by where they stand and how they end.
 */
public final class Layout {
    private static final int LONGEST_DATELINE = 14;
    private static final int LONGEST_HEADLINE = 40;
    /** A later line without a mark at its end is a label or caption where it is short, else a standfirst. */
    private static final int LONGEST_LABEL = 14;

    private final Tokens tokens;
    private final int[] proseFrom;
    private final boolean[] repeated;
    private int firstProse = -1;
    /** Whether the sentence stands behind the number of its point. */
    private boolean numbered;

    private int titleFrom = -1;
    private int titleTo = -1;

    public Layout(Tokens tokens) {
        this.tokens = tokens;
        Furniture furniture = new Furniture(tokens);
        proseFrom = new int[tokens.sentences()];
        repeated = new boolean[tokens.sentences()];
        boolean paragraphStart = true;
        boolean skipped = false;
        for (int s = 0; s < proseFrom.length; s++) {
            skipped = paragraphStart ? furniture.begins(tokens.from(s), tokens.to(s)) : skipped;
            repeated[s] = furniture.repeats(tokens.from(s), tokens.to(s));
            proseFrom[s] = skipped ? tokens.to(s) : look(s, paragraphStart);
            numbered = paragraphStart && isNumber(s);
            paragraphStart = tokens.endsParagraph(s) || numbered;
        }
    }

    private int look(int s, boolean paragraphStart) {
        int from = tokens.from(s);
        int to = tokens.to(s);
        if (paragraphStart && isHeadline(s, from, to)) {
            if (firstProse < 0 && titleFrom < 0) {
                titleFrom = from;
                titleTo = to;
            }
            return to;
        }
        int start = paragraphStart ? dateline(from, to) : from;
        if (firstProse < 0 && start < to) {
            firstProse = s;
        }
        return start;
    }

    /** A short paragraph of one sentence without a mark at its end, with other paragraphs behind it. */
    private boolean isHeadline(int s, int from, int to) {
        int longest = firstProse < 0 && titleFrom < 0 ? LONGEST_HEADLINE : LONGEST_LABEL;
        if (!tokens.endsParagraph(s) || s + 1 >= tokens.sentences() || to - from > longest) {
            return false;
        }
        char last = tokens.first(to - 1);
        return last != '.'
                && last != '!'
                && last != '?'
                && last != '»'
                && last != '"'
                && last != '”'
                && last != '…'
                && last != ':'
                && last != ';'
                && last != ',';
    }

    /** Behind "HANOI, 3 juin (VNA) – ": a dash or bracket near the start, with an agency or a capital before it. */
    private int dateline(int from, int to) {
        boolean place = numbered;
        for (int i = from; i < Math.min(to, from + LONGEST_DATELINE); i++) {
            char c = tokens.first(i);
            if ((c == '–' || c == '—' || c == '-') && tokens.is(i, Pos.PUNCT)) {
                int after = i + 1;
                while (after < to
                        && tokens.is(after, Pos.PUNCT)
                        && (tokens.first(after) == '-' || tokens.first(after) == '–')) {
                    after++;
                }
                return place || i == from ? after : from;
            }
            if (tokens.is(i, Pos.FIN | Pos.QUE) && !isPlace(i)) {
                return from;
            }
            place |= isPlace(i) || (c == '(' && i - from <= 6) || (tokens.allCaps(i) && i == from);
        }
        return from;
    }

    /** "2." of "2. Énergie – Les deux pays …": a numbered point may bear a label. */
    private boolean isNumber(int sentence) {
        int from = tokens.from(sentence);
        return tokens.to(sentence) - from == 2 && tokens.is(from, Pos.NUM) && tokens.isChar(from + 1, '.');
    }

    private boolean isPlace(int i) {
        for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CAPITAL || m.kind() == PhraseKind.MONTH || m.kind() == PhraseKind.ORGANISATION) {
                return true;
            }
        }
        return i == tokens.size() - 1 ? false : tokens.is(i, Pos.PROPER) && tokens.isChar(i + 1, ',');
    }

    /** The first token of a sentence that is prose; its end where none is. */
    public int proseFrom(int sentence) {
        return proseFrom[sentence];
    }

    /** Whether a sentence stood in the text before, word for word. */
    public boolean repeated(int sentence) {
        return repeated[sentence];
    }

    /** The first sentence with prose, or -1. */
    public int firstProse() {
        return firstProse;
    }

    public boolean hasTitle() {
        return titleFrom >= 0;
    }

    public String title() {
        return hasTitle() ? tokens.span(titleFrom, titleTo) : "";
    }

    public int titleFrom() {
        return titleFrom;
    }

    public int titleTo() {
        return titleTo;
    }
}
