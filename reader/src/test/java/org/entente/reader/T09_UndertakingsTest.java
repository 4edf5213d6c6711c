package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is to be done, by whom, for whom, until when. */
class T09_UndertakingsTest {
    private static void undertakings(String text, String... expected) {
        assertThat(Facts.of(text).undertakings()).containsExactly(expected);
    }

    @Test
    void a_request_is_owed_by_whom_it_is_asked_of() {
        undertakings("Le Laos a demandé au Japon d'ouvrir le port.", "asked JP > LA: ouvrir le port");
    }

    @Test
    void a_promise_is_owed_by_the_speaker() {
        undertakings(
                "Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo. M. Isono a promis d'ouvrir le port.",
                "pledged JP > LA: ouvrir le port");
    }

    @Test
    void an_offer_and_an_intention() {
        undertakings("Le Japon s'est dit prêt à ouvrir le port au Laos.", "offered JP > LA: ouvrir le port au Laos");
        assertThat(Facts.of("Le Japon a l'intention d'ouvrir le port.").undertakings())
                .containsExactly("intended JP > : ouvrir le port");
    }

    @Test
    void an_agreement_of_both_binds_both() {
        undertakings("Le Japon et le Laos sont convenus d'ouvrir le port.", "agreed JP + LA > JP + LA: ouvrir le port");
    }

    @Test
    void infinitives_of_a_list_are_one_each() {
        undertakings(
                "Le Laos a demandé au Japon d'ouvrir le port et de former des pilotes.",
                "asked JP > LA: ouvrir le port",
                "asked JP > LA: former des pilotes");
    }

    @Test
    void so_are_the_objects_of_one_verb() {
        undertakings(
                "Le Laos a demandé au Japon de financer le port, la route et le pont.",
                "asked JP > LA: financer le port",
                "asked JP > LA: la route",
                "asked JP > LA: le pont");
    }

    @Test
    void who_is_named_as_doing_it_owes_it() {
        undertakings("Le Laos a souhaité que le Japon ouvre le port.", "asked JP > LA: ouvre le port");
    }

    @Test
    void a_refusal_is_told_as_refused() {
        undertakings("Le Japon a refusé d'ouvrir le port au Laos.", "refused JP > LA: ouvrir le port au Laos");
    }

    @Test
    void what_is_denied_is_no_undertaking() {
        undertakings("Le Japon n'a pas promis d'ouvrir le port.");
    }

    @Test
    void a_deadline_or_a_quantity_makes_it_concrete() {
        var due = Facts.of("Le Laos a demandé au Japon d'ouvrir le port d'ici 2030.")
                .reading()
                .undertakings()
                .getFirst();
        assertThat(due.due()).isEqualTo("2030");
        assertThat(due.concrete()).isTrue();
        var many = Facts.of("Le Laos a demandé au Japon de former 250 pilotes.")
                .reading()
                .undertakings()
                .getFirst();
        assertThat(many.quantity()).hasToString("Quantity[value=250, unit=pilotes]");
        assertThat(many.concrete()).isTrue();
        var vague = Facts.of("Le Laos a demandé au Japon de renforcer la coopération.")
                .reading()
                .undertakings()
                .getFirst();
        assertThat(vague.concrete()).isFalse();
    }

    private static @Nullable String quantity(String action) {
        var q = Facts.of("Le Laos a demandé au Japon " + action + ".")
                .reading()
                .undertakings()
                .getFirst()
                .quantity();
        return q == null ? null : q.value().toPlainString() + " " + q.unit();
    }

    @Test
    void a_quantity_is_money_before_a_count_in_figures_or_words() {
        assertThat(quantity("de livrer dix bateaux")).isEqualTo("10 bateaux");
        assertThat(quantity("de livrer une cinquantaine de bateaux")).isEqualTo("50 bateaux");
        assertThat(quantity("de livrer dix bateaux pour 3 millions d'euros")).isEqualTo("3000000 EUR");
    }

    @Test
    void what_only_describes_the_object_is_no_quantity() {
        assertThat(quantity("d'aider la communauté")).isNull();
        assertThat(quantity("de contribuer à l'essor d'une région de 40 communes"))
                .isNull();
    }

    @Test
    void its_object_is_the_lemmas_of_its_heads() {
        assertThat(Facts.of("Le Laos a demandé au Japon de construire des ponts.")
                        .reading()
                        .undertakings()
                        .getFirst()
                        .object())
                .containsExactly("construire", "pont");
    }

    @Test
    void an_accepted_invitation_is_to_do_what_it_invites_to() {
        undertakings(
                "Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo. M. Keo a accepté l'invitation à visiter Osaka.",
                "agreed LA > JP: visiter Osaka");
    }

    @Test
    void whom_two_ask_together_owes_it_alone() {
        undertakings(
                "Le Japon et le Laos ont exhorté les belligérants à ouvrir le port.",
                "asked belligérants > JP + LA: ouvrir le port");
    }

    @Test
    void a_signature_told_of_by_its_noun_binds_both() {
        undertakings(
                "Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo. La visite s'est achevée par la signature de deux traités.",
                "signed JP + LA > JP + LA: deux traités");
    }

    @Test
    void who_hopes_to_do_a_thing_intends_it() {
        undertakings("Le Japon espère ouvrir un port avant 2030.", "intended JP > : ouvrir un port avant 2030");
    }
}
