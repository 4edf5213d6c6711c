package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makes an undertaking: things that will be given or will come, what is signed, who serves an organisation. */
class T19_WhatIsOwedTest {
    private static final String MET =
            "La ministre chilienne des Ports, Ana Costa, a reçu l'ambassadeur du Ghana, Kofi Mensah. ";

    private static void undertakings(String text, String... expected) {
        assertThat(Facts.of(MET + text).undertakings()).containsExactly(expected);
    }

    @Test
    void who_tells_that_a_gift_will_come_gives_it() {
        undertakings("Cette aide sera doublée, a assuré le diplomate.", "pledged GH > CL: Cette aide sera doublée");
        undertakings(
                "M. Mensah a annoncé qu'un second lot de vaccins arriverait sous peu.",
                "pledged GH > CL: un second lot de vaccins arriverait sous peu");
    }

    @Test
    void what_is_likely_is_not_promised() {
        undertakings("Les investissements iront renforcer les liens, a déclaré l'ambassadeur.");
    }

    @Test
    void what_is_signed_stands_before_its_verb_unless_more_is_said_of_it() {
        undertakings(
                "Un protocole d'accord a été signé au terme de la visite.",
                "signed CL + GH > CL + GH: Un protocole d'accord");
    }

    @Test
    void an_indefinite_plural_before_an_adjective_is_an_object() {
        undertakings(
                "Les deux pays sont convenus de nouveaux projets.", "agreed CL + GH > CL + GH: de nouveaux projets");
    }

    @Test
    void an_official_of_an_organisation_binds_it() {
        assertThat(Facts.of("Le commissaire européen au développement, Pieter Vanden, a reçu le ministre malawite des"
                                + " Finances, John Banda. M. Vanden s'est déclaré prêt à rétablir l'aide budgétaire.")
                        .undertakings())
                .containsExactly("offered Union européenne > MW: rétablir l'aide budgétaire");
    }

    @Test
    void another_that_acts_meanwhile_is_bound() {
        undertakings(
                "Mme Costa a salué cet accord, le Ghana s'engageant à fournir des remorqueurs.",
                "pledged GH > CL: fournir des remorqueurs");
    }

    @Test
    void a_comparison_between_commas_belongs_to_the_deed() {
        undertakings(
                "M. Mensah s'est engagé à contribuer, comme par le passé, à la formation des pilotes.",
                "pledged GH > CL: contribuer, comme par le passé, à la formation des pilotes");
    }

    @Test
    void who_would_like_to_see_another_act_asks_it() {
        undertakings(
                "Le Chili aimerait voir le Ghana ouvrir son marché au vin.", "asked GH > CL: ouvrir son marché au vin");
    }
}
