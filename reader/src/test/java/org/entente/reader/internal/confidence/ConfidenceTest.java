package org.entente.reader.internal.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;

/** Weights are log odds that add up. */
class ConfidenceTest {
    private static final String TEXT = "Un accord de pêche a été signé.";

    private static double probability(List<List<String>> weights) {
        Instrument row = new Instrument(
                "i1",
                "accord de pêche",
                InstrumentKind.AGREEMENT,
                List.of(),
                null,
                InstrumentStatus.SIGNED,
                0.6,
                Evidence.of(TEXT, 3, 18));
        Reading raw = new Reading(
                Document.ofText("a", TEXT),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(row));
        return new Confidence(weights).applied(raw).instruments().getFirst().confidence();
    }

    @Test
    void the_bias_alone_gives_every_row_the_same() {
        assertThat(probability(List.of(List.of("instrument", "bias", "0")))).isEqualTo(0.5);
        assertThat(probability(List.of(List.of("instrument", "bias", "1.386")))).isEqualTo(0.8);
    }

    @Test
    void what_is_seen_adds_its_weight_and_what_is_not_adds_none() {
        assertThat(probability(List.of(
                        List.of("instrument", "bias", "0"),
                        List.of("instrument", "status=SIGNED", "1"),
                        List.of("instrument", "capital=no", "0.386"),
                        List.of("instrument", "status=PROPOSED", "5"))))
                .isEqualTo(0.8);
    }

    @Test
    void nothing_is_certain() {
        assertThat(probability(List.of(List.of("instrument", "bias", "9")))).isEqualTo(0.99);
        assertThat(probability(List.of(List.of("instrument", "bias", "-9")))).isEqualTo(0.01);
    }

    @Test
    void a_kind_without_weights_keeps_its_scores() {
        assertThat(probability(List.of(List.of("office", "bias", "3")))).isEqualTo(0.6);
    }

    @Test
    void a_line_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Confidence(List.of(List.of("office", "bias"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("confidence.tsv");
    }
}
