package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which clauses a sentence has, how each hangs on its parent, and what its subject is. */
class T04_ClausesTest {
    private static void clauses(String text, String... expected) {
        assertThat(Parse.clauses(text)).containsExactly(expected);
    }

    @Test
    void a_complement_clause() {
        clauses(
                "Le ministre a affirmé que le Laos soutenait le projet.",
                "main affirmer by Le ministre",
                "complement soutenir by le Laos");
    }

    @Test
    void coordinated_complements() {
        clauses(
                "Le ministre a affirmé que le Laos soutenait le projet et que le Ghana y participait.",
                "main affirmer by Le ministre",
                "complement soutenir by le Laos",
                "complement participer by le Ghana");
    }

    @Test
    void an_infinitive() {
        clauses(
                "La ministre a promis d'ouvrir le port et de former des pilotes.",
                "main promettre by La ministre",
                "infinitive ouvrir",
                "infinitive former by shared");
    }

    @Test
    void a_participle_at_the_head() {
        clauses(
                "Recevant l'ambassadeur, la ministre a salué ses efforts.",
                "participial recevoir",
                "main saluer by la ministre");
    }

    @Test
    void a_trailing_participle() {
        clauses(
                "La ministre a salué cet accord, affirmant que le port ouvrirait.",
                "main saluer by La ministre",
                "participial affirmer",
                "complement ouvrir by le port");
    }

    @Test
    void a_relative_between_subject_and_verb() {
        clauses(
                "Le ministre qui a signé l'accord a remercié ses hôtes.",
                "relative signer by Le ministre",
                "main remercier by Le ministre");
    }

    @Test
    void an_inverted_attribution_behind_a_quotation() {
        clauses(
                "« Le port ouvrira », a déclaré le ministre.",
                "main ouvrir by Le port",
                "inserted déclarer by le ministre");
    }

    @Test
    void an_insertion_in_the_middle() {
        clauses("Le port, a-t-il ajouté, ouvrira demain.", "inserted ajouter", "main ouvrir by Le port");
    }

    @Test
    void coordination_that_shares_its_subject() {
        clauses(
                "La ministre a reçu l'ambassadeur et a remercié son pays.",
                "main recevoir by La ministre",
                "main remercier by shared");
    }

    @Test
    void coordination_that_shares_its_auxiliary() {
        clauses(
                "La ministre a félicité son hôte et invité les entreprises à investir.",
                "main féliciter by La ministre",
                "main inviter by shared",
                "infinitive investir");
    }

    @Test
    void a_passive() {
        clauses("Un accord a été signé par les deux ministres.", "main signer passive by Un accord");
    }

    @Test
    void a_verb_of_motion_behind_be_is_no_passive() {
        clauses(
                "Les deux ministres sont convenus de former des pilotes.",
                "main convenir by Les deux ministres",
                "infinitive former");
    }

    @Test
    void a_negated_verb() {
        clauses("Le Laos n'a pas signé cet accord.", "main signer not by Le Laos");
    }

    @Test
    void an_adverbial_clause() {
        clauses("Le port ouvrira si le Laos le finance.", "main ouvrir by Le port", "adverbial financer by le Laos");
    }
}
