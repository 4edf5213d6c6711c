package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Where a text gives two figures for one thing, both are kept. */
class F16_SourcesThatDisagreeTest {
    @Test
    void two_counts_of_signed_papers() {
        Told.in("Selon le ministère turc, 16 documents ont été signés. La présidence azerbaïdjanaise "
                        + "parle de 17 documents.")
                .figures("16 documents", "17 documents");
    }

    @Test
    void two_amounts_of_one_loan() {
        Told.in("Le prêt s'élève à 650 millions de dollars, selon Quito. La banque a annoncé 600 millions "
                        + "d'euros.")
                .figures("650000000 USD", "600000000 EUR");
    }

    @Test
    void ten_or_fifteen_percent() {
        Told.in("Le commerce devrait croître de 10 %, selon Riga, et de 15 % selon Vilnius.")
                .figures("10 %", "15 %");
    }

    @Test
    void a_range_gives_both_its_ends() {
        Told.in("Les ventes devraient croître de 10 à 15 %.").figures("10 %", "15 %");
    }
}
