package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Requests and promises of falling strength keep their act, class and stage. */
class F02_StrengthOfRequestsAndPromisesTest {
    @Test
    void to_propose_and_to_suggest_ask_for_it() {
        Told.in("Le ministre maltais Joe Vella a suggéré que la Tunisie ouvre une liaison maritime. Il a "
                        + "proposé de créer une commission mixte.")
                .statements(
                        "Joe Vella propose: que la Tunisie ouvre une liaison maritime",
                        "Joe Vella propose: de créer une commission mixte")
                .among("asked TN > MT: ouvre une liaison maritime");
    }

    @Test
    void should_is_a_veiled_request() {
        Told.in("La ministre estonienne Kadri Tamm a déclaré que les deux pays devraient simplifier leurs " + "visas.")
                .among("Kadri Tamm state: que les deux pays devraient simplifier leurs visas")
                .nowhere("pledged");
    }

    @Test
    void to_commit_to_promise_and_to_assure_pledge_it() {
        Told.in("Le Canada s'est engagé à livrer vingt ambulances à Haïti. Il a promis de former les " + "conducteurs.")
                .statements("CA promise: à livrer vingt ambulances à Haïti", "CA promise: de former les conducteurs")
                .undertakings(
                        "pledged CA > HT: livrer vingt ambulances à Haïti | of 20 ambulances",
                        "pledged CA > HT: former les conducteurs");
    }

    @Test
    void ready_to_is_only_an_offer() {
        Told.in("L'Uruguay se tient prêt à prêter vingt navires au Paraguay.")
                .statements("UY offer: à prêter vingt navires au Paraguay")
                .undertakings("offered UY > PY: prêter vingt navires au Paraguay | of 20 navires");
    }

    @Test
    void a_wish_of_ones_own_is_an_intention() {
        Told.in("Le Ghana souhaite exporter du cacao vers le Japon.")
                .statements("GH intend: exporter du cacao vers le Japon")
                .undertakings("intended GH > JP: exporter du cacao vers le Japon");
    }

    @Test
    void to_study_a_demand_is_a_weak_promise() {
        Told.in("La ministre danoise Karen Holm a reçu le ministre malien Issa Traoré. Elle a promis "
                        + "d'étudier la demande malienne.")
                .among(
                        "Karen Holm promise: d'étudier la demande malienne",
                        "pledged DK > ML: étudier la demande malienne");
    }

    @Test
    void to_go_on_supporting_is_a_promise() {
        Told.in("L'ambassadrice Aino Laine a affirmé que la Finlande continuerait d'équiper les écoles du " + "Népal.")
                .statements("Aino Laine promise: que la Finlande continuerait d'équiper les écoles du Népal")
                .undertakings("pledged FI > NP: continuerait d'équiper les écoles du Népal");
    }

    @Test
    void to_advocate_is_to_propose() {
        Told.in("Le ministre bolivien Evo Mamani a plaidé pour un marché commun du lithium.")
                .statements("Evo Mamani propose: pour un marché commun du lithium");
    }
}
