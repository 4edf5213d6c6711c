package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words, elided words, pronouns hung on, numbers, and where a sentence ends. */
class T01_TokensAndSentencesTest {
    private static void words(String text, String expected) {
        assertThat(Parse.words(text)).isEqualTo(expected);
    }

    @Test
    void an_elided_word_is_a_word_of_its_own() {
        words("l'accord qu'elle n’a pas signé", "l'|accord|qu'|elle|n’|a|pas|signé");
    }

    @Test
    void a_word_with_an_apostrophe_inside_stays_whole() {
        words("aujourd'hui", "aujourd'hui");
    }

    @Test
    void a_pronoun_hung_on_behind_a_verb_is_parted_from_it() {
        words("a-t-il ajouté", "a|-t-il|ajouté");
        words("déclare-t-elle", "déclare|-t-elle");
    }

    @Test
    void a_compound_word_stays_whole() {
        words("le vice-ministre", "le|vice-ministre");
    }

    @Test
    void two_states_joined_by_a_hyphen_are_two() {
        words("les liens Vietnam-Japon", "les|liens|Vietnam|-|Japon");
        words("Paul-Henri Morel", "Paul-Henri|Morel");
    }

    @Test
    void a_number_keeps_its_marks() {
        words("600.000 euros et 1,7 milliard.", "600.000|euros|et|1,7|milliard|.");
    }

    @Test
    void a_full_stop_before_a_capital_ends_a_sentence() {
        assertThat(Parse.sentences("Le port est ouvert. Les navires entrent."))
                .containsExactly("Le port est ouvert.", "Les navires entrent.");
    }

    @Test
    void an_abbreviation_or_initial_does_not() {
        assertThat(Parse.sentences("Il a reçu M. Morel et Mme. Costa. J. Petrov était là."))
                .containsExactly("Il a reçu M. Morel et Mme. Costa.", "J. Petrov était là.");
    }

    @Test
    void nor_does_a_full_stop_in_a_quotation() {
        assertThat(Parse.sentences("« Le port est prêt. Nous ouvrirons demain », a dit Morel. Elle est partie."))
                .containsExactly("« Le port est prêt. Nous ouvrirons demain », a dit Morel.", "Elle est partie.");
    }

    @Test
    void a_line_end_ends_a_paragraph_even_inside_a_quotation() {
        assertThat(Parse.sentences("« Le port est prêt.\nNous ouvrirons demain."))
                .hasSize(2);
        assertThat(Parse.sentences("Le titre\r\n\r\nLe texte.")).containsExactly("Le titre", "Le texte.");
    }
}
