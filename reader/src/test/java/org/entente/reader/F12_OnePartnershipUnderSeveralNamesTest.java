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
    void said_again_it_makes_no_second_row() {
        Told.in("Le Maroc et la Serbie ont un partenariat stratégique global. Ce partenariat stratégique "
                        + "global porte ses fruits, a déclaré le ministre serbe Milan Ilic.")
                .instruments("partnership in_force: partenariat stratégique global");
    }
}
