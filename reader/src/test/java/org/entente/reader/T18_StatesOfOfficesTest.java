package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of which state an office is: by a bracket, a people, a possessive, a delegation, the agency, or what every reader knows. */
class T18_StatesOfOfficesTest {
    private static void offices(String text, String... expected) {
        assertThat(Facts.of(text).offices()).contains(expected);
    }

    @Test
    void a_bracket_behind_the_name_says_the_state() {
        offices(
                "Les présidents Kofi Adjei (Ghana), Amadou Kane (Sénégal) et Issa Fall (Mali) ont salué cet accord.",
                "Kofi Adjei: président, GH",
                "Amadou Kane: président, SN",
                "Issa Fall: président, ML");
    }

    @Test
    void a_people_before_the_name_says_the_state() {
        assertThat(Facts.of("Le Ghanéen Kofi Adjei a salué cet accord.")
                        .reading()
                        .parties())
                .anyMatch(p -> p.name().equals("Kofi Adjei") && "GH".equals(p.country()));
    }

    @Test
    void a_possessive_makes_the_office_one_of_the_state_before_it() {
        offices(
                "Le Togo a envoyé à Lima son ministre des Ports, Kossi Adjavon.",
                "Kossi Adjavon: ministre des Ports, TG");
    }

    @Test
    void the_members_of_a_delegation_are_of_its_state() {
        offices(
                "Le président chilien, Luis Arana, était accompagné de la ministre des Mines, Rosa Soto, et du ministre de"
                        + " la Santé, Juan Vidal, à Rabat.",
                "Rosa Soto: ministre des Mines, CL",
                "Juan Vidal: ministre de la Santé, CL");
        offices(
                "La délégation chilienne comprenait Rosa Soto, ministre des Mines, et Juan Vidal, ministre de la Santé.",
                "Rosa Soto: ministre des Mines, CL",
                "Juan Vidal: ministre de la Santé, CL");
    }

    @Test
    void an_acronym_that_agencies_share_is_that_of_the_state_the_text_speaks_of() {
        offices(
                "Dakar, 4 mai (APS) - Le ministre des Ports, Amadou Kane, a remercié le Sénégal de son appui.",
                "Amadou Kane: ministre des Ports, SN");
    }

    @Test
    void the_state_of_those_who_led_one_is_known() {
        offices(
                "Le ministre laotien des Ports, Bounmy Keo, a rappelé la visite du président Jacques Chirac à Vientiane.",
                "Jacques Chirac: président, FR");
    }

    @Test
    void words_of_status_stand_before_or_behind() {
        assertThat(Facts.of("L'ex-ministre laotien des Ports, Bounmy Keo, a salué cet accord.")
                        .reading()
                        .offices())
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.title()).isEqualTo("ministre des Ports");
                    assertThat(o.status().code()).isEqualTo("former");
                });
    }

    @Test
    void a_rank_among_ministers_opens_the_title() {
        offices(
                "Le ministre d'État, ministre des Ports, Amadou Kane, a remercié le Sénégal.",
                "Amadou Kane: ministre d'État, ministre des Ports, ?");
    }

    @Test
    void a_charge_may_be_in_somebody_s_hands() {
        offices(
                "La ministre laotienne en charge des Ports, Rosa Soto, a salué cet accord.",
                "Rosa Soto: ministre en charge des Ports, LA");
    }
}
