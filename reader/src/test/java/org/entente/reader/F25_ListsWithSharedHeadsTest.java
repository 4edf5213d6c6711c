package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Items of a list that share a verb, a head or a preposition are an undertaking each. */
class F25_ListsWithSharedHeadsTest {
    @Test
    void objects_of_one_verb() {
        Told.in("Le Pérou a demandé à l'Italie de restaurer le théâtre, la bibliothèque et le musée.")
                .undertakings(
                        "asked IT > PE: restaurer le théâtre",
                        "asked IT > PE: la bibliothèque",
                        "asked IT > PE: le musée");
    }

    @Test
    void nouns_of_one_proposal() {
        Told.in("La ministre suédoise Elsa Lund a proposé au Togo la création d'un fonds, l'ouverture "
                        + "d'un lycée et l'envoi de médecins.")
                .statements("Elsa Lund propose > TG: la création d'un fonds, l'ouverture d'un lycée et l'envoi de "
                        + "médecins")
                .undertakings(
                        "asked TG > SE: la création d'un fonds",
                        "asked TG > SE: l'ouverture d'un lycée",
                        "asked TG > SE: l'envoi de médecins");
    }

    @Test
    void infinitives_with_a_shared_preposition() {
        Told.in("Le Vietnam a promis d'acheter du blé, de réduire ses taxes et de former des " + "vétérinaires.")
                .undertakings(
                        "pledged VN > : acheter du blé",
                        "pledged VN > : réduire ses taxes",
                        "pledged VN > : former des vétérinaires");
    }

    @Test
    void verbs_that_share_an_object() {
        Told.in("L'Égypte s'est engagée à rénover et à agrandir le port.")
                .among("EG promise: à rénover et à agrandir le port");
    }

    @Test
    void an_agreement_on_several_matters() {
        Told.in("Le Kenya et la Finlande sont convenus de renforcer la coopération dans les forêts, l'eau "
                        + "et l'énergie.")
                .statements("FI + KE agree: de renforcer la coopération dans les forêts, l'eau et l'énergie")
                .undertakings("agreed FI + KE > FI + KE: renforcer la coopération dans les forêts, l'eau et l'énergie");
    }
}
