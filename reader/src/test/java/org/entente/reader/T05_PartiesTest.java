package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is named, with which office and state, and who pronouns, roles and groups are. */
class T05_PartiesTest {
    private static void offices(String text, String... expected) {
        assertThat(Facts.of(text).offices()).contains(expected);
    }

    @Test
    void a_title_before_the_name() {
        offices(
                "Le ministre japonais des Ports, Taro Isono, a salué cet accord.",
                "Taro Isono: ministre des Ports, JP");
        offices("Le ministre des Ports du Laos, Bounmy Keo, a salué cet accord.", "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void a_title_behind_the_name() {
        offices("Bounmy Keo, ministre laotien des Ports, a salué cet accord.", "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void several_charges() {
        offices(
                "Le vice-Premier ministre et ministre laotien des Ports, Bounmy Keo, a salué cet accord.",
                "Bounmy Keo: vice-Premier ministre, LA",
                "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void an_envoy_keeps_both_states_in_the_title() {
        offices(
                "L'ambassadrice du Ghana au Laos, Mme Efua Adjei, a salué cet accord.",
                "Efua Adjei: ambassadrice du Ghana au Laos, GH");
    }

    @Test
    void a_name_may_have_particles() {
        assertThat(Facts.of("Le ministre espagnol Luis de la Serna a salué cet accord.")
                        .people())
                .containsExactly("Luis de la Serna ES");
    }

    @Test
    void a_surname_alone_is_the_person_named_in_full() {
        Facts facts = Facts.of("Le ministre laotien Bounmy Keo a reçu la délégation. M. Keo a salué cet accord.");
        assertThat(facts.people()).containsExactly("Bounmy Keo LA");
        assertThat(facts.mentions("Bounmy Keo")).containsExactly("Le ministre laotien Bounmy Keo", "M. Keo");
    }

    @Test
    void a_counterpart_has_the_same_title() {
        offices(
                "Le ministre japonais des Ports, Taro Isono, a reçu son homologue laotien, Bounmy Keo.",
                "Taro Isono: ministre des Ports, JP",
                "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void a_pronoun_is_the_last_actor_of_its_gender() {
        Facts facts = Facts.of("La ministre laotienne Bouavanh Keo a reçu le ministre japonais Taro Isono."
                + " Elle a salué cet accord.");
        assertThat(facts.mentions("Bouavanh Keo")).endsWith("Elle");
    }

    @Test
    void a_role_is_who_holds_it() {
        Facts facts = Facts.of("La Première ministre laotienne Bouavanh Keo a reçu le ministre japonais Taro Isono."
                + " La cheffe du gouvernement laotien a salué cet accord.");
        assertThat(facts.mentions("Bouavanh Keo")).endsWith("La cheffe du gouvernement laotien");
    }

    @Test
    void both_sides_are_a_group_of_who_met() {
        Facts facts = Facts.of("Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo."
                + " Les deux ministres ont salué cet accord.");
        assertThat(facts.statements()).containsExactly("Bounmy Keo + Taro Isono praise: cet accord");
    }

    @Test
    void a_capital_or_government_is_its_state() {
        assertThat(Facts.of("Tokyo a promis d'ouvrir le port.").statements())
                .containsExactly("JP promise: d'ouvrir le port");
        assertThat(Facts.of("Le gouvernement laotien a promis d'ouvrir le port.")
                        .statements())
                .containsExactly("LA promise: d'ouvrir le port");
        assertThat(Facts.of("La partie japonaise a promis d'ouvrir le port.").statements())
                .containsExactly("JP promise: d'ouvrir le port");
    }
}
