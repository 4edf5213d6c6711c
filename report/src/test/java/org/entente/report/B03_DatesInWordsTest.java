package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B03_DatesInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-15,            15 janvier 2026,         15 January 2026",
        "2026-02-01,            1er février 2026,        1 February 2026",
        "2024-11,               novembre 2024,           November 2024",
        "2030,                  2030,                    2030",
        "2026-01/2026-03,       janvier – mars 2026,     January – March 2026",
        "2021-11-22/2021-11-25, 22 – 25 novembre 2021,   22 – 25 November 2021",
        "2018-05-29/2018-06-02, 29 mai – 2 juin 2018,    29 May – 2 June 2018",
        "2025-12/2026-01,       décembre 2025 – janvier 2026, December 2025 – January 2026",
        "2024/2026,             2024 – 2026,             2024 – 2026",
        "bientôt,               bientôt,                 bientôt",
    })
    void edtfIsSaidAsPeopleSayIt(String edtf, String french, String english) {
        assertThat(new DateWords(Locale.FRENCH).of(edtf)).isEqualTo(french);
        assertThat(new DateWords(Locale.ENGLISH).of(edtf)).isEqualTo(english);
    }
}
