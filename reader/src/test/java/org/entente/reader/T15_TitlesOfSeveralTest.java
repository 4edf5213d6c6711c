package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles that several persons share, ranks, charges under another office, and whose state an office is of when no word says it. */
class T15_TitlesOfSeveralTest {
    private static void offices(String text, String... expected) {
        assertThat(Facts.of(text).offices()).contains(expected);
    }

    @Test
    void a_plural_title_is_that_of_both_names() {
        offices(
                "Les ministres Taro Isono et Bounmy Keo ont salué cet accord.",
                "Taro Isono: ministre, ?",
                "Bounmy Keo: ministre, ?");
        offices(
                "Les Premiers ministres japonais et laotien, Taro Isono et Bounmy Keo, ont salué cet accord.",
                "Taro Isono: Premier ministre, JP",
                "Bounmy Keo: Premier ministre, LA");
    }

    @Test
    void a_title_may_be_taken_up_by_a_pronoun() {
        offices(
                "La ministre laotienne a rencontré le président du Sénat ghanéen, Kofi Adjei, et celui de l'Assemblée"
                        + " nationale, Kwame Boadu.",
                "Kwame Boadu: président de l'Assemblée nationale, GH");
    }

    @Test
    void a_delegation_has_one_state() {
        offices(
                "Y ont assisté, côté laotien, Bounmy Keo, ministre des Ports, et, côté ghanéen, Kofi Adjei, ministre du"
                        + " Commerce.",
                "Bounmy Keo: ministre des Ports, LA",
                "Kofi Adjei: ministre du Commerce, GH");
    }

    @Test
    void an_office_under_another_names_both() {
        offices(
                "Le secrétaire d'État auprès de la ministre laotienne des Ports, Bounmy Keo, a salué cet accord.",
                "Bounmy Keo: secrétaire d'État auprès de la ministre laotienne des Ports, LA");
    }

    @Test
    void a_rank_is_no_office() {
        assertThat(Facts.of("Le ministre laotien de la Défense, le général Bounmy Keo, a salué cet accord.")
                        .offices())
                .containsExactly("Bounmy Keo: ministre de la Défense, LA");
    }

    @Test
    void who_was_driven_out_holds_it_no_more() {
        assertThat(Facts.of("Le président laotien Bounmy Keo, renversé en mars, a salué cet accord.")
                        .reading()
                        .offices()
                        .getFirst()
                        .status()
                        .code())
                .isEqualTo("former");
    }

    @Test
    void a_counterpart_may_have_a_title_of_his_own() {
        offices(
                "Le ministre japonais Taro Isono a reçu son homologue laotien, Bounmy Keo, ministre des Ports.",
                "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void a_counterpart_may_have_a_title_before_the_name() {
        offices(
                "Le ministre japonais Taro Isono a reçu son homologue laotien, le ministre des Ports Bounmy Keo.",
                "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void who_signs_with_whom_is_of_the_other_state() {
        offices(
                "Le Laos et le Ghana se sont réunis. Le ministre laotien Bounmy Keo a signé un accord avec Kofi Adjei,"
                        + " ministre des Ports.",
                "Kofi Adjei: ministre des Ports, GH");
    }
}
