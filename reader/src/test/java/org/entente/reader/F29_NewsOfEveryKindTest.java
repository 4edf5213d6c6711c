package org.entente.reader;

import org.junit.jupiter.api.Test;

/** General news tells of much that looks like diplomacy and is none: private visits, forecasts, counts, opinions. */
class F29_NewsOfEveryKindTest {
    @Test
    void who_stands_for_nobody_pays_no_visit() {
        Told.in("Clara Novak s’est rendue à Lima pour voir ses cousins.").encounters();
    }

    @Test
    void an_office_makes_a_visit() {
        Told.in("La ministre Clara Novak s’est rendue à Lima.").encounters("visit held:  > Clara Novak | at Lima");
    }

    @Test
    void to_see_officials_is_to_meet_them_to_see_anybody_is_not() {
        Told.in("Le ministre Paul Morel a vu Marta Silva qui traversait la place.")
                .encounters();
    }

    @Test
    void what_one_state_does_at_home_is_no_encounter() {
        Told.in("La ministre chilienne Clara Novak a assisté à une cérémonie à la mémoire des pompiers.")
                .encounters();
        Told.in("En visite dans une ferme, le ministre chilien Pedro Alvarez a promis des pluies.")
                .encounters();
    }

    @Test
    void at_home_with_another_state_it_is() {
        Told.in("La ministre chilienne Clara Novak a reçu le ministre ghanéen Kossi Mensah. Elle a ensuite assisté à la"
                        + " cérémonie.")
                .among("ceremony held:  > ; Clara Novak");
    }

    @Test
    void a_message_to_everybody_is_no_letter() {
        Told.in("Le président chilien Pedro Alvarez a envoyé un message très clair au président ghanéen Kossi Mensah.")
                .encounters();
        Told.in("Le président chilien Pedro Alvarez a envoyé un message au président ghanéen Kossi Mensah.")
                .encounters("letter held:  > ; Kossi Mensah + Pedro Alvarez");
    }

    @Test
    void who_is_summoned_meets_and_visits_nobody() {
        Told.in("Le Chili a convoqué l’ambassadeur ghanéen Kossi Mensah.")
                .encounters("meeting held: CL > Kossi Mensah");
    }

    @Test
    void who_serves_no_state_by_his_title_may_be_of_any() {
        Told.in("Le Chili et le Ghana se disputent le port. La professeure Clara Novak n’y croit pas.")
                .offices("Clara Novak: professeure, ?");
    }

    @Test
    void plans_and_contracts_of_one_side_alone_are_no_instruments() {
        Told.in("Le parlement chilien a adopté un plan de relance de dix millions de pesos.")
                .instruments();
        Told.in("La chanteuse a signé un contrat de trois ans.").instruments();
    }

    @Test
    void an_agreement_that_is_lacking_is_none() {
        Told.in("Le Chili et le Ghana se sont quittés sans accord de pêche.").instruments();
    }

    @Test
    void what_befalls_a_state_is_no_promise() {
        Told.in("« Nous perdrons deux récoltes », a déclaré le président chilien Pedro Alvarez.")
                .undertakings();
    }

    @Test
    void a_supposition_is_no_promise() {
        Told.in("« Nous saluerions un tel geste », a déclaré le ministre finlandais Mikko Laine.")
                .undertakings();
    }

    @Test
    void cases_are_told_and_aid_is_owed() {
        Told.in("Le Chili a annoncé 40 nouvelles contaminations.").undertakings();
        Told.in("Le Chili a annoncé 40 millions d’euros pour le Laos.")
                .among("pledged CL > LA: 40 millions d’euros pour le Laos | of 40000000 EUR");
    }

    @Test
    void who_rejects_criticism_owes_nothing() {
        Told.in("La Norvège a rejeté les critiques de la presse.").undertakings();
    }

    @Test
    void the_head_of_a_private_body_binds_no_state() {
        Told.in("La présidente de l’Association chilienne des boulangers, Rosa Quispe, a promis de baisser les prix.")
                .undertakings();
    }

    @Test
    void a_condition_belongs_whole_to_what_it_limits() {
        Told.in("Le président chilien Pedro Alvarez s’est dit prêt à rouvrir la frontière s’il obtient des garanties.")
                .undertakings("offered CL > : rouvrir la frontière s’il obtient des garanties");
    }

    @Test
    void leave_that_one_gives_alone_is_agreed_with_nobody() {
        Told.in("La Norvège a autorisé les marins à débarquer.").undertakings();
        Told.in("Le Sénat chilien a approuvé la nomination de la juge.").undertakings();
    }

    @Test
    void who_will_not_comment_refuses_no_deed() {
        Told.in("La Norvège a refusé de commenter les rumeurs.").undertakings();
        Told.in("Le gouvernement laotien a refusé de donner des détails.").undertakings();
        Told.in("La Norvège a refusé de rouvrir ses ports.").undertakings("refused NO > : rouvrir ses ports");
    }

    @Test
    void what_nobody_said_binds_nobody() {
        Told.in("Le Chili n’a jamais indiqué qu’il entendait racheter le port.").undertakings();
    }

    @Test
    void rules_consent_and_ways_of_doing_are_no_instruments() {
        Told.in("Les marins suivent un protocole sanitaire adopté en mars.").instruments();
        Told.in("Le cinéaste a obtenu l’accord du propriétaire.").instruments();
        Told.in("Le pilote a atterri en accord avec la tour.").instruments();
    }

    @Test
    void prisoners_are_exchanged_and_the_top_of_the_state_is_no_summit() {
        Told.in("Le ministre Paul Morel a salué l’échange de prisonniers entre le Chili et le Laos.")
                .encounters();
        Told.in("Le sommet de l’État, le président Pedro Alvarez et le ministre Juan Rojas, est malade.")
                .encounters();
    }

    @Test
    void a_visit_that_may_be_is_neither_held_nor_planned() {
        Told.in("La visite à Lima du ministre Paul Morel pourrait surprendre ses alliés.")
                .encounters();
    }

    @Test
    void the_name_of_a_university_is_no_rector() {
        Told.in("Paul Morel, recteur de l’Université Santa Clara, a protesté.").offices();
    }

    @Test
    void several_states_are_not_the_one_that_acted_last() {
        Told.in("La Norvège a protesté. Cinq pays européens vont se répartir les naufragés.")
                .undertakings();
    }
}
