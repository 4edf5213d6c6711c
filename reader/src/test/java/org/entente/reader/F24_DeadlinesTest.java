package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A deadline is the last day, month or year that it allows. */
class F24_DeadlinesTest {
    @Test
    void before_a_month() {
        Told.in("Le Soudan a demandé au Qatar de livrer les tentes avant juillet.", "2026-03-04")
                .undertakings("asked QA > SD: livrer les tentes avant juillet | by 2026-07");
    }

    @Test
    void by_the_end_of_a_month() {
        Told.in("La Pologne s'est engagée à rouvrir ce consulat d'ici fin avril.", "2026-03-04")
                .among("pledged PL > : rouvrir ce consulat d'ici fin avril | by 2026-04");
    }
}
