package org.entente.reader;

import org.entente.model.Quote;

/**
 * A predicate that stands where a frame could match, and none did: raw material for frames.tsv, in whose words it is told.
 * What counts:
 *
 * <ul>
 *   <li>a finite verb or present participle whose subject is a party (person, state, organisation, group), and which governs a
 *       complement clause, an infinitive behind the prepositions of aim and origin ("à", "de"), or a recipient that is a
 *       party; or which introduces a quotation with a colon;
 *   <li>a verb that reports what stands before it: "…, a martelé X", "…, martèle-t-il";
 *   <li>an impersonal passive with a clause or infinitive: "il a été convenu que";
 *   <li>a noun that a verb of uttering puts forward as its subject's own: "a exprimé son objection à";
 *   <li>an attribute of those verbs that take one in some frame: "s'est dit réticent à".
 * </ul>
 *
 * Infinitives, and verbs that the pack's coverage.tsv calls idle ("continuer à"), do not count.
 *
 * @param pattern as the first column of frames.tsv writes it: "marteler", "se dire réticent", "%VOICE objection"
 * @param addressee as its fourth column: "obj", a preposition, or "-"
 * @param form as its fifth column: "que", "à+inf", "à ce que", "quote" …
 * @param gap what is missing
 * @param words the verb and what belongs to the pattern
 * @param sentence the sentence in which it stands
 */
public record UnknownPredicate(String pattern, String addressee, String form, Gap gap, Quote words, Quote sentence) {
    /** What is missing. */
    public enum Gap {
        /** No frame has the predicate. */
        PREDICATE,
        /** Frames have it, but not in this form. */
        FORM,
        /** A frame has it in this form, but did not match: a matter of syntax rather than of frames. */
        MATCH
    }
}
