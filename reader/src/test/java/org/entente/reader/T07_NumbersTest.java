package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers, money and ranks, each of something. */
class T07_NumbersTest {
    private static void figures(String text, String... expected) {
        assertThat(Facts.of(text).figures()).containsExactly(expected);
    }

    @Test
    void a_number_counts_the_noun_behind_it() {
        figures("Le Japon accueille 250 stagiaires.", "250 stagiaires");
    }

    @Test
    void full_stops_and_blanks_group_by_three_and_a_comma_is_decimal() {
        figures("La communauté compte 600.000 personnes.", "600000 personnes");
        figures("La communauté compte 18 492 personnes.", "18492 personnes");
    }

    @Test
    void money_has_its_currency() {
        figures("Le Japon a accordé 1,7 milliard de dollars au Laos.", "1700000000 USD");
    }

    @Test
    void environ_makes_it_approximate() {
        figures("Le Laos compte environ 300 ponts.", "about 300 ponts");
    }

    @Test
    void numbers_in_words_count_too() {
        figures("Le Laos a formé deux cent cinquante pilotes.", "250 pilotes");
    }

    @Test
    void a_rank_is_of_something() {
        figures("Le Ghana est le troisième investisseur au Laos.", "rank 3 of investisseur");
    }

    @Test
    void dates_and_ordinals_of_meetings_are_no_figures() {
        figures("Le 6 juin 2025, ils ont tenu leur troisième réunion.");
        figures("Ils ont fêté le 50e anniversaire de leurs relations.");
    }
}
