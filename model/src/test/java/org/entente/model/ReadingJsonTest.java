package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final String TEXT = "Paris aidera Hanoi, dit-on, pour 12 millions d’euros.";
    private final ReadingJson json = new ReadingJson();

    private static Reading reading() {
        Evidence whole = Evidence.of(TEXT, 0, 18);
        Evidence broken = new Evidence(List.of(Quote.of(TEXT, 6, 18), Quote.of(TEXT, 28, TEXT.length() - 1)));
        Party party = new Party("p1", PartyKind.STATE, "Paris", "FR", List.of(), 0.9, whole, List.of(whole));
        Statement statement = new Statement(
                "s1",
                "p1",
                List.of(),
                Act.PROMISE,
                broken,
                false,
                List.of(Field.AID),
                "2026-03-03",
                null,
                List.of(),
                null,
                null,
                0.8,
                whole);
        Undertaking undertaking = new Undertaking(
                "u1",
                Stage.PLEDGED,
                List.of("p1"),
                List.of(),
                broken,
                List.of("aider", "Hanoi"),
                null,
                new Quantity(new BigDecimal("12E+6"), "EUR"),
                List.of(Field.AID),
                null,
                true,
                "s1",
                0.7,
                whole);
        return new Reading(
                Document.ofText("paris.txt", TEXT),
                List.of(party),
                List.of(),
                List.of(),
                List.of(statement),
                List.of(undertaking),
                List.of(),
                List.of());
    }

    @Test
    void writesWhatItReads() {
        Reading reading = reading().withoutText();
        String line = json.write(reading);
        assertThat(line).doesNotContain("\n");
        assertThat(json.write(json.read(line))).isEqualTo(line);
    }

    @Test
    void usesTheWordsOfTheContract() {
        assertThat(json.write(reading().withoutText()))
                .contains("\"act\":\"promise\",\"class\":\"commissive\"")
                .contains("\"content\":[{\"start\":6,")
                .contains("\"quantity\":{\"value\":12000000,\"unit\":\"EUR\"}")
                .contains("\"stage\":\"pledged\"")
                .contains("\"kind\":\"state\"")
                .doesNotContain("\"body\"")
                .doesNotContain("\"text\"")
                .doesNotContain("\"members\"");
    }

    @Test
    void saysWhatIsNoReading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.read("{\"document\": 3}"))
                .withMessageContaining("not a reading");
    }

    @Test
    void aQuoteMustFitItsOffsets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quote(3, 5, "abc"))
                .withMessageContaining("3..5");
    }
}
