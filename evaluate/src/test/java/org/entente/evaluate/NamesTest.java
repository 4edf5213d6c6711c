package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void theSameWordsInAnyOrder() {
        assertThat(Names.same("Trần Thị Lan", "LAN Tran Thi")).isTrue();
    }

    @Test
    void onePartOfAShortNameIsEnough() {
        assertThat(Names.same("Lan", "Tran Thi Lan")).isTrue();
        assertThat(Names.same("Lan", "ministre Tran Thi Lan")).as("four words").isTrue();
    }

    @Test
    void onePartOfALongNameIsNot() {
        assertThat(Names.same("Lan", "la ministre Tran Thi Lan")).isFalse();
        assertThat(Names.same("Thi Lan", "la ministre Tran Thi Lan")).isTrue();
    }

    @Test
    void anotherWordMakesAnotherName() {
        assertThat(Names.same("Tran Lan", "Tran Minh")).isFalse();
    }

    @Test
    void noNameIsNobody() {
        assertThat(Names.same("", "")).isFalse();
        assertThat(Names.same(null, "Lan")).isFalse();
        assertThat(Names.among("Lan", List.of())).isFalse();
    }
}
