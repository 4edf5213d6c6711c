package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A deadline is the last day, month or year that it allows. */
class F24_DeadlinesTest {
    @Test
    void until_a_year() {
        Told.in("Le Maroc s'est engagé à planter un million d'arbres d'ici 2030.")
                .among("pledged MA > : planter un million d'arbres d'ici 2030 | by 2030 | of 1000000 arbres");
    }

    @Test
    void before_the_end_of_the_year() {
        Told.in("La Lettonie a promis de livrer ces bus au Kosovo avant la fin de l'année.", "2026-03-04")
                .undertakings("pledged LV > XK: livrer ces bus au Kosovo avant la fin de l'année | by 2026");
    }

    @Test
    void before_a_month() {
        Told.in("Le Soudan a demandé au Qatar de livrer les tentes avant juillet.", "2026-03-04")
                .undertakings("asked QA > SD: livrer les tentes avant juillet | by 2026-07");
    }

    @Test
    void at_the_latest_a_day() {
        Told.in("Le Soudan a demandé au Qatar de livrer les tentes au plus tard le 15 juin.", "2026-03-04")
                .undertakings("asked QA > SD: livrer les tentes au plus tard le 15 juin | by 2026-06-15");
    }

    @Test
    void by_the_end_of_a_month() {
        Told.in("La Pologne s'est engagée à rouvrir ce consulat d'ici fin avril.", "2026-03-04")
                .among("pledged PL > : rouvrir ce consulat d'ici fin avril | by 2026-04");
    }

    @Test
    void by_mid_year() {
        Told.in("La Pologne s'est engagée à rouvrir ce consulat d'ici mi-2027.", "2026-03-04")
                .among("pledged PL > : rouvrir ce consulat d'ici mi-2027 | by 2027-04/2027-09");
    }
}
