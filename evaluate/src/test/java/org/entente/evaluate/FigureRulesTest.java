package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureRulesTest {
    private static final String VALUE =
            "{'type':'figure','measure':'laboratoires mobiles','value':2000000,'unit':'euros'}";
    private static final String RANK = "{'type':'figure','measure':'acheteur de lithium','rank':3}";
    private final FigureRules rules = new FigureRules();

    @Test
    void theValueMustBeRightToAMillionth() {
        assertThat(new Sketch()
                        .value("", "laboratoires", "2000001", "x")
                        .against(rules, VALUE)
                        .matched())
                .isEqualTo(1);
        assertThat(new Sketch()
                        .value("", "laboratoires", "2000003", "x")
                        .against(rules, VALUE)
                        .matched())
                .isZero();
    }

    @Test
    void someWordOfWhatIsCountedMustBeRight() {
        assertThat(new Sketch()
                        .value("", "bateaux", "2000000", "x")
                        .against(rules, VALUE)
                        .matched())
                .isZero();
    }

    @Test
    void theWordMayStandInTheEvidence() {
        assertThat(new Sketch()
                        .value("", "bateaux", "2000000", "deux millions d’euros")
                        .against(rules, VALUE)
                        .matched())
                .isEqualTo(1);
    }

    @Test
    void theSubjectCountsAsTheRowHasItAPartysIdIsNotItsName() {
        assertThat(new Sketch()
                        .value("Mobiles", "", "2000000", "x")
                        .against(rules, VALUE)
                        .matched())
                .isEqualTo(1);
        String portugal = "{'type':'figure','measure':'Portugal','value':1}";
        assertThat(new Sketch()
                        .value("pt", "", "1", "x")
                        .against(rules, portugal)
                        .matched())
                .isZero();
    }

    @Test
    void aRankIsNoValue() {
        assertThat(new Sketch().rank("acheteur", 3).against(rules, RANK).matched())
                .isEqualTo(1);
        assertThat(new Sketch().rank("acheteur", 2).against(rules, RANK).matched())
                .isZero();
        assertThat(new Sketch()
                        .value("", "acheteur", "3", "x")
                        .against(rules, RANK)
                        .matched())
                .isZero();
    }
}
