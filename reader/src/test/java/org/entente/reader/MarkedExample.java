package org.entente.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * An example of frames.tsv with its mark-up taken out: {@code <s>} around the speaker, {@code <c>} around the content,
 * {@code <a>} around the addressee.
 *
 * @param text the plain sentence
 * @param speaker offsets of the speaker
 * @param content offsets of each part of the content
 */
record MarkedExample(String text, int[] speaker, List<int[]> content) {
    static MarkedExample parse(String marked) {
        StringBuilder text = new StringBuilder();
        int[] speaker = {0, 0};
        List<int[]> content = new ArrayList<>();
        int contentFrom = 0;
        for (int i = 0; i < marked.length(); ) {
            int tag = marked.charAt(i) == '<' ? marked.indexOf('>', i) : -1;
            if (tag < 0) {
                text.append(marked.charAt(i++));
                continue;
            }
            switch (marked.substring(i, tag + 1)) {
                case "<s>" -> speaker[0] = text.length();
                case "</s>" -> speaker[1] = text.length();
                case "<c>" -> contentFrom = text.length();
                case "</c>" -> content.add(new int[] {contentFrom, text.length()});
                default -> {
                    // the addressee is for people
                }
            }
            i = tag + 1;
        }
        return new MarkedExample(text.toString(), speaker, content);
    }

    /** The content's words, without the marks at which a span may begin or end either way. */
    String contentWords() {
        StringBuilder out = new StringBuilder();
        content.forEach(c -> out.append(text, c[0], c[1]).append(' '));
        return words(out.toString());
    }

    static String words(String span) {
        return span.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
