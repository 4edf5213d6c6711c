package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Encounter;
import org.junit.jupiter.api.Test;

/** Encounters that nouns and participles tell, with their places and dates. */
class T16_EncountersOfNounsTest {
    private static void encounters(String text, String... expected) {
        assertThat(Facts.of(text).encounters()).contains(expected);
    }

    private static Encounter first(String text, String day) {
        return Facts.of(text, day).reading().encounters().getFirst();
    }

    @Test
    void talks_held_by_two() {
        encounters(
                "Le climat a dominé les entretiens qu'a eus le ministre japonais Taro Isono avec le ministre laotien Bounmy"
                        + " Keo.",
                "meeting held:  > ; Bounmy Keo + Taro Isono");
        encounters(
                "Un entretien a eu lieu à Lima, entre le ministre japonais Taro Isono et le ministre laotien Bounmy Keo.",
                "meeting held:  > ; Bounmy Keo + Taro Isono");
    }

    @Test
    void talks_during_which_somebody_acts() {
        encounters(
                "Lors d'un entretien avec la ministre laotienne Bouavanh Keo, le ministre japonais Taro Isono a salué cet"
                        + " accord.",
                "meeting held:  > ; Bouavanh Keo + Taro Isono");
    }

    @Test
    void a_commission_under_two_chairs() {
        encounters(
                "La commission mixte s'est tenue mardi à Lima, sous la coprésidence du ministre japonais Taro Isono et de la"
                        + " ministre laotienne Bouavanh Keo.",
                "conference held:  > ; Bouavanh Keo + Taro Isono");
    }

    @Test
    void who_comes_along_is_a_guest_too() {
        encounters(
                "Le ministre laotien Bounmy Keo, accompagné de l'ambassadrice Efua Adjei, a été reçu par le ministre japonais"
                        + " Taro Isono.",
                "meeting held: Taro Isono > Bounmy Keo + Efua Adjei");
    }

    @Test
    void participles_tell_of_receptions_and_arrivals() {
        encounters(
                "Reçu mardi par le ministre japonais Taro Isono, le ministre laotien Bounmy Keo a salué cet accord.",
                "meeting held: Taro Isono > Bounmy Keo");
        encounters(
                "Arrivé lundi à Tokyo, le ministre laotien Bounmy Keo a salué cet accord.",
                "visit held:  > Bounmy Keo");
    }

    @Test
    void two_talks_of_the_same_are_two_where_their_days_differ() {
        assertThat(Facts.of(
                                "Le ministre japonais Taro Isono s'est entretenu le 3 mars avec le ministre laotien Bounmy Keo."
                                        + " Le ministre japonais Taro Isono s'est entretenu le 7 mars avec le ministre"
                                        + " laotien Bounmy Keo.",
                                "2026-03-09")
                        .encounters())
                .hasSize(2);
    }

    @Test
    void a_visit_of_some_days() {
        assertThat(first(
                                "Arrivé le 2 mars à Tokyo pour une visite de trois jours, le ministre laotien Bounmy Keo a salué"
                                        + " cet accord.",
                                "2026-03-03")
                        .date())
                .isEqualTo("2026-03-02/2026-03-04");
    }

    @Test
    void where_a_sentence_says_no_day_it_is_that_of_the_first() {
        assertThat(Facts.of(
                                "Le ministre japonais Taro Isono a reçu samedi 7 mars le ministre laotien Bounmy Keo. Le ministre"
                                        + " japonais Taro Isono a aussi rencontré l'ambassadrice Efua Adjei.",
                                "2026-03-09")
                        .reading()
                        .encounters())
                .extracting(Encounter::date)
                .containsOnly("2026-03-07");
    }

    @Test
    void what_is_put_off_has_not_been() {
        encounters(
                "La visite du ministre laotien Bounmy Keo à Tokyo a été reportée.", "visit postponed:  > Bounmy Keo");
        encounters("La visite du ministre laotien Bounmy Keo à Tokyo a été annulée.", "visit cancelled:  > Bounmy Keo");
    }

    @Test
    void its_place_is_that_of_the_dateline_where_no_word_says_it() {
        Encounter e = first(
                "Tokyo, 3 mars 2026 - Le ministre japonais Taro Isono a reçu le ministre laotien Bounmy Keo.",
                "2026-03-03");
        assertThat(e.place()).isEqualTo("Tokyo");
    }

    @Test
    void a_letter_has_two_ends() {
        encounters(
                "Le roi Harald a fait parvenir un message au ministre laotien Bounmy Keo.",
                "letter held:  > ; Bounmy Keo + Harald");
    }
}
