package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.junit.jupiter.api.Test;

/** How often rows of a confidence are right. */
class ReliabilityTest {
    private static ScoredRow row(double confidence, boolean right) {
        Instrument row = new Instrument(
                "i1",
                "accord",
                InstrumentKind.AGREEMENT,
                List.of(),
                null,
                InstrumentStatus.SIGNED,
                confidence,
                Evidence.of("accord", 0, 6));
        return new ScoredRow("a", FactKind.INSTRUMENT, row, right);
    }

    @Test
    void aBinHasItsMeanConfidenceAndTheShareThatIsRight() {
        Reliability reliability =
                Reliability.of(List.of(row(0.9, true), row(1, true), row(0.95, false), row(0.1, false)));
        assertThat(reliability.bins().get(Reliability.ALL))
                .containsExactly(new Reliability.Bin(0, 0.5, 1, 0.1, 0), new Reliability.Bin(0.9, 1, 3, 0.95, 0.667));
        assertThat(reliability.bins()).containsOnlyKeys("all", "instrument");
    }

    @Test
    void aConfidenceOnAnEdgeBelongsAboveIt() {
        assertThat(Reliability.of(List.of(row(0.5, true))).bins().get("instrument"))
                .containsExactly(new Reliability.Bin(0.5, 0.6, 1, 0.5, 1));
    }

    @Test
    void itIsPrintedInFrenchAndEnglish() {
        List<ScoredRow> rows = new ArrayList<>(List.of(row(0.55, true), row(0.55, false)));
        Reliability reliability = Reliability.of(rows);
        assertThat(new ReliabilityTable(Locale.ENGLISH).print(reliability))
                .contains("reliability", "confidence", "instrument    0.5–0.6         2         0.550     0.500\n");
        assertThat(new ReliabilityTable(Locale.FRENCH).print(reliability)).contains("fiabilité", "justes");
        assertThat(new ReliabilityTable(Locale.FRENCH).print(Reliability.of(List.of())))
                .isEmpty();
    }

    @Test
    void aRowIsRightWhereAFactMatchesItRequiredOrNot() {
        Scores scores = Evaluation.score(
                List.of(new Case(
                        "a",
                        Sketch.gold(
                                "{'type':'instrument','name':'accord aérien','status':'signed'}",
                                "{'type':'instrument','name':'plan portuaire','status':'signed','optional':true}"),
                        new Sketch()
                                .instrument("accord aérien")
                                .instrument("plan portuaire")
                                .instrument("traité de paix")
                                .reading(),
                        new Sentences(null))),
                new QuoteScore(0, 0));
        assertThat(scores.rows()).extracting(ScoredRow::right).containsExactly(true, true, false);
    }
}
