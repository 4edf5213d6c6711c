package org.entente.reader.internal.syntax;

/** What the clause builder must know of predicates; answered by the frames. */
public interface Predicates {
    /** Whether some frame has this verb: it performs an act of speech. */
    boolean speaks(VerbGroup verb);

    /** Whether it reports what stands around it ("…, a déclaré X"). */
    boolean quotes(VerbGroup verb);

    /** Whether it takes a complement clause. */
    boolean takesClause(VerbGroup verb);

    /** Whether it takes a complement clause behind its direct object ("a assuré ses hôtes que"). */
    boolean takesClauseBehindObject(VerbGroup verb);

    /** Whether some frame has this lemma. */
    boolean knows(int lemma);
}
