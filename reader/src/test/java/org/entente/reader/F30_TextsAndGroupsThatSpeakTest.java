package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A text, an office or a group without a name speaks: it is the words of who gave the text out. */
class F30_TextsAndGroupsThatSpeakTest {
    private static final String BEFORE =
            "LIMA, 3 mars 2025 – La ministre péruvienne des Ports, Ana Costa, s’est rendue "
                    + "lundi au siège du ministère norvégien de la Mer. ";

    @Test
    void a_document_of_a_ministry_is_its_state() {
        Told.in(BEFORE + "Les deux quais seront jumelés, indique un document du ministère péruvien des Ports.")
                .among("PE state: Les deux quais seront jumelés");
    }

    @Test
    void the_same_source_is_who_gave_it_out() {
        Told.in(BEFORE + "Le ministère péruvien des Ports a salué ce pas. Selon la même source, le quai est neuf.")
                .among("PE state: le quai est neuf");
    }

    @Test
    void a_source_without_a_name_is_itself() {
        Told.in(BEFORE + "Le quai est neuf, a-t-on appris de source portuaire.")
                .among("source portuaire state: Le quai est neuf");
    }

    @Test
    void what_the_verb_lacks_stands_behind_the_report() {
        Told.in(BEFORE + "Les crédits iront, indique un document du ministère péruvien, à la pose de deux ponts.")
                .among("PE state: Les crédits iront à la pose de deux ponts");
    }

    @Test
    void many_without_a_name() {
        Told.in(BEFORE + "Plusieurs armateurs ont salué ce pas. Trente nations ont appelé à une trêve en mer.")
                .among("nations request: à une trêve en mer");
    }

    @Test
    void the_object_of_a_relative_stands_before_it() {
        Told.in(BEFORE + "Le moratoire, une mesure que la Norvège a saluée, durera dix ans.")
                .among("NO praise: une mesure");
    }

    @Test
    void a_view_by_a_leaning_pronoun() {
        Told.in(BEFORE + "La ministre Ana Costa y voit un pas vers la paix.")
                .among("Ana Costa state: un pas vers la paix");
    }

    @Test
    void a_verb_written_as_an_office_is_a_verb() {
        Told.in(BEFORE + "La ministre Ana Costa juge nécessaire de former des pilotes.")
                .among("Ana Costa state: nécessaire de former des pilotes");
    }
}
