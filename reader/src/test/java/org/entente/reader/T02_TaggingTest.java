package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a word is, by its neighbours. */
class T02_TaggingTest {
    private static void tags(String text, String expected) {
        assertThat(Parse.tags(text)).isEqualTo(expected);
    }

    @Test
    void le_is_an_article_before_a_noun_and_a_pronoun_before_a_verb() {
        tags("le port", "le/DET port/NOUN");
        tags("elle le soutient", "elle/SUBJ le/CLITIC soutient/FIN");
        tags("il l'a prié", "il/SUBJ l'/CLITIC a/FIN prié/PPA");
    }

    @Test
    void leur_is_a_determiner_before_a_noun_and_a_pronoun_before_a_verb() {
        tags("leur coopération", "leur/DET coopération/NOUN");
        tags("il leur a demandé", "il/SUBJ leur/CLITIC a/FIN demandé/PPA");
    }

    @Test
    void a_word_that_may_be_noun_or_verb_is_a_noun_behind_a_determiner() {
        tags("la visite du port", "la/DET visite/NOUN du/DET|PREP port/NOUN");
    }

    @Test
    void and_a_verb_behind_a_subject() {
        tags("le ministre visite le port", "le/DET ministre/NOUN visite/FIN le/DET port/NOUN");
        tags("il visite le port", "il/SUBJ visite/FIN le/DET port/NOUN");
    }

    @Test
    void a_participle_completes_its_auxiliary_across_adverbs() {
        tags("il a également souhaité", "il/SUBJ a/FIN également/ADV souhaité/PPA");
        tags("il n'a pas encore signé", "il/SUBJ n'/NEG a/FIN pas/NEG encore/ADV signé/PPA");
    }

    @Test
    void and_across_quotation_marks() {
        tags("il a « vivement souhaité »", "il/SUBJ a/FIN « vivement/ADV souhaité/PPA »");
    }

    @Test
    void an_unknown_word_with_a_capital_is_a_name() {
        tags("avec Zorbak", "avec/PREP Zorbak/PROPER");
    }

    @Test
    void several_words_may_act_as_one() {
        tags("alors que", "alors/SUB que/SUB");
    }

    @Test
    void a_contracted_article_is_preposition_and_determiner() {
        tags("aux ports", "aux/DET|PREP ports/NOUN");
    }
}
