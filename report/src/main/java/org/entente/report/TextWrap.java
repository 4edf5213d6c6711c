package org.entente.report;

/** Breaks text into lines at spaces; no-break spaces hold. */
final class TextWrap {
    private TextWrap() {}

    /**
     * @param first what the first line begins with
     * @param rest what the others begin with
     * @param width in characters; a word that is longer stands alone
     */
    static void wrap(String text, String first, String rest, int width, StringBuilder out) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && length(line) + 1 + length(word) > width) {
                out.append(line).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
