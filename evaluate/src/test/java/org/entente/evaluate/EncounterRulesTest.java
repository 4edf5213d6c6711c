package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.model.PartyKind;
import org.junit.jupiter.api.Test;

class EncounterRulesTest {
    private static final String GOLD = "{'type':'encounter','kind':'meeting','hosts':['Inês Carvalhão'],"
            + "'guests':['Moussa Diédhiou'],'others':[],'place':'Lisbonne','date':'2031-02-04'}";
    private final EncounterRules rules = new EncounterRules();
    private final Sketch right = new Sketch().meeting(List.of("ines"), List.of("moussa"), "Lisbonne", "2031-02-04");

    @Test
    void halfOfThePeopleIsEnough() {
        Sketch half = new Sketch().meeting(List.of("ines"), List.of("pt"), null, null);
        Sketch less = new Sketch().meeting(List.of("ines"), List.of("pt", "sn"), null, null);
        assertThat(half.against(rules, GOLD).matched()).isEqualTo(1);
        assertThat(less.against(rules, GOLD).matched()).isZero();
    }

    @Test
    void kindAndStatusMustBeRight() {
        KindScore score = right.against(rules, GOLD.replace("meeting", "visit"));
        assertThat(score.matched()).isZero();
        assertThat(score.spanF1()).isEqualTo(1);
        assertThat(right.against(rules, GOLD.replace("}", ",'status':'planned'}"))
                        .matched())
                .isZero();
    }

    @Test
    void dateAndPlaceAreAttributes() {
        assertThat(right.against(rules, GOLD).attributes())
                .containsEntry("date", 1.0)
                .containsEntry("place", 1.0)
                .containsEntry("roles", 1.0);
        Sketch elsewhere = new Sketch().meeting(List.of("ines"), List.of("moussa"), "Dakar", "2031");
        assertThat(elsewhere.against(rules, GOLD).attributes())
                .containsEntry("date", 0.0)
                .containsEntry("place", 0.0);
    }

    @Test
    void whereTheGoldHasNoDateOrPlaceAnyIsRight() {
        assertThat(right.against(rules, GOLD.replace("'Lisbonne'", "null").replace("'2031-02-04'", "null"))
                        .attributes())
                .containsEntry("date", 1.0)
                .containsEntry("place", 1.0);
    }

    @Test
    void whoIsWhoseGuestIsARole() {
        Sketch turned = new Sketch().meeting(List.of("moussa"), List.of("ines"), "Lisbonne", "2031-02-04");
        assertThat(turned.against(rules, GOLD).attributes()).containsEntry("roles", 0.0);
    }

    @Test
    void oneNameThatStandsForTwoFitsNoBetterThanBoth() {
        String brothers = "{'type':'encounter','kind':'meeting','others':['Paul Diédhiou','Moussa Diédhiou']}";
        Sketch one = new Sketch()
                .party("d", PartyKind.PERSON, "Diédhiou", null)
                .meeting(List.of("d"), List.of(), null, null);
        GoldEncounter gold = (GoldEncounter) Sketch.gold(brothers).getFirst();
        assertThat(rules.overlap(gold, rules.rows(one.reading()).getFirst())).isCloseTo(1.25, within(1e-9));
    }
}
