package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A body whose acronym is given once speaks under the acronym after it. */
class F22_AcronymsTest {
    @Test
    void an_acronym_before_the_full_name() {
        Told.in("L'OMT (Organisation mondiale du tourisme) a félicité la Gambie.")
                .among("Organisation mondiale du tourisme congratulate > GM: la Gambie");
    }
}
