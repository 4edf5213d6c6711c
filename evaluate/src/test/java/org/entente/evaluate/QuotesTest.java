package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Quote;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String TEXT = "🔋 Quito\r\naidera.";

    private static QuoteScore check(Quote... mentions) {
        Evidence proof = Evidence.of(TEXT, 3, 8);
        Party party = new Party(
                "p1", PartyKind.STATE, "Quito", "EC", List.of(), 1, proof, List.of(new Evidence(List.of(mentions))));
        Reading reading = new Reading(
                Document.ofText("a.txt", TEXT),
                List.of(party),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Quotes.check(reading, TEXT);
    }

    @Test
    void offsetsCountUtf16UnitsAndLineEndsAsTheyStand() {
        assertThat(check(new Quote(3, 8, "Quito"), new Quote(10, 16, "aidera"))).isEqualTo(new QuoteScore(3, 3));
    }

    @Test
    void aQuoteBesideItsPlaceIsWrong() {
        assertThat(check(new Quote(2, 7, "Quito"))).isEqualTo(new QuoteScore(1, 2));
    }

    @Test
    void aQuoteBeyondTheEndIsWrong() {
        assertThat(check(new Quote(16, 18, ".."))).isEqualTo(new QuoteScore(1, 2));
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(check(Quote.of(TEXT, 1, 8))).isEqualTo(new QuoteScore(1, 2));
    }
}
