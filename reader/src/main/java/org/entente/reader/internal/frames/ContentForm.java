package org.entente.reader.internal.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form in which a predicate takes its content.
 *
 * @param type what the content is
 * @param preposition what stands before it ("de", "face à"), or ""
 * @param heads lemma keys that its head word must be one of, or null for any
 * @param beside the preposition of what must stand behind it ("tenir X [pour] un ami"), or ""
 */
public record ContentForm(
        Type type, String preposition, @Nullable Set<Integer> heads, String beside) {
    ContentForm(Type type, String preposition, @Nullable Set<Integer> heads) {
        this(type, preposition, heads, "");
    }

    /** The kinds of content. */
    public enum Type {
        /** "que" and a clause. */
        CLAUSE,
        INFINITIVE,
        NOUN,
        /** The noun of the pattern itself with what depends on it. */
        OWN_NOUN,
        ATTRIBUTE,
        QUOTATION,
        /** The addressee and all that follows. */
        OBJECT
    }

    boolean allows(int head) {
        return heads == null || heads.contains(head);
    }
}
