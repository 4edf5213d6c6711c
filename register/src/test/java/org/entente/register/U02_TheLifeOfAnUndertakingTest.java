package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class U02_TheLifeOfAnUndertakingTest {
    private static UndertakingThread told(String stages) {
        Report[] reports = new Report[stages.split(" ").length];
        int year = 2015;
        for (String stage : stages.split(" ")) {
            reports[year - 2015] = Report.of(year + "-06-01")
                    .concrete(Stage.valueOf(stage.toUpperCase(Locale.ROOT)), "JP", "VN", "financer le pont de Hue");
            year++;
        }
        var threads = U01_SameRequestTwiceTest.threads(reports);
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "asked,                       asked",
        "asked pledged,               pledged",
        "asked agreed done,           done",
        "pledged asked,               pledged",
        "signed asked agreed,         signed",
        "done asked,                  done",
        "asked refused,               refused",
        "agreed withdrawn,            withdrawn",
        "refused asked,               asked",
        "asked refused asked offered, offered",
        "asked under_way done,        done",
    })
    void theStageFollowsFromTheSteps(String steps, String stage) {
        assertThat(told(steps).stage().code()).isEqualTo(stage);
    }

    @Test
    void everyStepStaysToBeSeen() {
        assertThat(told("asked done asked").steps())
                .extracting(Step::stage)
                .containsExactly(Stage.ASKED, Stage.DONE, Stage.ASKED);
    }

    @Test
    void itIsOverdueOnceItsLastDueDateHasPassedWithoutAWord() {
        UndertakingThread thread = U01_SameRequestTwiceTest.threads(
                        Report.of("2021-04-02")
                                .due("2023", Stage.ASKED, "JP", "VN", "ouvrir le lycée de Hue", Field.EDUCATION),
                        Report.of("2022-04-02")
                                .due("2024-06", Stage.AGREED, "JP", "VN", "ouvrir le lycée de Hue", Field.EDUCATION))
                .getFirst();
        assertThat(thread.due()).isEqualTo("2024-06");
        assertThat(thread.isOverdue(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(thread.isOverdue(LocalDate.of(2024, 7, 1))).isTrue();
    }

    @Test
    void whatIsDoneIsNotOverdue() {
        UndertakingThread thread = U01_SameRequestTwiceTest.threads(
                        Report.of("2021-04-02")
                                .due("2023", Stage.ASKED, "JP", "VN", "ouvrir le lycée de Hue", Field.EDUCATION),
                        Report.of("2024-04-02")
                                .concrete(Stage.DONE, "JP", "VN", "ouvrir le lycée de Hue", Field.EDUCATION))
                .getFirst();
        assertThat(thread.isOverdue(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void aJointAgreementAnswersARequestAndTheRequestSaysWhoOwes() {
        UndertakingThread thread = U01_SameRequestTwiceTest.threads(
                        Report.of("2021-04-02")
                                .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue", Field.HEALTH),
                        Report.of("2022-04-02")
                                .concrete(
                                        Stage.SIGNED,
                                        "JP+VN",
                                        "JP+VN",
                                        "le financement de l'hôpital de Hue",
                                        Field.HEALTH))
                .getFirst();
        assertThat(thread.stage()).isEqualTo(Stage.SIGNED);
        assertThat(thread.debtors()).containsExactly("JP");
        assertThat(thread.creditors()).containsExactly("VN");
    }
}
