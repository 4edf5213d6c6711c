package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A body whose acronym is given once speaks under the acronym after it. */
class F22_AcronymsTest {
    @Test
    void an_agency_under_its_acronym() {
        Told.in("L'Agence baltique de l'eau (ABE) a tenu son congrès. L'ABE a promis de nettoyer le " + "golfe.")
                .among("Agence baltique de l'eau promise: de nettoyer le golfe");
    }

    @Test
    void a_fund_under_its_acronym() {
        Told.in("La ministre fidjienne Mere Vakatawa a reçu une mission du Fonds insulaire du climat "
                        + "(FIC). Elle a demandé au FIC de financer vingt digues.")
                .among("Mere Vakatawa request > Fonds insulaire du climat: de financer vingt digues");
    }

    @Test
    void the_head_of_a_body_known_by_its_acronym() {
        Told.in("Le directeur général de l'Office andin des routes (OAR), Pablo Soto, a visité La Paz.")
                .offices("Pablo Soto: directeur général de l'Office andin des routes (OAR), Office andin des "
                        + "routes");
    }

    @Test
    void an_acronym_before_the_full_name() {
        Told.in("L'OMT (Organisation mondiale du tourisme) a félicité la Gambie.")
                .among("Organisation mondiale du tourisme congratulate > GM: la Gambie");
    }
}
