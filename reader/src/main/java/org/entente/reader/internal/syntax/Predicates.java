package org.entente.reader.internal.syntax;

import org.entente.reader.internal.text.Tokens;

/** What the clause builder must know of predicates; answered by the frames. */
public interface Predicates {
    /** Whether some frame has this verb: it performs an act of speech. */
    boolean speaks(VerbGroup verb);

    /** Whether it reports what stands around it ("…, a déclaré X"). */
    boolean quotes(VerbGroup verb);

    /** Whether it says that something is so: an infinitive that it governs tells what its subject does with words. */
    boolean reports(VerbGroup verb);

    /** Whether it takes a complement clause. */
    boolean takesClause(VerbGroup verb);

    /** Whether it takes a clause behind a conjunction: "pour #", where # stands for the complementiser. */
    boolean takesClause(VerbGroup verb, String conjunction);

    /** Whether it takes an infinitive behind a preposition, or "" for a bare one. */
    boolean takesInfinitive(VerbGroup verb, String preposition);

    /** Who tells what the infinitive {@code inner} behind a governor says. */
    Teller teller(Tokens tokens, Clause governor, String preposition, VerbGroup inner);

    /** Of whom an infinitive tells that he does something with words. */
    enum Teller {
        NOBODY,
        /** The governor's subject: "a tenu à remercier". */
        SUBJECT,
        /** Whom the governor gives the occasion: "a permis à X de souligner". */
        RECEIVER
    }

    /** Whether it takes a complement clause behind its direct object ("a assuré ses hôtes que"). */
    boolean takesClauseBehindObject(VerbGroup verb);

    /** Whether what is said is told by an infinitive behind this verb of courtesy ("a tenu à remercier", "venu féliciter"). */
    boolean courteous(int lemma, VerbGroup inner);

    /** Whether some frame has this lemma. */
    boolean knows(int lemma);

    /** Whether a word of this key completes a pattern of the verb ("faire part"). */
    boolean completes(int lemma, int key);
}
