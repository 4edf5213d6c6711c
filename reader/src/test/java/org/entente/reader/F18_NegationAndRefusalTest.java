package org.entente.reader;

import org.junit.jupiter.api.Test;

/** What is denied, refused or not done is told as such. */
class F18_NegationAndRefusalTest {
    @Test
    void a_refusal_is_refused() {
        Told.in("Le Guatemala a refusé d'extrader ce général vers le Chili.")
                .statements("GT refuse: d'extrader ce général vers le Chili")
                .undertakings("refused GT > CL: extrader ce général vers le Chili");
    }

    @Test
    void a_promise_not_made_is_no_undertaking() {
        Told.in("La Slovénie n'a jamais promis de vendre ces avions.")
                .statements("SI not promise: de vendre ces avions")
                .undertakings();
    }

    @Test
    void not_to_want_is_to_refuse_or_not_to_intend() {
        Told.in("Le Lesotho ne souhaite pas privatiser l'eau.")
                .statements("LS not intend: privatiser l'eau")
                .undertakings();
    }

    @Test
    void a_rejected_demand() {
        Told.in("La Namibie a rejeté la demande de l'Angola.").statements("NA refuse: la demande de l'Angola");
    }

    @Test
    void a_denial() {
        Told.in("Le ministère libanais de la Défense a démenti avoir acheté ces radars.")
                .statements("LB deny: avoir acheté ces radars");
    }

    @Test
    void to_ask_not_to_do() {
        Told.in("La Barbade a demandé au Canada de ne pas fermer son consulat.")
                .statements("BB request > CA: de ne pas fermer son consulat")
                .undertakings("asked CA > BB: ne pas fermer son consulat");
    }
}
