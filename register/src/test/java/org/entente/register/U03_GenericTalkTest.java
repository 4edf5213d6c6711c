package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Field;
import org.entente.model.Stage;
import org.junit.jupiter.api.Test;

class U03_GenericTalkTest {
    @Test
    void genericActionsJoinByPairDirectionAndField() {
        var threads = U01_SameRequestTwiceTest.threads(
                Report.of("2021-04-02")
                        .told(Stage.ASKED, "JP+VN", "JP+VN", "renforcer la coopération agricole", Field.AGRICULTURE),
                Report.of("2022-04-02")
                        .told(
                                Stage.ASKED,
                                "JP+VN",
                                "JP+VN",
                                "approfondir les échanges en agriculture",
                                Field.AGRICULTURE),
                Report.of("2022-04-03")
                        .told(Stage.ASKED, "JP+VN", "JP+VN", "renforcer la coopération de défense", Field.DEFENCE),
                Report.of("2022-04-04")
                        .told(Stage.ASKED, "JP", "VN", "renforcer la coopération agricole", Field.AGRICULTURE));
        assertThat(threads).extracting(UndertakingThread::asked).containsExactly(2, 1, 1);
        assertThat(threads).noneMatch(UndertakingThread::concrete);
    }

    @Test
    void theyNeverPullConcreteOnesTogether() {
        var threads = U01_SameRequestTwiceTest.threads(
                Report.of("2021-04-02")
                        .told(Stage.ASKED, "JP", "VN", "renforcer la coopération agricole", Field.AGRICULTURE),
                Report.of("2021-04-03")
                        .concrete(Stage.ASKED, "JP", "VN", "importer les litchis de Luc Ngan", Field.AGRICULTURE),
                Report.of("2021-04-04")
                        .concrete(Stage.ASKED, "JP", "VN", "former les vétérinaires de Dalat", Field.AGRICULTURE));
        assertThat(threads).hasSize(3);
    }

    @Test
    void anotherYearsVisitIsAnotherVisit() {
        var threads = U01_SameRequestTwiceTest.threads(
                Report.of("2021-04-02").concrete(Stage.ASKED, "JP", "VN", "se rendre au Vietnam", Field.POLITICS),
                Report.of("2021-09-02").concrete(Stage.AGREED, "JP", "VN", "se rendre au Vietnam", Field.POLITICS),
                Report.of("2025-04-02").concrete(Stage.ASKED, "JP", "VN", "se rendre au Vietnam", Field.POLITICS));
        assertThat(threads).extracting(UndertakingThread::stage).containsExactly(Stage.AGREED, Stage.ASKED);
    }
}
