package org.entente.reader.internal.text;

import java.util.HashSet;
import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;

/** What a page puts around a report: links to other reports, captions of pictures, and the report itself a second time. */
final class Furniture {
    /** Shorter sentences may stand twice in one report ("Les deux ministres s'en félicitent."). */
    private static final int LEAST_REPEATED = 8;

    private final Tokens tokens;
    private final Set<String> seen = new HashSet<>();

    Furniture(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the paragraph that begins with this sentence points elsewhere or names a picture: ">> …", "Lire aussi : …", "Photo : …". */
    boolean begins(int from, int to) {
        char first = tokens.first(from);
        if (first == '→' || first == '►' || first == '▶') {
            return true;
        }
        if (first == '>' || first == '(') {
            boolean twice = from + 1 < to && tokens.first(from + 1) == '>';
            return twice || cued(Math.min(from + 1, to - 1), to);
        }
        return cued(from, to);
    }

    private boolean cued(int from, int to) {
        for (PhraseMatch m = tokens.matches(from); m != null; m = m.next()) {
            boolean pointer = m.kind() == PhraseKind.CUE && m.value().equals("pointer");
            boolean caption = m.kind() == PhraseKind.CUE && m.value().equals("caption");
            if (pointer || caption && m.to() < to && separates(tokens.first(m.to()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean separates(char c) {
        return c == ':' || c == '/' || c == '–' || c == '|' || c == '©';
    }

    /** Whether this sentence stood in the text before, word for word. */
    boolean repeats(int from, int to) {
        return to - from >= LEAST_REPEATED && !seen.add(tokens.span(from, to));
    }
}
