package org.entente.reader;

import org.junit.jupiter.api.Test;

/** One person under several orders and spellings of a name is one party. */
class F09_NamesInAnyOrderTest {
    @Test
    void family_name_first_or_last() {
        Told.in("Le ministre Kimura Haruto a visité Tachkent. Le ministre japonais Haruto Kimura a salué "
                        + "cet accueil.")
                .offices("Kimura Haruto: ministre, JP");
    }

    @Test
    void surnames_in_capitals() {
        Told.in("Le ministre japonais KIMURA Haruto a inauguré l'école. M. Kimura a remercié la Suède de "
                        + "ses dons.")
                .offices("KIMURA Haruto: ministre, JP")
                .among("KIMURA Haruto thank > SE: la Suède de ses dons");
    }

    @Test
    void honorifics_are_no_part_of_a_name() {
        Told.in("Son Excellence Monsieur Idrissa Coulibaly, ministre malien des Mines, a reçu S.E.M. Paul "
                        + "Morel, ambassadeur de Belgique au Mali.")
                .offices("Idrissa Coulibaly: ministre des Mines, ML", "Paul Morel: ambassadeur de Belgique au Mali, BE")
                .encounters("meeting held: Idrissa Coulibaly > Paul Morel");
    }

    @Test
    void abbreviated_honorifics() {
        Told.in("SEM Moussa Ba, ambassadeur du Niger au Tchad, a remercié S.A.R. le prince Omar de cet " + "accueil.")
                .among(
                        "Moussa Ba: ambassadeur du Niger au Tchad, NE",
                        "Moussa Ba thank > Omar: S.A.R. le prince Omar de cet accueil");
    }

    @Test
    void a_given_name_alone_in_vietnamese_manner() {
        Told.in("Le président du Parlement vietnamien, Trần Quang Bảo, a rencontré la députée chilienne "
                        + "Rosa Soto. M. Bảo a proposé de rouvrir cette liaison.")
                .among("Trần Quang Bảo propose: de rouvrir cette liaison");
    }
}
