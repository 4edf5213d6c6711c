package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of which state or body an office is, where its own words do not say so, and who is given one. */
class T20_WhoHoldsWhatTest {
    private static void offices(String text, String... expected) {
        assertThat(Facts.of(text).offices()).contains(expected);
    }

    @Test
    void a_list_names_the_state_of_each() {
        offices(
                "Les ministres des Ports du Ghana, Kojo Mensah, et du Togo, Koffi Adjavon, ont dîné ensemble.",
                "Kojo Mensah: ministre des Ports, GH",
                "Koffi Adjavon: ministre des Ports, TG");
        offices(
                "Les présidents kényan Peter Otieno, ougandais James Ssemakula et rwandais Eric Habimana ont dîné ensemble.",
                "Peter Otieno: président, KE",
                "James Ssemakula: président, UG",
                "Eric Habimana: président, RW");
    }

    @Test
    void envoys_of_a_list_keep_their_states_in_the_title() {
        offices(
                "Les ambassadeurs de Suède, Nils Berglund, et du Pérou, Carla Quispe, ont pris congé.",
                "Nils Berglund: ambassadeur de Suède, SE",
                "Carla Quispe: ambassadeur du Pérou, PE");
    }

    @Test
    void counterparts_in_a_list() {
        offices(
                "Le président lao Bounmy Keo a écrit à ses homologues turc, M. Kemal Aydin, et péruvien, M. Luis Arana.",
                "Kemal Aydin: président, TR",
                "Luis Arana: président, PE");
    }

    @Test
    void a_counterpart_bears_the_first_charge_alone() {
        offices(
                "Le ministre lao des Ports, de la Pêche et du Sel, Bounmy Keo, a reçu son homologue turc, Kemal Aydin.",
                "Kemal Aydin: ministre des Ports, TR");
    }

    @Test
    void who_is_given_an_office_holds_it() {
        offices(
                "Le président du Pérou a nommé lundi Carla Quispe ambassadrice du Pérou au Japon.",
                "Carla Quispe: ambassadrice du Pérou au Japon, PE");
    }

    @Test
    void who_accompanies_somebody_is_of_his_state() {
        offices(
                "Le président turc Kemal Aydin est arrivé mardi au Laos. M. Aydin était accompagné du ministre des Ports, Fares Demir.",
                "Fares Demir: ministre des Ports, TR");
    }

    @Test
    void a_delegation_that_stood_before() {
        offices(
                "Une délégation chilienne séjourne au Maroc. En font partie le ministre des Mines, Pablo Soto, et la "
                        + "secrétaire d'État à l'Eau, Marta Leiva.",
                "Pablo Soto: ministre des Mines, CL",
                "Marta Leiva: secrétaire d'État à l'Eau, CL");
    }

    @Test
    void whom_an_ambassador_deals_with_is_of_the_state_of_his_post() {
        offices(
                "L'ambassadeur du Pérou au Togo, Luis Quispe, a été convoqué par le ministre de la Pêche, Yao Adjavon.",
                "Yao Adjavon: ministre de la Pêche, TG");
    }

    @Test
    void a_minister_of_those_who_live_abroad() {
        offices(
                "Le ministre de l'Intégration et des Béninois établis à l'étranger, Paul Hounsou, s'est exprimé.",
                "Paul Hounsou: ministre de l'Intégration et des Béninois établis à l'étranger, BJ");
    }

    @Test
    void the_rank_of_a_diplomat_is_no_office_beside_another() {
        offices(
                "Le directeur sénégalais du Protocole, l'ambassadeur Modou Seck, a accueilli les invités.",
                "Modou Seck: directeur du Protocole, SN");
    }
}
