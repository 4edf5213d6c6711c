package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.PartyKind;
import org.junit.jupiter.api.Test;

class OfficeRulesTest {
    private static final String GOLD =
            "{'type':'office','holder':'Inês Carvalhão','title':'ministre de la Pêche','country':'PT'}";
    private final OfficeRules rules = new OfficeRules();

    @Test
    void holderTitleAndStateMustBeRight() {
        assertThat(new Sketch()
                        .office("ines", "ministre de la Pêche", "pt")
                        .against(rules, GOLD)
                        .matched())
                .isEqualTo(1);
        assertThat(new Sketch()
                        .office("moussa", "ministre de la Pêche", "pt")
                        .against(rules, GOLD)
                        .matched())
                .isZero();
        assertThat(new Sketch()
                        .office("ines", "présidente", "pt")
                        .against(rules, GOLD)
                        .matched())
                .isZero();
    }

    @Test
    void halfOfTheTitleIsEnough() {
        assertThat(new Sketch()
                        .office("ines", "ministre", "pt")
                        .against(rules, GOLD)
                        .matched())
                .isEqualTo(1);
    }

    @Test
    void theHoldersStateWillDo() {
        assertThat(new Sketch()
                        .office("ines", "ministre de la Pêche", null)
                        .against(rules, GOLD)
                        .matched())
                .isEqualTo(1);
    }

    @Test
    void anotherStateWillNot() {
        Sketch sketch = new Sketch()
                .party("x", PartyKind.PERSON, "Inês Carvalhão", null)
                .office("x", "ministre de la Pêche", "sn");
        assertThat(sketch.against(rules, GOLD).matched()).isZero();
        assertThat(sketch.against(rules, GOLD).spanF1()).isEqualTo(1);
    }

    @Test
    void statusIsCurrentWhereTheGoldDoesNotSay() {
        Sketch sketch = new Sketch().office("ines", "ministre de la Pêche", "pt");
        String former = GOLD.replace("}", ",'status':'former'}");
        assertThat(sketch.against(rules, GOLD).attributes()).containsEntry("status", 1.0);
        assertThat(sketch.against(rules, former).attributes()).containsEntry("status", 0.0);
    }
}
