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
                .among("Anna Jonsdottir thank > CL: de son accueil");
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
                .among("Diego Ruiz request: d'ouvrir le port");
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
}
