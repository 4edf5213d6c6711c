package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Stage;
import org.junit.jupiter.api.Test;

class UndertakingRulesTest {
    private static final String GOLD = "{'type':'undertaking','stage':'agreed','debtors':['PT','SN'],"
            + "'creditors':['SN'],'action':'financer le port','due':'2034','quantity':40000000}";
    private static final String LIST = "{'type':'undertaking','stage':'agreed','debtors':['PT','SN'],"
            + "'creditors':[],'action':'développer la formation des marins, la surveillance des côtes et la recherche'}";
    private static final String[] LIST_AND_ITEMS = {
        LIST, item("la formation des marins"), item("la surveillance des côtes"), item("la recherche")
    };
    private final UndertakingRules rules = new UndertakingRules();

    private static String item(String action) {
        return "{'type':'undertaking','stage':'agreed','debtors':['PT','SN'],'creditors':[],'optional':true,'action':'"
                + action + "'}";
    }

    @Test
    void theStageMustBeRight() {
        Sketch sketch = new Sketch().undertaking(Stage.PLEDGED, "pt", "sn", "financer le port");
        assertThat(sketch.against(rules, GOLD).matched()).isZero();
        assertThat(sketch.against(rules, GOLD).spanF1()).isEqualTo(1);
    }

    @Test
    void noWrongDebtorMayBeNamedAllOfThemIsAnAttribute() {
        KindScore one = new Sketch()
                .undertaking(Stage.AGREED, "pt", "sn", "financer le port")
                .against(rules, GOLD);
        assertThat(one.matched()).isEqualTo(1);
        assertThat(one.attributes()).containsEntry("debtors", 0.0).containsEntry("creditors", 1.0);
        KindScore both = new Sketch()
                .undertaking(Stage.AGREED, "deux", "sn", "financer le port")
                .against(rules, GOLD);
        assertThat(both.attributes()).containsEntry("debtors", 1.0);
        assertThat(new Sketch()
                        .undertaking(Stage.AGREED, "FR", "sn", "financer le port")
                        .against(rules, GOLD)
                        .matched())
                .isZero();
    }

    @Test
    void withoutADebtorNobodyOwesIt() {
        assertThat(new Sketch()
                        .undertaking(Stage.AGREED, "", "sn", "financer le port")
                        .against(rules, GOLD)
                        .matched())
                .isZero();
    }

    @Test
    void dueAndQuantityAreScoredOverTheValuesGiven() {
        Sketch half = new Sketch().undertaking(Stage.AGREED, "pt", "sn", "financer le port", "2033", "4E7");
        assertThat(half.against(rules, GOLD).attributes())
                .containsEntry("due", 0.0)
                .containsEntry("quantity", 1.0);
        Sketch none = new Sketch().undertaking(Stage.AGREED, "pt", "sn", "développer la formation des marins");
        assertThat(none.against(rules, item("la formation des marins").replace("'optional':true,", ""))
                        .attributes())
                .containsEntry("due", null);
    }

    @Test
    void aListFoundAsItsItemsIsFound() {
        Sketch two = new Sketch()
                .undertaking(Stage.AGREED, "deux", "", "formation des marins")
                .undertaking(Stage.AGREED, "deux", "", "surveillance des côtes");
        KindScore score = two.against(rules, LIST_AND_ITEMS);
        assertThat(score.matched()).isEqualTo(1);
        assertThat(score.found()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void oneItemOfAListIsNotTheList() {
        KindScore score = new Sketch()
                .undertaking(Stage.AGREED, "deux", "", "surveillance des côtes")
                .against(rules, LIST_AND_ITEMS);
        assertThat(score.matched()).isZero();
        assertThat(score.found()).isZero();
        assertThat(score.gold()).isEqualTo(1);
    }
}
