package org.entente.reader.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the clause tree: a verb, its subject and what depends on it, and how far it reaches. Built by {@link ClauseBuilder}. */
public final class Clause {
    /** How a clause hangs on its parent. */
    public enum Type {
        MAIN,
        /** "que …" */
        COMPLEMENT,
        RELATIVE,
        /** "alors que …", "si …" */
        ADVERBIAL,
        INFINITIVE,
        /** "affirmant …", "Recevant …, …" */
        PARTICIPIAL,
        /** "…, a-t-il déclaré, …": reports what stands around it. */
        INSERTED
    }

    /** What stands before a noun group or clause that depends on a verb. */
    public enum DepKind {
        /** A noun group without preposition. */
        NOUN,
        /** A noun group behind a preposition. */
        PREPOSITIONAL,
        CLAUSE,
        /** An attribute. */
        ADJECTIVE,
        /** What follows a colon. */
        QUOTATION
    }

    /**
     * What depends on a clause's verb, in the order of the text.
     *
     * @param preposition the lemmas of its preposition, or ""
     * @param from its first token, preposition included
     * @param item its noun or adjective group, or null
     * @param clause its clause, or null
     */
    public record Dep(
            DepKind kind,
            String preposition,
            int from,
            @Nullable Item item,
            @Nullable Clause clause) {}

    /** Stands in a {@link Dep} for the complementiser, whatever word a language has for it. */
    public static final String COMPLEMENTISER = "#";

    private final Type type;
    private final int from;
    private final @Nullable Clause parent;
    private final List<Dep> deps = new ArrayList<>();
    private final List<Item> before = new ArrayList<>();
    private final List<Item> subjects = new ArrayList<>();
    private @Nullable Item verb;
    private @Nullable Clause coordinatedWith;
    private String preposition = "";
    private int to = -1;
    private int reach = -1;
    private boolean told;
    private boolean aside;
    private boolean interrupts;

    Clause(Type type, int from, @Nullable Clause parent) {
        this.type = type;
        this.from = from;
        this.parent = parent;
    }

    public Type type() {
        return type;
    }

    /** First token, introducing word included. */
    public int from() {
        return from;
    }

    /** The token behind its last. */
    public int to() {
        return to;
    }

    void close(int end) {
        to = end;
    }

    /** The token behind what its verb governs: a participle that goes on speaking ("…, affirmant que") comes after it. */
    public int contentTo() {
        return reach >= 0 && reach < to ? reach : to;
    }

    void closeContent(int end) {
        reach = reach < 0 ? end : reach;
    }

    public @Nullable Clause parent() {
        return parent;
    }

    public List<Dep> deps() {
        return deps;
    }

    /** Noun groups that stand before the verb. */
    public List<Item> before() {
        return before;
    }

    /** The groups that are its own subject; empty where it shares or implies one. */
    public List<Item> subjects() {
        return subjects;
    }

    public @Nullable Item verbItem() {
        return verb;
    }

    public boolean hasVerb() {
        return verb != null;
    }

    public VerbGroup verb() {
        if (verb == null) {
            throw new IllegalStateException("a clause without a verb");
        }
        return verb.verb();
    }

    void setVerb(Item item) {
        verb = item;
    }

    /** The clause before it whose subject it shares, or null. */
    public @Nullable Clause coordinatedWith() {
        return coordinatedWith;
    }

    void setCoordinatedWith(Clause other) {
        coordinatedWith = other;
    }

    /** Whether an infinitive tells what was said or done: "a dit souhaiter …", "…, avant de proposer …". */
    public boolean told() {
        return told;
    }

    void tell() {
        told = true;
    }

    /** Whether an inserted clause reports only the clause that it stands in: "…, qui ouvrira, précise-t-elle, en mai". */
    public boolean aside() {
        return aside;
    }

    void setAside() {
        aside = true;
    }

    /** Whether an inserted clause stands between a verb and what it governs: "Le port doit, a dit X, ouvrir en mai". */
    public boolean interrupts() {
        return interrupts;
    }

    void setInterrupts() {
        interrupts = true;
    }

    /** Of an infinitive: the lemmas of its preposition, or "". */
    public String preposition() {
        return preposition;
    }

    void setPreposition(String value) {
        preposition = value;
    }
}
