package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words the clause builder treats as one group. */
class T03_GroupsTest {
    private static void groups(String text, String expected) {
        assertThat(Parse.groups(text)).isEqualTo(expected);
    }

    @Test
    void a_noun_group_ends_before_its_prepositional_complement() {
        groups("la nouvelle usine de Zorville", "np[la nouvelle usine] prep[de] np[Zorville]");
    }

    @Test
    void a_verb_group_holds_auxiliary_negation_and_leaning_pronouns() {
        groups("il ne lui a pas encore répondu", "subject[il] verb[ne lui a pas encore répondu]");
    }

    @Test
    void a_mention_of_a_party_is_one_group() {
        groups(
                "la ministre des Ports, Ana Costa, a signé",
                "np[la ministre des Ports, Ana Costa] comma[,] verb[a signé]");
    }

    @Test
    void a_hung_pronoun_belongs_to_its_verb() {
        groups("a-t-il ajouté", "verb[a-t-il ajouté]");
    }

    @Test
    void an_expression_of_time_is_no_noun_group() {
        groups("il a signé jeudi un accord", "subject[il] verb[a signé] adverb[jeudi] np[un accord]");
    }

    @Test
    void quotation_marks_open_and_close() {
        groups("il a dit \"oui\".", "subject[il] verb[a dit] open_quote[\"] adverb[oui] close_quote[\"] other[.]");
    }
}
