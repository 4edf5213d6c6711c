package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Figures in all ways of writing them. */
class F14_FiguresInAllTheirDressTest {
    @Test
    void points_blanks_and_commas() {
        Told.in("Le pays compte 600.000 pêcheurs. Il exporte 1 250 000 tonnes de riz et 3,5 millions de "
                        + "tonnes de sucre.")
                .figures("600000 pêcheurs", "1250000 tonnes", "3500000 tonnes");
    }

    @Test
    void about_and_more_than() {
        Told.in("Près de 80 étudiants et plus de 1 200 stagiaires sont partis en Pologne. Environ 300 "
                        + "médecins y travaillent.")
                .figures("about 80 étudiants", "about 1200 stagiaires", "about 300 médecins");
    }

    @Test
    void a_sum_and_what_it_is_worth() {
        Told.in("Le Japon a versé 2,5 milliards de yens (23,7 millions de dollars) au Bhoutan.")
                .figures("2500000000 JPY", "23700000 USD");
    }

    @Test
    void over_the_first_months() {
        Told.in(
                        "Les échanges ont atteint 1,7 milliard d'euros au cours des neuf premiers mois de "
                                + "l'année.",
                        "2026-11-20")
                .figures("1700000000 EUR");
    }

    @Test
    void a_goal_until_a_year() {
        Told.in("La Turquie et l'Ouzbékistan veulent porter leurs échanges à 10 milliards de dollars " + "d'ici 2030.")
                .figures("10000000000 USD")
                .among("intended TR + UZ > TR + UZ: porter leurs échanges à 10 milliards de dollars d'ici 2030 | "
                        + "by 2030 | of 10000000000 USD");
    }

    @Test
    void a_rank_is_no_number() {
        Told.in("Le Vietnam est le deuxième fournisseur de café de la Belgique.")
                .figures("rank 2 of fournisseur");
    }
}
