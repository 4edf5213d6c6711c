package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that mislead: of places, of several states, of nobody; and who a role without a state is. */
class T17_WhoIsMeantTest {
    private static String speaker(String text) {
        return Facts.of(text).statements().getLast().split(" ", 2)[0];
    }

    @Test
    void a_place_is_nobodys_name() {
        assertThat(Facts.of("À New York, le ministre laotien Bounmy Keo a salué cet accord.")
                        .people())
                .containsExactly("Bounmy Keo LA");
        assertThat(Facts.of("Après l'ouragan Dora, le ministre laotien Bounmy Keo a salué cet accord.")
                        .people())
                .containsExactly("Bounmy Keo LA");
    }

    @Test
    void behind_a_word_of_respect_a_state_is_a_name() {
        assertThat(Facts.of("Le président français, Paul Pologne, a reçu Ana Costa. M. Pologne a salué cet accord.")
                        .statements()
                        .getLast())
                .startsWith("Paul Pologne praise");
    }

    @Test
    void an_office_borne_in_a_capacity_is_an_office() {
        assertThat(Facts.of("M. Bounmy Keo, en sa qualité d'ambassadeur du Laos au Pérou, a salué cet accord.")
                        .offices())
                .anyMatch(o -> o.contains("ambassadeur du Laos au Pérou"));
    }

    @Test
    void a_name_that_states_share_is_the_one_that_the_text_names() {
        assertThat(speaker("À Kinshasa, le gouvernement congolais a salué cet accord."))
                .isEqualTo("CD");
        assertThat(speaker("Brazzaville est fière. Le gouvernement congolais a salué cet accord."))
                .isEqualTo("CG");
    }

    @Test
    void a_particle_with_an_apostrophe_belongs_to_the_name() {
        assertThat(Facts.of("Le ministre gabonais Jean N'Dong a salué cet accord.")
                        .people())
                .containsExactly("Jean N'Dong GA");
    }

    @Test
    void the_label_of_a_numbered_point_is_no_subject() {
        assertThat(Facts.of("Le Laos et le Pérou se sont parlé.\n2. Aide humanitaire – Le Laos a salué cet accord.")
                        .statements()
                        .getLast())
                .startsWith("LA praise");
    }

    @Test
    void an_attribute_that_opens_the_sentence_tells_what_its_subject_does() {
        assertThat(Facts.of("Désireux de bâtir un port, le Laos a salué cet accord.")
                        .statements())
                .contains("LA intend: de bâtir un port", "LA praise: cet accord");
    }

    @Test
    void who_hopes_that_he_comes_hopes_it_of_another() {
        assertThat(Facts.of("Le ministre laotien Bounmy Keo a reçu le ministre péruvien Luis Arana."
                                + " Il a exprimé l'espoir qu'il visite Vientiane.")
                        .statements()
                        .getLast())
                .contains("hope");
    }

    @Test
    void who_is_called_says_nothing_of_the_telephone() {
        assertThat(Facts.of("Le ministre laotien Bounmy Keo a appelé au téléphone le ministre péruvien Luis Arana.")
                        .statements())
                .isEmpty();
    }

    @Test
    void the_head_of_several_titles_is_said_once() {
        assertThat(Facts.of("Le roi a salué cet accord en présence des ministres des Affaires étrangères Luis Arana,"
                                + " de la Pêche, Ana Costa, et des Transports Ali Ghoul.")
                        .reading()
                        .offices())
                .extracting(o -> o.title())
                .containsExactly("ministre des Affaires étrangères", "ministre de la Pêche", "ministre des Transports");
    }
}
