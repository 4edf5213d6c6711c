package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A partnership is one instrument in a report, whatever adjectives it has. */
class F12_OnePartnershipUnderSeveralNamesTest {
    @Test
    void the_name_is_as_first_written() {
        Told.in("Le Chili et l'Inde ont élevé leurs relations au rang de partenariat stratégique étendu.")
                .instruments("partnership in_force: partenariat stratégique étendu");
    }

    @Test
    void a_partnership_that_is_there_is_in_force() {
        Told.in("La ministre polonaise Anna Kowal s'est félicitée du partenariat stratégique approfondi "
                        + "entre la Pologne et la Corée du Sud.")
                .instruments("partnership in_force: partenariat stratégique approfondi entre la Pologne et la Corée du "
                        + "Sud");
    }

    @Test
    void said_again_it_makes_no_second_row() {
        Told.in("Le Maroc et la Serbie ont un partenariat stratégique global. Ce partenariat stratégique "
                        + "global porte ses fruits, a déclaré le ministre serbe Milan Ilic.")
                .instruments("partnership in_force: partenariat stratégique global");
    }

    @Test
    void said_again_in_short_it_makes_no_second_row() {
        Told.in("Le ministre kazakh Timur Aliev a loué le partenariat stratégique élargi entre Astana et "
                        + "Rome. Le partenariat stratégique date de dix ans, a-t-il rappelé.")
                .instruments("partnership in_force: partenariat stratégique élargi entre Astana et Rome");
    }
}
