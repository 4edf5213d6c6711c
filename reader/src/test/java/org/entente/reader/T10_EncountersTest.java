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
}
