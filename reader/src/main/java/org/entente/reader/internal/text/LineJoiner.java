package org.entente.reader.internal.text;

/** Tells at a line's end whether its sentence goes on: a list behind a colon, or a quotation that a colon announces. */
final class LineJoiner {
    private static final int LONGEST_QUOTATION = 250;

    private final String text;
    private boolean list;
    private boolean quotation;
    private int sentence = -1;

    LineJoiner(String text) {
        this.text = text;
    }

    /** Whether the sentence from token {@code from} goes on behind the line's end at {@code at}; {@code quote} is where a quotation opened, or -1. */
    boolean goOn(Tokens tokens, int from, int at, int quote) {
        if (tokens.size() == from) {
            return false;
        }
        if (sentence != from) {
            sentence = from;
            list = false;
            quotation = false;
        }
        int last = tokens.size() - 1;
        int next = nextLine(at);
        if (next >= text.length() || tokens.end(last) > at) {
            return false;
        }
        char mark = tokens.first(last);
        if (quotation && quote >= 0) {
            return tokens.size() - quote < LONGEST_QUOTATION;
        }
        if (mark == ':') {
            list = bullet(next);
            quotation = text.charAt(next) == '«' || text.charAt(next) == '“';
            return list || quotation;
        }
        return list && mark != '.' && mark != '!' && mark != '?' && bullet(next);
    }

    private int nextLine(int at) {
        int i = at;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    /** "- ", "• ", "1. ", "2) ", "a) " */
    private boolean bullet(int i) {
        char c = text.charAt(i);
        if ("-–—•·*▪■●➢✓".indexOf(c) >= 0) {
            return true;
        }
        int end = i;
        while (end < text.length() && end < i + 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == i && Character.isLowerCase(c)) {
            end++;
            return end < text.length() && text.charAt(end) == ')';
        }
        return end > i
                && end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')' || text.charAt(end) == '-')
                && Character.isWhitespace(text.charAt(end + 1));
    }
}
