package org.entente.reader;

import org.junit.jupiter.api.Test;

/** What stands loose beside a party, between a verb and its infinitive, or between an auxiliary and its participle. */
class F31_LooseAndInterruptedTest {
    @Test
    void an_attribute_in_apposition_tells_what_its_holder_wants() {
        Told.in("Le Pérou, soucieux d'attirer les armateurs, a baissé les taxes.")
                .among("PE intend: d'attirer les armateurs");
    }

    @Test
    void what_the_interrupted_verb_governs_belongs_to_it() {
        Told.in("Le Chili est prêt, a encore dit la ministre Sofia Rossi, à réparer la digue.")
                .among("CL offer: à réparer la digue | in Sofia Rossi state");
    }

    @Test
    void a_participle_is_found_behind_a_phrase() {
        Told.in("Le Chili a d'une même voix salué la trêve.").among("CL praise: la trêve");
    }

    @Test
    void a_capital_holds_the_view_that_it_opens() {
        Told.in("Pour Quito, la digue est la suite d'une vieille promesse.")
                .among("EC state: la digue est la suite d'une vieille promesse");
    }

    @Test
    void another_noun_for_it_comments() {
        Told.in("La ministre Sofia Rossi a salué le traité, un texte qu'elle juge utile.")
                .among("Sofia Rossi praise: le traité");
    }
}
