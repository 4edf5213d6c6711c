package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.PartyKind;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private final Sketch sketch = new Sketch()
            .party("ua", PartyKind.ORGANISATION, "Union andine", null)
            .party("tous", PartyKind.GROUP, "tous", null, "deux", "ua", "tous");
    private final Parties parties = new Parties(sketch.reading());

    @Test
    void aStateIsNamedByItsCodeAPersonByName() {
        assertThat(parties.names(List.of("pt", "ines"))).containsExactly("PT", "Inês Carvalhão");
    }

    @Test
    void anUnknownIdStandsForItself() {
        assertThat(parties.name("Dakar")).isEqualTo("Dakar");
        assertThat(parties.sides(List.of("FR"))).containsExactly("FR");
    }

    @Test
    void behindAPersonStandsItsState() {
        assertThat(parties.sides(List.of("ines"))).containsExactly("PT");
    }

    @Test
    void aGroupCountsAsItsMembersHoweverDeepAndEvenInACircle() {
        assertThat(parties.sides(List.of("tous"))).containsExactlyInAnyOrder("PT", "SN", "Union andine");
    }
}
