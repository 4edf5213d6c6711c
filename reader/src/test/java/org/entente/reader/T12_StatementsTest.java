package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who does what with words. */
class T12_StatementsTest {
    private static void statements(String text, String... expected) {
        assertThat(Facts.of(text).statements()).containsExactlyInAnyOrder(expected);
    }

    @Test
    void a_report_of_ones_own_future_is_a_promise() {
        statements("Le Japon a affirmé qu'il ouvrirait le port.", "JP promise: qu'il ouvrirait le port");
        statements("Le Japon a affirmé que le Laos ouvrirait le port.", "JP state: que le Laos ouvrirait le port");
    }

    @Test
    void a_report_of_what_is_stays_a_report() {
        statements("Le Japon a affirmé que le port était ouvert.", "JP state: que le port était ouvert");
    }

    @Test
    void a_statement_told_in_another_lies_within_it() {
        Facts facts = Facts.of("Le ministre japonais Taro Isono a déclaré que le Laos avait promis d'ouvrir le port.");
        assertThat(facts.statements())
                .containsExactly(
                        "Taro Isono state: que le Laos avait promis d'ouvrir le port", "LA promise: d'ouvrir le port");
        assertThat(facts.reading().statements().get(1).within())
                .isEqualTo(facts.reading().statements().getFirst().id());
    }

    @Test
    void what_is_only_asked_has_not_been_said() {
        statements("Le Laos a demandé au Japon de promettre son aide.", "LA request > JP: de promettre son aide");
    }

    @Test
    void a_quotation_with_its_speaker_behind() {
        statements(
                "« Le port est ouvert », a déclaré le ministre laotien Bounmy Keo.",
                "Bounmy Keo state: Le port est ouvert");
    }

    @Test
    void a_quotation_interrupted_by_its_speaker_is_in_two_parts() {
        Facts facts =
                Facts.of("Le Laos a reçu cette aide. Le port, a affirmé le ministre laotien Bounmy Keo, est ouvert.");
        assertThat(facts.statements()).containsExactly("Bounmy Keo state: Le port est ouvert");
        assertThat(facts.reading().statements().getFirst().content().parts()).hasSize(2);
    }

    @Test
    void an_attribution_by_a_preposition() {
        statements("Selon le ministre laotien Bounmy Keo, le port est ouvert.", "Bounmy Keo state: le port est ouvert");
    }

    @Test
    void one_predicate_is_one_statement_however_long() {
        statements(
                "Le Laos a demandé au Japon d'ouvrir le port et de former des pilotes.",
                "LA request > JP: d'ouvrir le port et de former des pilotes");
    }

    @Test
    void shared_subjects_speak_again() {
        statements(
                "Le Laos a remercié le Japon de son aide et a promis d'ouvrir le port.",
                "LA thank > JP: le Japon de son aide",
                "LA promise: d'ouvrir le port");
    }

    @Test
    void a_negated_act_says_so() {
        statements("Le Japon n'a pas promis d'ouvrir le port.", "JP not promise: d'ouvrir le port");
    }

    @Test
    void a_relayed_invitation_is_the_one_who_invites() {
        Facts facts = Facts.of("Le ministre japonais Taro Isono a transmis au président laotien Bounmy Keo"
                + " l'invitation du Premier ministre japonais à visiter Kyoto.");
        assertThat(facts.reading().statements()).extracting(s -> s.act().code()).contains("invite");
    }

    @Test
    void a_condition_is_told_apart_and_costs_no_content() {
        Facts facts = Facts.of("Le Laos a promis, si le Japon ouvre le port, de former des pilotes.");
        assertThat(facts.statements()).containsExactly("LA promise: de former des pilotes");
        assertThat(facts.reading().statements().getFirst().condition())
                .extracting(c -> c.text())
                .isEqualTo("si le Japon ouvre le port");
    }

    @Test
    void a_reply_names_what_it_replies_to() {
        Facts facts = Facts.of("Le Laos a demandé au Japon d'ouvrir le port. Tokyo a accepté cette demande.");
        assertThat(facts.reading().statements().get(1).answers())
                .containsExactly(facts.reading().statements().getFirst().id());
    }
}
