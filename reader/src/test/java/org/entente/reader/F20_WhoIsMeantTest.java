package org.entente.reader;

import org.junit.jupiter.api.Test;

/** "Son pays", "les deux dirigeants", "cette dernière", "l'intéressé" are somebody of the text. */
class F20_WhoIsMeantTest {
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
    void the_former_and_the_latter() {
        Told.in("Le président gambien Lamin Jallow a reçu le ministre croate Ivo Horvat. Celui-ci a "
                        + "remercié la Gambie de son vote.")
                .among("Ivo Horvat thank > GM: de son vote");
    }
}
