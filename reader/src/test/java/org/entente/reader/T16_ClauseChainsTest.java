package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several acts in one sentence: each has its own predicate and content. */
class T16_ClauseChainsTest {
    private static void statements(String text, String... expected) {
        assertThat(Facts.of(text).statements()).containsExactlyInAnyOrder(expected);
    }

    @Test
    void participles_share_an_auxiliary_across_commas() {
        statements(
                "Le Laos a remercié le Japon de son aide, salué le travail des ingénieurs et promis d'ouvrir le port.",
                "LA thank > JP: le Japon de son aide",
                "LA praise: le travail des ingénieurs",
                "LA promise: d'ouvrir le port");
    }

    @Test
    void a_participle_that_belongs_to_a_noun_shares_nothing() {
        statements("Le Laos a salué le plan, promis le 3 mars.", "LA praise: le plan, promis le 3 mars");
    }

    @Test
    void saying_that_one_wishes_is_wishing() {
        statements("Le Laos a dit espérer que le port ouvrirait.", "LA hope: que le port ouvrirait");
        statements("Le Laos a dit vouloir ouvrir le port.", "LA intend: ouvrir le port");
    }

    @Test
    void what_is_said_to_have_been_done_is_a_report_of_its_own() {
        statements(
                "Le Laos a rappelé avoir proposé un sommet.",
                "LA state: avoir proposé un sommet",
                "LA propose: un sommet");
    }

    @Test
    void what_comes_behind_before_is_told() {
        statements(
                "Le Laos a salué cette aide, avant de proposer au Japon d'ouvrir le port.",
                "LA praise: cette aide",
                "LA propose > JP: d'ouvrir le port");
    }

    @Test
    void what_is_done_at_the_same_time_is_told() {
        statements(
                "Le Laos a salué les efforts du Japon, tout en l'appelant à ouvrir le port.",
                "LA praise: les efforts du Japon",
                "LA request > JP: à ouvrir le port");
    }

    @Test
    void who_signs_with_another_signs_together() {
        statements("Le Laos a signé un accord avec le Japon.", "JP + LA sign: un accord");
    }

    @Test
    void a_conditional_of_what_is_due_is_no_promise() {
        statements("Le Japon a affirmé qu'il devrait ouvrir le port.", "JP state: qu'il devrait ouvrir le port");
    }

    @Test
    void the_near_future_of_ones_own_is_a_promise() {
        statements("Le Japon a affirmé qu'il allait ouvrir le port.", "JP promise: qu'il allait ouvrir le port");
    }

    @Test
    void how_much_and_why_begin_a_content() {
        statements("Le Laos a expliqué pourquoi le port était fermé.", "LA state: pourquoi le port était fermé");
    }

    @Test
    void an_inserted_report_goes_on_behind_its_comma() {
        statements(
                "Il importe, a souligné le ministre laotien Bounmy Keo, que le port soit ouvert.",
                "Bounmy Keo state: Il importe que le port soit ouvert");
    }

    @Test
    void a_view_is_attributed_by_its_topic() {
        statements(
                "Pour le ministre laotien Bounmy Keo, le port reste fermé.", "Bounmy Keo state: le port reste fermé");
    }

    @Test
    void a_view_is_attributed_by_a_pronoun() {
        statements(
                "Le ministre laotien Bounmy Keo a salué cette aide. Le port, selon lui, est ouvert.",
                "Bounmy Keo praise: cette aide",
                "Bounmy Keo state: Le port est ouvert");
    }

    @Test
    void who_thanks_in_a_quotation_thanks() {
        statements(
                "« Je remercie le Japon de son aide », a déclaré le ministre laotien Bounmy Keo.",
                "Bounmy Keo thank > JP: le Japon de son aide");
    }
}
