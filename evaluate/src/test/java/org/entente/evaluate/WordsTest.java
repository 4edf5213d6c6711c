package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(Words.fold("ÉTÉ à Đà Nẵng, İzmir")).isEqualTo("ete a da nang, izmir");
    }

    @Test
    void wordsAreLatinLettersAndDigits() {
        assertThat(Words.of("L’œuvre de 12,5 %")).containsExactly("l", "uvre", "de", "12", "5");
    }

    @Test
    void wordsWithoutContentDoNotCount() {
        assertThat(Words.dice("le développement de la pêche", "développement et pêche"))
                .isEqualTo(1);
        assertThat(Words.dice("de la", "de la")).isZero();
    }

    @Test
    void everyWordCountsAsOftenAsItStandsThere() {
        assertThat(Words.dice("mer mer", "mer")).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void nothingHasNothingInCommon() {
        assertThat(Words.dice(null, "mer")).isZero();
    }
}
