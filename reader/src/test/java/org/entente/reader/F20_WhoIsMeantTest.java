package org.entente.reader;

import org.junit.jupiter.api.Test;

/** "Son pays", "les deux dirigeants", "cette dernière", "l'intéressé" are somebody of the text. */
class F20_WhoIsMeantTest {
    @Test
    void his_country_is_the_speakers() {
        Told.in("Le ministre botswanais Kagiso Molefe a reçu l'ambassadrice d'Irlande, Nora Byrne. Son "
                        + "pays formera ces pilotes, a promis l'ambassadrice.")
                .among("Nora Byrne promise: Son pays formera ces pilotes", "pledged IE > BW: formera ces pilotes");
    }

    @Test
    void both_leaders_are_who_met() {
        Told.in("La présidente hongroise Judit Kiss a reçu le président bolivien Evo Mamani. Les deux "
                        + "dirigeants sont convenus de rouvrir les ambassades.")
                .among(
                        "Evo Mamani + Judit Kiss agree: de rouvrir les ambassades",
                        "agreed BO + HU > BO + HU: rouvrir les ambassades");
    }

    @Test
    void the_latter_is_who_was_named_last() {
        Told.in("Le ministre hondurien Carlos Paz a rencontré la ministre maltaise Maria Vella. Cette "
                        + "dernière a proposé d'ouvrir un consulat.")
                .among("Maria Vella propose: d'ouvrir un consulat");
    }

    @Test
    void the_person_concerned() {
        Told.in("La Serbie a rappelé l'ambassadeur Zoran Ilic. L'intéressé a démenti ces accusations.")
                .among("Zoran Ilic deny: ces accusations");
    }

    @Test
    void the_two_countries_are_of_the_two_sides() {
        Told.in("La ministre kirghize Aigul Osmonova s'est entretenue avec la ministre islandaise Katrin "
                        + "Jonsdottir. Les deux pays ouvriront une ligne aérienne, ont-elles décidé.")
                .among("agreed IS + KG > IS + KG: ouvriront une ligne aérienne");
    }

    @Test
    void the_former_and_the_latter() {
        Told.in("Le président gambien Lamin Jallow a reçu le ministre croate Ivo Horvat. Celui-ci a "
                        + "remercié la Gambie de son vote.")
                .among("Ivo Horvat thank > GM: la Gambie de son vote");
    }
}
