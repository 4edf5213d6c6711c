package org.entente.reader.internal.syntax;

/**
 * A verb with its auxiliaries, negation and leaning pronouns.
 *
 * @param lemma id of the lexical verb's lemma
 * @param token the token of the lexical verb
 * @param form whether it is finite, an infinitive or a participle
 * @param tenses tense and mood bits of {@link org.entente.reader.internal.lexicon.Pos} of the finite word; ambiguous ones several
 * @param compound whether an auxiliary carries the tense ("a affirmé")
 * @param passive "a été signé", "sont signés"
 * @param reflexive "s'est félicité"
 * @param negated "ne … pas"
 * @param plural whether the finite word is plural only
 * @param auxiliary token of the finite auxiliary, or -1
 * @param accusative token of an object pronoun ("l'a prié"), or -1
 * @param dative token of an indirect object pronoun ("lui a demandé"), or -1
 * @param inverted token of a subject pronoun hung on behind ("a-t-il"), or -1
 */
public record VerbGroup(
        int lemma,
        int token,
        VerbForm form,
        int tenses,
        boolean compound,
        boolean passive,
        boolean reflexive,
        boolean negated,
        boolean plural,
        int auxiliary,
        int accusative,
        int dative,
        int inverted) {
    /** The forms that decide what clause a verb makes. */
    public enum VerbForm {
        FINITE,
        INFINITIVE,
        PRESENT_PARTICIPLE,
        PAST_PARTICIPLE
    }

    public boolean finite() {
        return form == VerbForm.FINITE;
    }
}
