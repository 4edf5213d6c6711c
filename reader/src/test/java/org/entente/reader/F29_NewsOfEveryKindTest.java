package org.entente.reader;

import org.junit.jupiter.api.Test;

/** General news tells of much that looks like diplomacy and is none: private visits, forecasts, counts, opinions. */
class F29_NewsOfEveryKindTest {
    @Test
    void who_stands_for_nobody_pays_no_visit() {
        Told.in("Clara Novak s’est rendue à Lima pour voir ses cousins.").encounters();
    }

    @Test
    void an_office_makes_a_visit() {
        Told.in("La ministre Clara Novak s’est rendue à Lima.").encounters("visit held:  > Clara Novak | at Lima");
    }

    @Test
    void to_see_officials_is_to_meet_them_to_see_anybody_is_not() {
        Told.in("Le ministre Paul Morel a vu Marta Silva qui traversait la place.")
                .encounters();
    }

    @Test
    void what_befalls_a_state_is_no_promise() {
        Told.in("« Nous perdrons deux récoltes », a déclaré le président chilien Pedro Alvarez.")
                .undertakings();
    }

    @Test
    void a_supposition_is_no_promise() {
        Told.in("« Nous saluerions un tel geste », a déclaré le ministre finlandais Mikko Laine.")
                .undertakings();
    }

    @Test
    void cases_are_told_and_aid_is_owed() {
        Told.in("Le Chili a annoncé 40 nouvelles contaminations.").undertakings();
        Told.in("Le Chili a annoncé 40 millions d’euros pour le Laos.")
                .among("pledged CL > LA: 40 millions d’euros pour le Laos | of 40000000 EUR");
    }

    @Test
    void who_rejects_criticism_owes_nothing() {
        Told.in("La Norvège a rejeté les critiques de la presse.").undertakings();
    }

    @Test
    void the_head_of_a_private_body_binds_no_state() {
        Told.in("La présidente de l’Association chilienne des boulangers, Rosa Quispe, a promis de baisser les prix.")
                .undertakings();
    }
}
