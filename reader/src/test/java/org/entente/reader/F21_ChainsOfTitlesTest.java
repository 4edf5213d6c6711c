package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A title that holds another title names one office and its holder. */
class F21_ChainsOfTitlesTest {
    @Test
    void the_adviser_of_a_minister() {
        Told.in("Le directeur de cabinet du ministre malien des Mines, Oumar Diallo, a reçu la " + "délégation.")
                .offices("Oumar Diallo: directeur de cabinet du ministre des Mines, ML");
    }

    @Test
    void the_special_envoy_of_a_president() {
        Told.in("L'envoyée spéciale du président kényan, Wanjiru Kamau, a remis ce message.")
                .offices("Wanjiru Kamau: envoyée spéciale du président, KE");
    }

    @Test
    void the_spokesman_of_a_ministry() {
        Told.in("Le porte-parole du ministère indonésien de la Pêche, Budi Santoso, a démenti cette " + "vente.")
                .offices("Budi Santoso: porte-parole du ministère de la Pêche, ID");
    }

    @Test
    void a_former_office_is_former() {
        Told.in("L'ancien président tunisien Habib Mansour a plaidé pour la paix.")
                .offices("Habib Mansour: président, TN (former)");
    }

    @Test
    void an_office_that_is_only_acting() {
        Told.in("La ministre par intérim des Finances du Soudan, Amna Osman, a signé cet accord.")
                .offices("Amna Osman: ministre des Finances, SD (acting)");
    }

    @Test
    void the_president_of_the_parliament_of_a_state() {
        Told.in("La présidente de l'Assemblée nationale du Cap-Vert, Ana Tavares, a reçu des députés.")
                .offices("Ana Tavares: présidente de l'Assemblée nationale, CV");
    }
}
