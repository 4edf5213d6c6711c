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

    @Test
    void whom_a_visitor_meets_is_of_the_state_visited() {
        offices(
                "VIENTIANE, 3 mai (KPL) - Le président lao, Bounmy Keo, s'est entretenu lundi à Lima avec le ministre des"
                        + " Ports, Luis Arana. Mardi, il a rencontré la présidente du Congrès, Rosa Soto. Le Laos et le"
                        + " Pérou ont signé trois accords.",
                "Luis Arana: ministre des Ports, PE",
                "Rosa Soto: présidente du Congrès, PE");
    }

    @Test
    void who_heads_a_delegation_is_of_its_state() {
        offices(
                "La ministre des Mines, Rosa Soto, à la tête d'une délégation péruvienne, est arrivée à Rabat.",
                "Rosa Soto: ministre des Mines, PE");
        offices(
                "Conduite par la ministre des Mines, Rosa Soto, la délégation péruvienne est arrivée à Rabat.",
                "Rosa Soto: ministre des Mines, PE");
    }

    @Test
    void a_title_that_one_state_gives_says_the_state() {
        offices(
                "Le président laotien a reçu le secrétaire d'État John Hale. Les États-Unis et le Laos ont signé.",
                "John Hale: secrétaire d'État, US");
    }

    @Test
    void brackets_may_explain_a_title_or_hold_the_name() {
        offices(
                "Le président laotien de la Chambre du peuple (chambre basse), Bounmy Keo, a salué cet accord.",
                "Bounmy Keo: président de la Chambre du peuple, LA");
        offices("Le ministre laotien des Ports (Bounmy Keo) a salué cet accord.", "Bounmy Keo: ministre des Ports, LA");
    }

    @Test
    void an_office_of_a_time_that_is_over_is_former() {
        assertThat(Facts.of("Bounmy Keo, alors ministre laotien des Ports, avait salué cet accord.")
                        .reading()
                        .offices())
                .singleElement()
                .satisfies(o -> assertThat(o.status().code()).isEqualTo("former"));
    }

    @Test
    void a_charge_may_be_about_those_abroad() {
        offices(
                "Le ministre laotien des Ports et des Laotiens résidant à l'étranger, Bounmy Keo, a salué cet accord.",
                "Bounmy Keo: ministre des Ports et des Laotiens résidant à l'étranger, LA");
    }

    @Test
    void a_pronoun_takes_up_a_title_with_a_charge_or_state_of_its_own() {
        offices(
                "Le ministre laotien des Ports, Bounmy Keo, et celui de la Santé et du Travail, Kham Sayasone, ont signé.",
                "Kham Sayasone: ministre de la Santé et du Travail, LA");
        offices(
                "Le ministre laotien des Ports, Bounmy Keo, et celui du Pérou, Luis Arana, ont signé.",
                "Luis Arana: ministre des Ports, PE");
    }
}
