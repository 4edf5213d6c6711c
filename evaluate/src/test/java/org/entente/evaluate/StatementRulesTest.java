package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Act;
import org.junit.jupiter.api.Test;

class StatementRulesTest {
    private static final String GOLD =
            "{'type':'statement','speaker':'Inês Carvalhão','addressees':['SN'],'act':'promise',"
                    + "'content':'de financer le port de Ziguinchor','fields':['transport','aid']}";
    private static final String JOINT = "{'type':'statement','speaker':'les deux dirigeants','act':'agree',"
            + "'content':'de financer le port','speaker_states':['PT','SN']}";
    private final StatementRules rules = new StatementRules();

    private static Sketch says(String speaker, Act act) {
        return new Sketch().statement(speaker, act, "financer le port", "sn");
    }

    @Test
    void theClassMustBeRightTheActIsAnAttribute() {
        KindScore offer = says("ines", Act.OFFER).against(rules, GOLD);
        assertThat(offer.matched()).isEqualTo(1);
        assertThat(offer.attributes()).containsEntry("act", 0.0);
        KindScore request = says("ines", Act.REQUEST).against(rules, GOLD);
        assertThat(request.matched()).isZero();
        assertThat(request.spanF1()).isEqualTo(1);
    }

    @Test
    void theSpeakerMustBeRight() {
        assertThat(says("moussa", Act.PROMISE).against(rules, GOLD).matched()).isZero();
    }

    @Test
    void aGroupIsNoSingleSpeaker() {
        assertThat(says("deux", Act.PROMISE).against(rules, GOLD).matched()).isZero();
    }

    @Test
    void aGroupIsKnownByItsMembersOrByItsName() {
        assertThat(says("deux", Act.AGREE).against(rules, JOINT).matched()).isEqualTo(1);
        assertThat(says("les deux dirigeants", Act.AGREE).against(rules, JOINT).matched())
                .isEqualTo(1);
        assertThat(says("pt", Act.AGREE).against(rules, JOINT).matched()).isZero();
    }

    @Test
    void lessThanHalfOfTheContentIsAnotherStatement() {
        assertThat(new Sketch()
                        .statement("ines", Act.PROMISE, "le port")
                        .against(rules, GOLD)
                        .matched())
                .isEqualTo(1);
        KindScore other =
                new Sketch().statement("ines", Act.PROMISE, "le pont de Thiès").against(rules, GOLD);
        assertThat(other.spanF1()).isZero();
    }

    @Test
    void oneFieldInCommonIsEnough() {
        assertThat(says("ines", Act.PROMISE).against(rules, GOLD).attributes()).containsEntry("fields", 1.0);
    }

    @Test
    void addresseesAreScoredWhereThereAreAny() {
        assertThat(says("ines", Act.PROMISE).against(rules, GOLD).attributes()).containsEntry("addressees", 1.0);
        assertThat(says("ines", Act.PROMISE)
                        .against(rules, GOLD.replace("'SN'", ""))
                        .attributes())
                .containsEntry("addressees", 0.0);
        assertThat(says("deux", Act.AGREE).against(rules, GOLD).attributes()).doesNotContainKey("addressees");
    }
}
