package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Whom somebody speaks to is told in many places of the sentence, and not always by a name. */
class F29_WhoIsAddressedTest {
    private static final String MET = "Le ministre togolais des Transports, Koffi Mensah, a reçu mercredi à Lomé "
            + "l'ambassadeur du Chili, Pablo Reyes. ";

    @Test
    void people_whom_a_common_noun_names() {
        Told.in(MET + "Koffi Mensah a exhorté les entreprises chiliennes à investir dans le port. Il a promis aux "
                        + "pêcheurs de baisser les taxes.")
                .among(
                        "Koffi Mensah request > entreprises chiliennes: à investir dans le port",
                        "Koffi Mensah promise > pêcheurs: de baisser les taxes");
    }

    @Test
    void people_keep_their_complement() {
        Told.in(MET + "Pablo Reyes a remercié les membres de la délégation pour leur patience.")
                .among("Pablo Reyes thank > membres de la délégation: les membres de la délégation pour leur patience");
    }

    @Test
    void who_opens_the_sentence() {
        Told.in(MET + "Aux opérateurs économiques, Pablo Reyes a conseillé d'investir dans le froid.")
                .among("Pablo Reyes propose > opérateurs économiques: d'investir dans le froid");
    }

    @Test
    void where_it_is_said_is_nobody() {
        Told.in(MET + "À Santiago, Koffi Mensah a proposé d'ouvrir une ligne aérienne.")
                .among("Koffi Mensah propose: d'ouvrir une ligne aérienne");
    }

    @Test
    void who_stands_before_a_relative() {
        Told.in(
                        "Le ministre togolais Koffi Mensah a rencontré la présidente Ana Costa, qu'il a félicitée de sa "
                                + "réélection. Il a aussi vu le gouverneur Luis Vega, auquel il a demandé de prolonger les quais.")
                .among(
                        "Koffi Mensah congratulate > Ana Costa: de sa réélection",
                        "Koffi Mensah request > Luis Vega: de prolonger les quais");
    }

    @Test
    void thanks_to_several_who_share_an_adjective() {
        Told.in(MET + "Pablo Reyes a remercié le gouvernement et le peuple togolais de leur accueil.")
                .among("Pablo Reyes thank > TG: le gouvernement et le peuple togolais de leur accueil");
    }

    @Test
    void an_article_within_the_preposition_is_one() {
        Told.in(MET + "Pablo Reyes a exprimé sa gratitude aux plus hautes autorités togolaises.")
                .among("Pablo Reyes thank > TG: sa gratitude aux plus hautes autorités togolaises");
    }

    @Test
    void whoever_a_talk_was_with_is_asked_in_it() {
        Told.in("Lors d'un entretien avec Pablo Reyes, la ministre togolaise Ama Sika a proposé de rouvrir le port.")
                .among("Ama Sika propose > Pablo Reyes: de rouvrir le port");
    }

    @Test
    void an_inserted_clause_speaks_to_who_is_together() {
        Told.in(MET + "« Le Togo soutiendra la candidature du Chili », lui a-t-il promis.")
                .among("Koffi Mensah promise > Pablo Reyes: Le Togo soutiendra la candidature du Chili");
    }

    @Test
    void a_host_is_assured_of_something() {
        Told.in(MET + "Pablo Reyes a assuré son hôte de la pleine coopération du Chili.")
                .among("Pablo Reyes promise > Koffi Mensah: de la pleine coopération du Chili");
    }

    @Test
    void a_deeper_complement_is_not_spoken_to() {
        Told.in(MET + "Pablo Reyes a annoncé l'octroi de vingt bourses aux étudiants togolais.")
                .nowhere("> étudiants");
    }

    @Test
    void thanks_that_name_nobody_go_to_who_is_met() {
        Told.in(MET + "Pablo Reyes a exprimé sa gratitude pour l'accueil reçu.")
                .among("Pablo Reyes thank > Koffi Mensah: sa gratitude pour l'accueil reçu");
    }

    @Test
    void who_demands_does_so_of_whom_he_meets_and_who_pleads_of_nobody() {
        Told.in(MET + "Pablo Reyes a demandé la levée des droits de quai. Il a plaidé pour un phare plus haut.")
                .among(
                        "Pablo Reyes request > Koffi Mensah: la levée des droits de quai",
                        "Pablo Reyes propose: pour un phare plus haut");
    }

    @Test
    void the_press_hears_what_is_meant_for_others() {
        Told.in(MET + "Pablo Reyes a annoncé aux journalistes que le phare serait éteint.")
                .among("Pablo Reyes state: que le phare serait éteint");
    }

    @Test
    void a_verb_with_an_object_also_has_who_is_told() {
        Told.in(MET + "Pablo Reyes a assuré à son hôte que le Chili paierait.")
                .among("Pablo Reyes promise > Koffi Mensah: que le Chili paierait");
    }

    @Test
    void members_of_a_body_are_asked_though_nobody_is_named() {
        Told.in(MET + "Pablo Reyes a demandé aux membres du Conseil de sécurité de l'ONU de voter la trêve.")
                .among("Pablo Reyes request > membres du Conseil de sécurité de l'ONU: de voter la trêve");
    }
}
