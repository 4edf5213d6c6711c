package org.entente.reader.internal.lexicon;

import org.jspecify.annotations.Nullable;

/** A list phrase found in a text; a link of the chain of all that begin at one token. */
public final class PhraseMatch {
    private final Phrase phrase;
    private final PhraseKind kind;
    private final int from;
    private final int to;
    private final @Nullable PhraseMatch next;
    /** A bit for every kind of this and of those behind it: most searches end here. */
    private final int kinds;
    /** A bit of the hash of every cue of this and of those behind it, likewise. */
    private final long cues;

    /**
     * @param from its first token
     * @param to the token behind its last
     * @param next another one that begins at the same token and is no longer than this, or null
     */
    public PhraseMatch(Phrase phrase, int from, int to, @Nullable PhraseMatch next) {
        this.phrase = phrase;
        this.kind = phrase.kind();
        this.from = from;
        this.to = to;
        this.next = next;
        this.kinds = bit(kind) | (next == null ? 0 : next.kinds);
        this.cues = (kind == PhraseKind.CUE ? cueBit(phrase.value()) : 0) | (next == null ? 0 : next.cues);
    }

    private static long cueBit(String value) {
        return 1L << (value.hashCode() & 63);
    }

    private static int bit(PhraseKind kind) {
        return 1 << kind.ordinal();
    }

    public Phrase phrase() {
        return phrase;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public @Nullable PhraseMatch next() {
        return next;
    }

    public PhraseKind kind() {
        return kind;
    }

    public String value() {
        return phrase.value();
    }

    /** A bit for each of these kinds, for {@link #any}. */
    public static int bits(PhraseKind... kinds) {
        int bits = 0;
        for (PhraseKind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    /** Whether the chain that begins with {@code first} has a match of one of the kinds. */
    public static boolean any(@Nullable PhraseMatch first, int bits) {
        return first != null && (first.kinds & bits) != 0;
    }

    /** The longest cue of a value in the chain that begins with {@code first}, or null. */
    public static @Nullable PhraseMatch cue(@Nullable PhraseMatch first, String value) {
        return first == null || (first.cues & cueBit(value)) == 0 ? null : find(first, PhraseKind.CUE, value);
    }

    /** The longest match of a kind in the chain that begins with {@code first}, or null. */
    public static @Nullable PhraseMatch find(@Nullable PhraseMatch first, PhraseKind kind) {
        PhraseMatch m = first == null || (first.kinds & bit(kind)) == 0 ? null : first;
        while (m != null && m.kind != kind) {
            m = m.next;
        }
        return m;
    }

    /** The longest match of a kind and value in the chain that begins with {@code first}, or null. */
    public static @Nullable PhraseMatch find(@Nullable PhraseMatch first, PhraseKind kind, String value) {
        PhraseMatch m = find(first, kind);
        while (m != null && !(m.kind == kind && m.value().equals(value))) {
            m = m.next;
        }
        return m;
    }
}
