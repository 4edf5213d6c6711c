package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices as the text gives them, once each. */
class T11_OfficesTest {
    @Test
    void the_state_is_not_in_the_title() {
        assertThat(Facts.of("Le Premier ministre laotien Bounmy Keo a salué cet accord.")
                        .offices())
                .containsExactly("Bounmy Keo: Premier ministre, LA");
    }

    @Test
    void an_office_said_twice_is_one_row() {
        assertThat(Facts.of("Le Premier ministre laotien Bounmy Keo a salué cet accord."
                                + " Le Premier ministre Bounmy Keo est parti.")
                        .offices())
                .hasSize(1);
    }

    @Test
    void former_and_acting_are_its_status() {
        assertThat(status("L'ancien Premier ministre laotien Bounmy Keo a salué cet accord."))
                .isEqualTo("former");
        assertThat(status("Le Premier ministre laotien par intérim, Bounmy Keo, a salué cet accord."))
                .isEqualTo("acting");
        assertThat(status("Le Premier ministre laotien Bounmy Keo a salué cet accord."))
                .isEqualTo("current");
    }

    private static String status(String text) {
        return Facts.of(text).reading().offices().getFirst().status().code();
    }

    @Test
    void it_is_attested_on_the_day_of_the_report() {
        assertThat(Facts.of("Le Premier ministre laotien Bounmy Keo a salué cet accord.", "2026-03-09")
                        .reading()
                        .offices()
                        .getFirst()
                        .attested())
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_role_without_a_name_gives_no_office() {
        assertThat(Facts.of("Le Premier ministre laotien a salué cet accord.").offices())
                .isEmpty();
    }
}
