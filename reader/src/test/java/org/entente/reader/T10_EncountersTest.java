package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who met whom, where, when, and whether it has been. */
class T10_EncountersTest {
    private static void encounters(String text, String... expected) {
        assertThat(Facts.of(text).encounters()).containsExactly(expected);
    }

    @Test
    void who_receives_is_the_host() {
        encounters(
                "Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo.",
                "meeting held: Taro Isono > Bounmy Keo");
    }

    @Test
    void in_the_passive_too() {
        encounters(
                "Le ministre laotien Bounmy Keo a été reçu par le ministre japonais Taro Isono.",
                "meeting held: Taro Isono > Bounmy Keo");
    }

    @Test
    void where_nobody_hosts_all_are_others() {
        encounters(
                "Le ministre japonais Taro Isono s'est entretenu avec le ministre laotien Bounmy Keo.",
                "meeting held:  > ; Bounmy Keo + Taro Isono");
    }

    @Test
    void by_telephone_it_is_a_call() {
        encounters(
                "Le ministre japonais Taro Isono s'est entretenu par téléphone avec le ministre laotien Bounmy Keo.",
                "call held:  > ; Bounmy Keo + Taro Isono");
    }

    @Test
    void a_visit_has_a_guest() {
        encounters(
                "Le ministre laotien Bounmy Keo effectuera une visite officielle au Japon.",
                "visit planned:  > Bounmy Keo");
    }

    @Test
    void a_wish_to_meet_is_no_encounter() {
        encounters("Le ministre japonais Taro Isono a souhaité rencontrer le ministre laotien Bounmy Keo.");
    }

    @Test
    void an_invitation_alone_is_none() {
        encounters("Le ministre japonais Taro Isono a invité le ministre laotien Bounmy Keo à visiter Kyoto.");
    }

    @Test
    void its_place_is_as_written() {
        assertThat(Facts.of("Le ministre japonais Taro Isono a reçu à Tokyo le ministre laotien Bounmy Keo.")
                        .reading()
                        .encounters()
                        .getFirst()
                        .place())
                .isEqualTo("Tokyo");
    }

    private static String place(String text) {
        return String.valueOf(
                Facts.of(text, "2026-03-11").reading().encounters().getLast().place());
    }

    @Test
    void a_seat_is_in_its_town() {
        assertThat(place(
                        "Le ministre lao Bounmy Keo a reçu au palais du Lac, à Lima, le ministre japonais Taro Isono."))
                .isEqualTo("Lima");
    }

    @Test
    void where_and_there_point_back() {
        assertThat(
                        place(
                                "Le ministre japonais Taro Isono est arrivé à Lima, où il a rencontré le ministre lao Bounmy Keo."))
                .isEqualTo("Lima");
        assertThat(place("Le ministre japonais Taro Isono est parti pour le palais. "
                        + "La conférence a commencé à Lima. Il y a rencontré le ministre lao Bounmy Keo."))
                .isEqualTo("Lima");
    }

    @Test
    void a_talk_has_the_day_of_its_own_clause() {
        assertThat(Facts.of(
                                "Le ministre japonais Taro Isono, qui séjourne au Laos du 8 au 12 mars, a rencontré lundi le ministre lao"
                                        + " Bounmy Keo.",
                                "2026-03-11")
                        .reading()
                        .encounters()
                        .getLast()
                        .date())
                .isEqualTo("2026-03-09");
    }

    @Test
    void two_states_that_trade_have_not_met() {
        encounters("Les échanges entre le Laos et le Japon ont doublé en dix ans.");
    }

    @Test
    void a_project_of_somebody_has_not_been() {
        encounters("Le ministre japonais Taro Isono a fait part du projet d'organiser une conférence à Kyoto.");
    }
}
