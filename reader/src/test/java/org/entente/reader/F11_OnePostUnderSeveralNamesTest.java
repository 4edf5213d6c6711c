package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Names of a post vary in one text; the person stays one. */
class F11_OnePostUnderSeveralNamesTest {
    @Test
    void two_names_of_one_ministry() {
        Told.in("Le ministre japonais de l'Intérieur et de la Communication, Sato Kenji, a visité Riga. "
                        + "Le ministre des Affaires intérieures et des Communications Sato Kenji a salué cet "
                        + "accord.")
                .among("Sato Kenji praise: cet accord");
    }

    @Test
    void the_short_role_is_the_long_post() {
        Told.in("La ministre philippine de l'Intérieur, de l'Information et des Postes, Maria Santos, a "
                        + "reçu l'ambassadeur de Hongrie, Janos Kiss. La ministre a promis d'acheter ces timbres.")
                .among("Maria Santos promise: d'acheter ces timbres");
    }

    @Test
    void head_of_state_is_the_president() {
        Told.in("Le président ouzbek Rustam Karimov a rencontré le ministre qatari Fahad Sabah. Le chef "
                        + "de l'État ouzbek a proposé de créer un fonds commun.")
                .among("Rustam Karimov propose: de créer un fonds commun");
    }

    @Test
    void minister_and_head_of_diplomacy() {
        Told.in("La ministre islandaise des Affaires étrangères, Katrin Jonsdottir, a reçu le ministre "
                        + "gambien Lamin Jallow. La cheffe de la diplomatie islandaise a promis d'accueillir vingt "
                        + "étudiants.")
                .among("Katrin Jonsdottir promise: d'accueillir vingt étudiants");
    }

    @Test
    void an_ambassador_under_three_names() {
        Told.in("L'ambassadeur de Malaisie en Algérie, Azlan Yusof, a visité Oran. Le diplomate a loué le "
                        + "port. M. Yusof a proposé de former des pilotes.")
                .among("Azlan Yusof praise: le port", "Azlan Yusof propose: de former des pilotes");
    }
}
