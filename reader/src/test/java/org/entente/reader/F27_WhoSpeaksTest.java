package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Whom a role or pronoun means goes by who acts and who is together, not only by who was named last. */
class F27_WhoSpeaksTest {
    @Test
    void of_two_ministers_the_one_who_acts_goes_on() {
        Told.in("Le nouveau ministre omanais des Ports, Salim Rashid, a téléphoné à Mikko Laine, son homologue "
                        + "finlandais. Le ministre a insisté sur la sécurité des phares.")
                .among("Salim Rashid state: sur la sécurité des phares");
    }

    @Test
    void the_visitor_is_who_was_received() {
        Told.in("Le Premier ministre samoan, Tavita Leota, a été reçu par le président péruvien Luis Arana. "
                        + "Il était porteur d'un message du roi Siaosi. Le visiteur a loué la beauté du port.")
                .among("Tavita Leota praise: la beauté du port");
    }

    @Test
    void who_is_named_in_the_words_does_not_report_them() {
        Told.in("Le président chilien Diego Ruiz a reçu la presse. Le président péruvien Luis Arana viendra en "
                        + "mai, a précisé le président.")
                .among("Diego Ruiz state: Le président péruvien Luis Arana viendra en mai");
    }

    @Test
    void a_woman_named_since_goes_before_a_man() {
        Told.in("Le président chilien Diego Ruiz a salué ce geste. Ce fut ensuite le tour de la ministre "
                        + "islandaise Anna Jonsdottir. Elle a remercié le Chili de son accueil.")
                .among("Anna Jonsdottir thank > CL: le Chili de son accueil");
    }

    @Test
    void who_looks_so_speaks_behind_what_two_others_decided() {
        Told.in("Pour la ministre Ana Costa, le traité, signé en mai par le président chilien Diego Ruiz et son "
                        + "homologue péruvien, Luis Arana, ouvre une époque.")
                .among("Ana Costa state: le traité, signé en mai par le président chilien Diego Ruiz et son homologue "
                        + "péruvien, Luis Arana, ouvre une époque");
    }

    @Test
    void an_agency_in_brackets_is_no_subject() {
        Told.in("(Belga) Marc Peeters souhaite rouvrir le consulat de Lima.")
                .among("Marc Peeters intend: rouvrir le consulat de Lima");
    }

    @Test
    void a_relative_to_whom_has_its_own_subject() {
        Told.in("Le ministre chilien Diego Ruiz a été reçu par le roi Siaosi, à qui il a demandé d'ouvrir le port.")
                .among("Diego Ruiz request > Siaosi: d'ouvrir le port");
    }

    @Test
    void a_stressed_pronoun_stands_beside_its_subject() {
        Told.in("La ministre Ana Costa, elle, a salué ce geste. Le ministre Diego Ruiz a, lui, regretté ce retard.")
                .among("Ana Costa praise: ce geste", "Diego Ruiz regret: ce retard");
    }

    @Test
    void a_description_between_commas_is_no_subject() {
        Told.in("Diego Ruiz, un proche du président péruvien Luis Arana, a regretté ce retard.")
                .among("Diego Ruiz regret: ce retard");
    }

    @Test
    void the_head_of_diplomacy_is_the_minister_with_that_charge() {
        Told.in(
                        "Le ministre chilien des Affaires étrangères, Diego Ruiz, et la ministre chilienne de la Pêche, Eva Soto, "
                                + "ont visité Lima. Eva Soto a vu le port. Le chef de la diplomatie chilienne a salué cet accueil.")
                .among("Diego Ruiz praise: cet accueil");
    }

    @Test
    void a_cleft_tells_who_goes_on() {
        Told.in("La ministre Ana Costa a reçu la presse. Mardi, c'est le ministre Luis Arana qui a accueilli la "
                        + "délégation. Il a remercié le Chili de son aide.")
                .among("Luis Arana thank > CL: le Chili de son aide");
    }

    @Test
    void those_joined_to_an_agent_are_no_subject() {
        Told.in("Après le refus opposé par Oslo et Lima au projet que le Chili avait soumis au Conseil de sécurité, "
                        + "M. Peeters a regretté ce retard.")
                .among("Peeters regret: ce retard");
    }

    @Test
    void the_name_behind_its_verb_is_no_title_of_the_next_subject() {
        Told.in("L'ambassadeur du Chili, Diego Ruiz, a vu M. Keïta. Lors de l'audience que lui accordait M. Keïta, "
                        + "l'ambassadeur a demandé la réouverture du port.")
                .among("Diego Ruiz request > Keïta: la réouverture du port");
    }

    @Test
    void an_infinitive_with_an_object_does_not_report_backwards() {
        Told.in("Vo Dinh Tam, tout en félicitant l'Inde d'avoir tenu, a dit apprécier les écoles indiennes.")
                .among("Vo Dinh Tam praise: les écoles indiennes");
    }

    @Test
    void a_pronoun_takes_up_the_state_that_its_sentence_is_about() {
        Told.in("Le ministre chilien Diego Ruiz a salué ce geste. Le ministère laotien des Ports a publié un "
                        + "communiqué dans lequel il condamne l'attaque.")
                .among("LA criticise: l'attaque | in LA decide");
    }

    @Test
    void a_word_for_any_office_takes_up_who_is_spoken_of() {
        Told.in(
                        "Le Premier ministre chilien Diego Ruiz a salué ce geste. Le dirigeant libéral a promis d'ouvrir le port.")
                .among("Diego Ruiz promise: d'ouvrir le port");
    }

    @Test
    void offices_at_the_head_are_those_of_the_pronoun() {
        Told.in("Le général Vo Dinh Tam a salué ce geste. Membre du Bureau politique et ministre des Ports, il a reçu "
                        + "le secrétaire d'État chilien Diego Ruiz. Le ministre a promis d'ouvrir le port.")
                .among("Vo Dinh Tam promise: d'ouvrir le port");
    }

    @Test
    void a_relative_tells_who_acts_where_the_main_clause_has_nobody() {
        Told.in("L'ambassadeur du Chili, Diego Ruiz, a salué ce geste. La journée a fini par le discours du maire de "
                        + "Lomé, Koffi Mensah, qui a loué cet effort. Il a promis d'ouvrir le port.")
                .among("Koffi Mensah promise: d'ouvrir le port");
    }

    @Test
    void both_speak_though_a_relative_stands_between_them() {
        Told.in("Le Chili, qui paie les travaux, et le Togo, où ils ont lieu, souhaitent finir en mai.")
                .among("CL + TG intend: finir en mai");
    }
}
