package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Words that a reporting clause interrupts, or that it stands inside of. */
class F28_WhatIsReportedTest {
    private static final String MINISTER = "Le ministre péruvien Luis Arana a reçu la presse. ";

    @Test
    void two_verbs_report_as_one() {
        Told.in(MINISTER + "La pêche, a-t-il fait valoir, profite aussi aux villages.")
                .among("Luis Arana state: La pêche profite aussi aux villages");
    }

    @Test
    void a_noun_before_its_pronoun_is_a_verb() {
        Told.in(MINISTER + "La pêche profite aux villages, estime-t-il.")
                .among("Luis Arana state: La pêche profite aux villages");
    }

    @Test
    void what_a_person_does_before_the_colon_is_not_reported() {
        Told.in("Le ministre péruvien Luis Arana a souri : la pêche, a-t-il ajouté, reprend.")
                .among("Luis Arana state: la pêche reprend");
    }

    @Test
    void a_state_wishes_inside_what_a_person_says() {
        Told.in(MINISTER + "Le Japon, avait-il poursuivi, souhaite que cette amitié dure.")
                .among(
                        "Luis Arana state: Le Japon souhaite que cette amitié dure",
                        "JP hope: que cette amitié dure | in Luis Arana state");
    }

    @Test
    void two_quotations_in_one_sentence_have_their_own_words() {
        Told.in("« Nos deux pays s'estiment », avait dit lundi, en visitant le port, l'ambassadeur du Japon au Pérou, "
                        + "Taro Isono ; le Japon, avait-il ajouté, tient à cette amitié.")
                .among("Taro Isono state: Nos deux pays s'estiment", "Taro Isono state: le Japon tient à cette amitié");
    }

    @Test
    void a_reporting_clause_inside_a_clause_reports_that_clause_only() {
        Told.in("La ministre chilienne Ana Costa a regretté ce retard, qui tient, précise-t-elle, à la grève.")
                .among("Ana Costa state: qui tient à la grève | in Ana Costa regret");
    }

    @Test
    void an_attribution_in_the_middle_leaves_two_runs() {
        Told.in(MINISTER
                        + "Il faut, selon le ministre, que la pêche reprenne. Le port est, à ses yeux, la clé de tout.")
                .among(
                        "Luis Arana state: Il faut que la pêche reprenne",
                        "Luis Arana state: Le port est la clé de tout");
    }

    @Test
    void to_believe_him_attributes() {
        Told.in(MINISTER + "À l'en croire, la pêche nourrit les villages.")
                .among("Luis Arana state: la pêche nourrit les villages");
    }

    @Test
    void what_stands_between_commas_does_not_part_the_participle_from_its_auxiliary() {
        Told.in("Le ministre péruvien Luis Arana a, de son côté, salué ce geste.")
                .among("Luis Arana praise: ce geste");
    }

    @Test
    void what_was_meanwhile_or_is_said_about_it_is_no_part_of_it() {
        Told.in(MINISTER + "Luis Arana a salué la fin des travaux, tandis que Pedro Salas regrettait leur coût.")
                .among("Luis Arana praise: la fin des travaux", "Pedro Salas regret: leur coût");
        Told.in(MINISTER + "Il a salué la reprise des vols, geste dont Taro Isono l'a remercié.")
                .among("Luis Arana praise: la reprise des vols");
        Told.in(MINISTER + "Il a demandé l'envoi d'experts, lors de la session.")
                .among("Luis Arana request: l'envoi d'experts");
        Told.in(MINISTER + "Il a demandé l'envoi d'experts, afin que le port rouvre.")
                .among("Luis Arana request: l'envoi d'experts, afin que le port rouvre");
    }

    @Test
    void a_report_of_two_verbs_or_behind_a_clause_interrupts_too() {
        Told.in(MINISTER + "Lima, a-t-il fait savoir, soutient la pêche et ne fermera aucun port.")
                .among("Luis Arana state: Lima soutient la pêche et ne fermera aucun port");
        Told.in(MINISTER + "Quand la pluie tombera, a-t-il ajouté, le port restera ouvert.")
                .among("Luis Arana state: Quand la pluie tombera le port restera ouvert");
    }
}
