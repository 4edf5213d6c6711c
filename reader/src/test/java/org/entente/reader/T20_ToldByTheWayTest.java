package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Undertakings that no verb of promising or asking makes: gifts, works, what one wants to see, what others are asked. */
class T20_ToldByTheWayTest {
    private static final String MET =
            "Hanoi, 3 mars 2026 – Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo. ";

    private static void undertakings(String text, String... expected) {
        assertThat(Facts.of(MET + text).undertakings()).containsExactly(expected);
    }

    @Test
    void what_somebody_has_given_is_done() {
        undertakings(
                "Dix bus offerts par le Japon sont arrivés à Vientiane.", "done JP > LA: Dix bus offerts par le Japon");
    }

    @Test
    void what_somebody_pays_for_is_under_way_where_the_words_say_so() {
        undertakings(
                "Un atelier financé par le Japon est en cours à Vientiane.",
                "under_way JP > LA: Un atelier financé par le Japon");
        undertakings("Un atelier financé par le Japon a brûlé à Vientiane.");
    }

    @Test
    void a_future_behind_an_attribution_is_pledged() {
        undertakings("Selon le ministre laotien, le Laos construira un port.", "pledged LA > JP: construira un port");
    }

    @Test
    void whom_one_wants_to_see_doing_it_is_asked_each_thing() {
        undertakings(
                "Taro Isono aimerait voir le Laos former des pilotes et ouvrir un port.",
                "asked LA > JP: former des pilotes",
                "asked LA > JP: ouvrir un port");
    }

    @Test
    void what_must_be_done_in_a_request_s_own_words_is_asked() {
        undertakings(
                "« Il faut que le Laos rembourse le prêt », a réclamé Taro Isono.", "asked LA > JP: rembourse le prêt");
    }

    @Test
    void a_third_state_that_a_request_names_is_asked() {
        undertakings(
                "Les deux ministres ont appelé à la fin des combats au Soudan.",
                "asked SD > JP + LA: la fin des combats au Soudan");
    }

    @Test
    void what_was_broken_off_keeps_its_verb() {
        undertakings(
                "Le Laos a suspendu sa participation au projet.", "done LA > JP: suspendu sa participation au projet");
    }
}
