package org.entente.reader.internal.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A list phrase found in a text.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param next another one that begins at the same token and is no longer than this, or null
 */
public record PhraseMatch(
        Phrase phrase, int from, int to, @Nullable PhraseMatch next) {
    public PhraseKind kind() {
        return phrase.kind();
    }

    public String value() {
        return phrase.value();
    }

    /** The longest cue of a value in the chain that begins with {@code first}, or null. */
    public static @Nullable PhraseMatch cue(@Nullable PhraseMatch first, String value) {
        for (PhraseMatch m = first; m != null; m = m.next) {
            if (m.kind() == PhraseKind.CUE && m.value().equals(value)) {
                return m;
            }
        }
        return null;
    }

    /** The longest match of a kind in the chain that begins with {@code first}, or null. */
    public static @Nullable PhraseMatch find(@Nullable PhraseMatch first, PhraseKind kind) {
        for (PhraseMatch m = first; m != null; m = m.next) {
            if (m.kind() == kind) {
                return m;
            }
        }
        return null;
    }
}
