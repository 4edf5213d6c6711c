package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Money has its ISO 4217 code; a converted amount beside it is a figure too, and not the undertaking's quantity. */
class F23_MoneyTest {
    @Test
    void the_code_of_the_currency() {
        Told.in("La Corée du Sud a promis un prêt de 30 milliards de wons au Rwanda.")
                .undertakings("pledged KR > RW: un prêt de 30 milliards de wons au Rwanda | of 30000000000 KRW")
                .figures("30000000000 KRW");
    }

    @Test
    void a_converted_amount_beside_it() {
        Told.in("La Suisse s'est engagée à verser 5 millions de francs suisses (environ 5,4 millions "
                        + "d'euros) au Bangladesh.")
                .among("pledged CH > BD: verser 5 millions de francs suisses (environ 5,4 millions d'euros) au "
                        + "Bangladesh | of 5000000 CHF")
                .figures("5000000 CHF", "about 5400000 EUR");
    }

    @Test
    void a_sign_for_the_currency() {
        Told.in("L'Irlande a accordé 12 M€ à Gaza et 300 000 $ au Laos.").figures("12000000 EUR", "300000 USD");
    }

    @Test
    void dollars_of_another_state() {
        Told.in("Le Canada versera 7,5 millions de dollars canadiens à la Jamaïque.")
                .figures("7500000 CAD");
    }

    @Test
    void francs_of_west_africa() {
        Told.in("Le Bénin a reçu 3 milliards de francs CFA du Koweït.").figures("3000000000 XOF");
    }

    @Test
    void or_with_a_word_between() {
        Told.in("Le Danemark a débloqué 80 millions de couronnes danoises, soit 10,7 millions d'euros, "
                        + "pour le Malawi.")
                .figures("80000000 DKK", "10700000 EUR");
    }
}
