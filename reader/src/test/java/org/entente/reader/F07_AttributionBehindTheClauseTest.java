package org.entente.reader;

import org.junit.jupiter.api.Test;

/** An attribution at the end, or inside, reports the clause about it. */
class F07_AttributionBehindTheClauseTest {
    @Test
    void a_t_il_behind_the_clause() {
        Told.in("Le ministre arménien Aram Sarkissian a inauguré l'école. Les travaux ont duré deux ans, "
                        + "a-t-il précisé.")
                .among("Aram Sarkissian state: Les travaux ont duré deux ans");
    }

    @Test
    void a_name_behind_the_clause() {
        Told.in("Le barrage est plein, a indiqué la ministre éthiopienne Hanna Bekele.")
                .statements("Hanna Bekele state: Le barrage est plein");
    }

    @Test
    void a_promise_behind_the_clause() {
        Told.in("L'Espagne livrera les rames avant l'été, a promis l'ambassadeur Luis Ortega.")
                .statements("Luis Ortega promise: L'Espagne livrera les rames avant l'été");
    }

    @Test
    void a_quotation_and_who_added_it() {
        Told.in("Le président colombien Diego Ruiz a ouvert le congrès. « Nous devons protéger la forêt "
                        + "», a-t-il lancé.")
                .among("Diego Ruiz state: Nous devons protéger la forêt");
    }

    @Test
    void an_attribution_in_the_middle() {
        Told.in("Le tunnel, a expliqué le ministre autrichien Karl Weber, raccourcira le trajet d'une " + "heure.")
                .statements("Karl Weber state: Le tunnel raccourcira le trajet d'une heure");
    }

    @Test
    void according_to_a_source() {
        Told.in("La récolte a doublé, selon le ministère ukrainien de l'Agriculture.")
                .statements("UA state: La récolte a doublé");
    }
}
