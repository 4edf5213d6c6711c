package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Instruments are matched by name alone, so they show the pairing itself. */
class PairingTest {
    private static final String PLAN = "{'type':'instrument','name':'plan d’action commun','status':'in_force'}";
    private static final String SHORT = "{'type':'instrument','name':'plan d’action','optional':true}";
    private final InstrumentRules rules = new InstrumentRules();

    @Test
    void aFactIsFoundOnceTheSecondRowIsSpurious() {
        KindScore score = new Sketch()
                .instrument("plan d’action commun")
                .instrument("plan d’action")
                .against(rules, PLAN);
        assertThat(score.matched()).isEqualTo(1);
        assertThat(score.found()).isEqualTo(2);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(0.667);
    }

    @Test
    void anOptionalFactCostsNothingFoundOrNot() {
        KindScore found = new Sketch()
                .instrument("plan d’action commun")
                .instrument("plan d’action")
                .against(rules, PLAN, SHORT);
        KindScore not = new Sketch().instrument("plan d’action commun").against(rules, PLAN, SHORT);
        assertThat(found.f1()).isEqualTo(1);
        assertThat(found.found()).isEqualTo(1);
        assertThat(not.f1()).isEqualTo(1);
    }

    @Test
    void whatFitsBothEquallyIsTheRequiredOne() {
        KindScore score = new Sketch()
                .instrument("plan d’action commun")
                .against(rules, PLAN, PLAN.replace("}", ",'optional':true}"));
        assertThat(score.matched()).isEqualTo(1);
    }

    @Test
    void attributesAreSharesOfMatchedRows() {
        KindScore score = new Sketch().instrument("plan d’action commun").against(rules, PLAN);
        assertThat(score.attributes()).containsEntry("status", 0.0);
        assertThat(new Sketch().against(rules, PLAN).attributes()).containsEntry("status", null);
    }

    @Test
    void nothingToFindAndNothingFoundIsPerfect() {
        assertThat(new Sketch().against(rules).f1()).isEqualTo(1);
        assertThat(new Sketch().instrument("plan").against(rules).f1()).isZero();
    }
}
