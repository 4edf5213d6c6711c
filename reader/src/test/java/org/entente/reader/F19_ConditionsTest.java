package org.entente.reader;

import org.junit.jupiter.api.Test;

/** What a promise, an offer or an agreement hangs on is its condition. */
class F19_ConditionsTest {
    @Test
    void an_offer_if() {
        Told.in("Le Panama est prêt à rouvrir le canal si la sécheresse cesse.")
                .among(
                        "offered PA > : rouvrir le canal si la sécheresse cesse",
                        "PA offer: à rouvrir le canal si la sécheresse cesse | if si la sécheresse cesse");
    }

    @Test
    void on_condition_that() {
        Told.in("La Jordanie s'est engagée à vendre cette eau à condition que le Liban paie en dinars.")
                .among("JO promise: à vendre cette eau à condition que le Liban paie en dinars | if à condition "
                        + "que le Liban paie en dinars");
    }

    @Test
    void subject_to() {
        Told.in("Le Qatar a accepté de livrer ce gaz, sous réserve d'une baisse des taxes.")
                .among("QA accept: de livrer ce gaz, sous réserve d'une baisse des taxes | if sous réserve d'une "
                        + "baisse des taxes");
    }

    @Test
    void a_condition_before_the_promise() {
        Told.in("Si la trêve tient, la Norvège financera les hôpitaux, a promis la ministre norvégienne "
                        + "Ingrid Dahl.")
                .among("Ingrid Dahl promise: Si la trêve tient, la Norvège financera les hôpitaux | if Si la "
                        + "trêve tient");
    }

    @Test
    void provided_that() {
        Told.in("L'Équateur a promis de libérer ce navire, pourvu que l'équipage soit entendu.")
                .among("EC promise: de libérer ce navire, pourvu que l'équipage soit entendu | if pourvu que "
                        + "l'équipage soit entendu");
    }

    @Test
    void a_condition_that_opens_the_sentence() {
        Told.in("À condition que la douane l'accepte, la Bulgarie est disposée à livrer ces vannes au " + "Liban.")
                .among("BG offer: à livrer ces vannes au Liban | if À condition que la douane l'accepte");
    }

    @Test
    void a_promise_that_is_reported_has_its_condition() {
        Told.in("Le ministre kényan Peter Otieno a déclaré que la Somalie avait promis de rouvrir la "
                        + "route pourvu que les combats cessent.")
                .among("SO promise: de rouvrir la route pourvu que les combats cessent | if pourvu que les "
                        + "combats cessent | in Peter Otieno state");
    }

    @Test
    void to_ask_whether_is_no_condition() {
        Told.in("Le Tchad a demandé au Soudan de préciser si le poste était ouvert.")
                .among("TD request > SD: de préciser si le poste était ouvert");
    }
}
