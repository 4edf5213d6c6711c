package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void roundsTheBinaryValueHalfToEven() {
        assertThat(Decimals.rounded(0.0625)).isEqualTo(0.062);
        assertThat(Decimals.rounded(0.1875)).isEqualTo(0.188);
        assertThat(Decimals.rounded(1.0005)).as("stored as 1.000499…").isEqualTo(1.0);
        assertThat(Decimals.rounded(2.0 / 3)).isEqualTo(0.667);
    }

    @Test
    void theIntervalHasNoWidthWhereAllDocumentsAreAlike() {
        assertThat(Interval.ofF1(Collections.nCopies(5, new Tally(1, 2, 2)))).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void theIntervalHoldsTheValueAndIsTheSameEveryTime() {
        List<Tally> documents = List.of(new Tally(9, 10, 10), new Tally(2, 10, 10), new Tally(6, 10, 10));
        Interval interval = Interval.ofF1(documents);
        assertThat(interval.low()).isBetween(0.2, 0.5);
        assertThat(interval.high()).isBetween(0.7, 0.9);
        assertThat(Interval.ofF1(documents)).isEqualTo(interval);
    }

    @Test
    void withoutDocumentsNothingIsWrong() {
        assertThat(Interval.ofF1(List.of())).isEqualTo(new Interval(1, 1));
    }
}
