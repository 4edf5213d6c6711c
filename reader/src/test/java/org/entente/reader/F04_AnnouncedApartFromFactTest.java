package org.entente.reader;

import org.junit.jupiter.api.Test;

/** The conditional of reported speech is a promise; the future of a programme is an announcement, not a fact. */
class F04_AnnouncedApartFromFactTest {
    @Test
    void the_reported_conditional_is_a_promise() {
        Told.in("La ministre slovaque Jana Novak a assuré que son pays construirait trente ponts au " + "Malawi.")
                .statements("Jana Novak promise: que son pays construirait trente ponts au Malawi")
                .undertakings("pledged SK > MW: construirait trente ponts au Malawi | of 30 ponts");
    }

    @Test
    void the_conditional_of_another_side_is_a_report() {
        Told.in("La ministre slovaque Jana Novak a affirmé que le Malawi rembourserait ce prêt.")
                .among("Jana Novak state: que le Malawi rembourserait ce prêt")
                .nowhere("Jana Novak promise");
    }

    @Test
    void a_visit_to_come_is_planned() {
        Told.in("Le président namibien Hans Amadhila se rendra en Irlande du 12 au 15 mai.", "2026-03-04")
                .encounters("visit planned:  > Hans Amadhila | at Irlande | on 2026-05-12/2026-05-15");
    }

    @Test
    void an_expected_guest_is_planned() {
        Told.in("La ministre chypriote Eleni Markou est attendue à Tallinn le 20 avril.", "2026-03-04")
                .encounters("visit planned:  > Eleni Markou | at Tallinn | on 2026-04-20");
    }

    @Test
    void what_ministers_should_sign_is_not_signed() {
        Told.in(
                        "Les ministres Marco Conti et Ali Hassan devraient signer lundi un accord sur la pêche "
                                + "entre l'Italie et la Somalie.",
                        "2026-03-04")
                .nowhere("signed");
    }

    @Test
    void what_a_programme_holds_has_not_been_held() {
        Told.in(
                        "Le chef de l'État gabonais Pierre Obame aura mercredi prochain un entretien avec la "
                                + "chancelière autrichienne Greta Vogel.",
                        "2026-03-04")
                .encounters("meeting planned:  > ; Greta Vogel + Pierre Obame | on 2026-03-11");
    }

    @Test
    void announced_aid_is_pledged_until_it_comes() {
        Told.in("L'Australie a annoncé une aide de 40 millions de dollars australiens aux Fidji.")
                .undertakings("pledged AU > FJ: une aide de 40 millions de dollars australiens aux Fidji | of 40000000 "
                        + "AUD");
    }
}
