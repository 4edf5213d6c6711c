package org.entente.reader;

import org.junit.jupiter.api.Test;

/** One person holds several charges in one phrase: an office each. */
class F10_SeveralChargesInOnePhraseTest {
    @Test
    void vice_prime_minister_and_two_ministries() {
        Told.in("Le vice-Premier ministre, ministre de l'Énergie et ministre des Ports du Liban, Walid "
                        + "Karam, a salué ce don.")
                .offices(
                        "Walid Karam: vice-Premier ministre, LB",
                        "Walid Karam: ministre de l'Énergie, LB",
                        "Walid Karam: ministre des Ports, LB");
    }

    @Test
    void charges_behind_the_name() {
        Told.in("Marta Silva, vice-présidente du gouvernement et ministre espagnole de la Transition "
                        + "écologique, a ouvert le forum.")
                .offices(
                        "Marta Silva: vice-présidente du gouvernement, ES",
                        "Marta Silva: ministre de la Transition écologique, ES");
    }

    @Test
    void a_minister_who_is_spokesman_too() {
        Told.in("Le ministre djiboutien de l'Information, porte-parole du gouvernement, Ali Guedi, a "
                        + "démenti cette rumeur.")
                .offices("Ali Guedi: ministre de l'Information, DJ", "Ali Guedi: porte-parole du gouvernement, DJ");
    }

    @Test
    void the_head_of_a_body_serves_the_body() {
        Told.in("Le président de la Banque africaine de développement, Kofi Mensah, a reçu la ministre "
                        + "rwandaise Aline Uwera.")
                .offices(
                        "Kofi Mensah: président de la Banque africaine de développement, Banque africaine de "
                                + "développement",
                        "Aline Uwera: ministre, RW");
    }
}
