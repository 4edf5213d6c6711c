package org.entente.reader.internal.syntax;

import org.entente.reader.internal.parties.Mention;
import org.jspecify.annotations.Nullable;

/** A group of tokens that the clause builder treats as one: a noun group, a verb group, a small word, a mark. */
public final class Item {
    /** What a group is. */
    public enum Kind {
        /** Noun group without its prepositional complements. */
        NP,
        /** Subject pronoun. */
        SUBJECT,
        /** Verb group; see {@link VerbGroup}. */
        VERB,
        PREP,
        QUE,
        REL,
        SUB,
        COORD,
        COMMA,
        SEMICOLON,
        COLON,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        OPEN_PAREN,
        CLOSE_PAREN,
        DASH,
        ADVERB,
        /** Adjective or participle group that belongs to no noun group. */
        ADJ,
        OTHER
    }

    private final Kind kind;
    private final int from;
    private final int to;
    private final int head;
    private final @Nullable VerbGroup verb;
    private final @Nullable Mention mention;

    Item(Kind kind, int from, int to, int head, @Nullable VerbGroup verb, @Nullable Mention mention) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.head = head;
        this.verb = verb;
        this.mention = mention;
    }

    static Item of(Kind kind, int from, int to) {
        return new Item(kind, from, to, from, null, null);
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** First token. */
    public int from() {
        return from;
    }

    /** The token behind the last. */
    public int to() {
        return to;
    }

    /** The token of its head word. */
    public int head() {
        return head;
    }

    /** The party that a noun group names, or null. */
    public @Nullable Mention mention() {
        return mention;
    }

    public VerbGroup verb() {
        if (verb == null) {
            throw new IllegalStateException("a " + kind + " has no verb group");
        }
        return verb;
    }
}
