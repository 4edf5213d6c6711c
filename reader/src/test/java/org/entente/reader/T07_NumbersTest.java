package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Figure;
import org.junit.jupiter.api.Test;

/** Numbers, money and ranks, each of something. */
class T07_NumbersTest {
    private static List<String> measures(String text) {
        return Facts.of(text).reading().figures().stream().map(Figure::measure).toList();
    }

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
    void words_are_read_as_they_are_joined() {
        figures("Le Laos a formé vingt-cinq pilotes.", "25 pilotes");
        figures("Le Laos a formé soixante et onze pilotes.", "71 pilotes");
        figures("Le Laos compte un demi-million de barques.", "500000 barques");
        figures("Le Japon offre une centaine de bourses.", "about 100 bourses");
        figures("Le Japon a formé des centaines de pilotes.");
    }

    @Test
    void a_converted_amount_is_a_figure_of_its_own() {
        figures(
                "Le Japon a accordé 2,5 milliards de yens (23,7 millions de dollars) au Laos.",
                "2500000000 JPY",
                "23700000 USD");
    }

    @Test
    void disagreeing_figures_are_two_rows() {
        figures("Le Laos compte 16 ports. Selon le Japon, le Laos compte 17 ports.", "16 ports", "17 ports");
    }

    @Test
    void a_number_said_twice_is_one_figure() {
        figures("Le Laos compte vingt-sept (27) ports.", "27 ports");
    }

    @Test
    void short_forms_of_money_are_read() {
        figures("Le Japon a accordé 3,4 mds USD et 20 M€ au Laos.", "3400000000 USD", "20000000 EUR");
    }

    @Test
    void money_of_one_name_is_that_of_the_state_that_the_text_is_about() {
        figures("Le Sénégal a accordé 3 millions de francs CFA.", "3000000 XOF");
        figures("Le Cameroun a accordé 3 millions de francs CFA.", "3000000 XAF");
        figures("L'Algérie a accordé 3 millions de dinars.", "3000000 DZD");
        figures("La Tunisie a accordé 3 millions de dinars.", "3000000 TND");
    }

    @Test
    void a_unit_said_once_holds_for_what_follows() {
        figures("Le Japon a livré 20 barques, dont 12 neuves.", "20 barques", "12 neuves");
        figures("Le Japon accueille 3.000 à 4.000 élèves.", "3000 élèves", "4000 élèves");
        figures("Le Laos a perdu 18 marins et 24 ont été blessés.", "18 marins", "24 marins");
        figures(
                "Le Japon a accordé 30 millions d'euros, en plus des 50 millions promis en mai.",
                "30000000 EUR",
                "50000000 EUR");
    }

    @Test
    void a_share_says_what_it_is_of() {
        var share = Facts.of("Le Laos a vu ses exportations progresser de 5,3 %.")
                .reading()
                .figures()
                .getFirst();
        assertThat(share.measure()).contains("exportations");
    }

    @Test
    void a_figure_is_of_the_year_beside_it() {
        var trade = Facts.of("Les échanges ont atteint 55 millions de dollars en 2014.", "2026-03-09")
                .reading()
                .figures()
                .getFirst();
        assertThat(trade.asOf()).isEqualTo("2014");
    }

    @Test
    void times_and_names_with_a_number_are_no_figures() {
        figures("Le ministre, âgé de 72 ans, a parlé 45 minutes.");
        figures("Un Falcon 900 japonais a adopté une déclaration en sept points.");
    }

    @Test
    void a_rank_may_be_in_figures_or_a_superlative() {
        figures("Le Ghana est le 3e investisseur au Laos.", "rank 3 of investisseur");
        figures("Le Ghana est au 26ème rang mondial.", "rank 26 of rang");
        figures("Le Ghana est le deuxième plus grand exportateur.", "rank 2 of exportateur");
        figures("Le Ghana fut la première puissance à ouvrir le port.");
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

    @Test
    void says_what_is_counted() {
        assertThat(measures("Deux cargos et 34 marins philippins lors de la tempête ont été secourus, ayant dérivé."))
                .containsExactly("Deux cargos", "34 marins philippins");
        assertThat(measures("Les exportations de thé du Malawi ont dépassé 80 millions de dollars en 2019."))
                .containsExactly("Les exportations de thé du Malawi ont dépassé 80 millions de dollars");
        assertThat(measures("Le Danemark a remis au Népal un prêt de 12 millions d'euros pour ses barrages."))
                .containsExactly("un prêt de 12 millions d'euros pour ses barrages");
        assertThat(measures("Le vol part à 18 h 15 avec 12 médecins.")).containsExactly("12 médecins");
    }

    @Test
    void two_of_a_thing_count_but_two_talks_friends_or_halves_do_not() {
        figures("Le Japon a livré deux grues au Laos.", "2 grues");
        figures("Le Japon et le Laos sont deux grands amis. Ils ont tenu deux réunions.");
        figures("Les deux grues ont servi entre deux marées.");
        figures("Le Laos a acheté des wagons à quatre roues.");
    }

    @Test
    void a_part_of_what_was_counted_shares_its_unit() {
        figures(
                "Le Laos a acheté 45 wagons, dont 25 livrés, pour 9 millions d'euros, et 20 en option.",
                "45 wagons",
                "25 wagons",
                "9000000 EUR",
                "20 wagons");
        figures("Le port a vu passer 410.000 EVP, contre 220.000 en 2027.", "410000 EVP", "220000 EVP");
        figures("Près de 70 de ses pilotes ont été formés.", "about 70 pilotes");
    }

    @Test
    void a_sum_in_brackets_is_of_the_money_in_brackets() {
        figures(
                "Le Sénégal reçoit 7 millions d'euros (4,6 milliards de FCFA) puis 3 millions d'euros (2 milliards).",
                "7000000 EUR",
                "4600000000 XOF",
                "3000000 EUR",
                "2000000000 XOF");
    }

    @Test
    void a_sum_that_hangs_on_nothing_is_told_with_its_clause() {
        assertThat(measures("Le commerce de thé a doublé, passant de 7 à 14 millions de dollars.")
                        .getFirst())
                .contains("commerce de thé");
        assertThat(measures("Le Japon a promis 9 millions de yens. Les 4 millions restants iront au port."))
                .anyMatch(m -> m.contains("port"));
    }

    @Test
    void a_place_among_others_ranks() {
        figures("Troisième producteur de thé, le Malawi exporte.", "rank 3 of producteur");
        figures("Le Malawi est classé troisième parmi les producteurs.", "rank 3 of parmi les producteurs");
    }
}
