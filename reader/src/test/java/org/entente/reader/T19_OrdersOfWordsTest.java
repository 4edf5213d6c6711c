package org.entente.reader;

import org.junit.jupiter.api.Test;

/** What stands between the parts of a sentence, and what opens it, changes nothing of who says what. */
class T19_OrdersOfWordsTest {
    @Test
    void a_phrase_between_auxiliary_and_participle() {
        Told.in("La ministre danoise Karin Holm a, de son côté, loué le métro de La Paz.")
                .among("Karin Holm praise: le métro de La Paz");
        Told.in("La ministre danoise Karin Holm a, elle, loué le métro de La Paz.")
                .among("Karin Holm praise: le métro de La Paz");
        Told.in("Le ministre bolivien Pedro Alvarez s’est lui aussi réjoui de ce succès.")
                .among("Pedro Alvarez praise: de ce succès");
    }

    @Test
    void a_bare_capital_at_the_begin_is_a_preposition() {
        Told.in("A La Paz, le ministre bolivien Pedro Alvarez a salué ce geste.")
                .among("Pedro Alvarez praise: ce geste");
    }

    @Test
    void behind_an_inserted_clause_the_noun_before_it_gets_its_verb() {
        Told.in("Le Danemark, a ajouté la ministre danoise Karin Holm, soutient la Bolivie.")
                .among(
                        "Karin Holm state: Le Danemark soutient la Bolivie",
                        "DK support: la Bolivie | in Karin Holm state");
    }

    @Test
    void an_attribute_opens_the_sentence() {
        Told.in("Convaincue que la ligne servirait, la ministre danoise Karin Holm a salué ce geste.")
                .among("Karin Holm state: que la ligne servirait", "Karin Holm praise: ce geste");
    }

    @Test
    void lines_of_a_list_share_the_subject_before_the_colon() {
        Told.in("Le Laos et le Japon :\n- ont décidé de créer un comité ;\n- sont convenus d’ouvrir deux lignes.")
                .among("JP + LA decide: de créer un comité", "JP + LA agree: d’ouvrir deux lignes");
    }

    @Test
    void a_relative_tells_whose_view_it_is() {
        Told.in(
                        "La ligne est sûre, a averti le ministre bolivien Pedro Alvarez, pour qui le chantier sert tous les Boliviens.")
                .among("Pedro Alvarez state: le chantier sert tous les Boliviens");
    }

    @Test
    void a_noun_names_an_act_and_whose_it_is() {
        Told.in("La presse commente la décision du Chili d’ouvrir un musée.").among("CL decide: d’ouvrir un musée");
    }

    @Test
    void a_body_that_has_no_name_of_its_own() {
        Told.in("Les syndicats ont condamné cette mesure.").among("syndicats criticise: cette mesure");
    }
}
