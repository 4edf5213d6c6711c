package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.junit.jupiter.api.Test;

class U01_SameRequestTwiceTest {
    static List<UndertakingThread> threads(Report... reports) {
        try (Register register = Register.inMemory()) {
            for (Report report : reports) {
                report.into(register);
            }
            return register.threads(Filter.ALL);
        }
    }

    @Test
    void twoPapersOfTwoYearsMakeOneThreadAskedTwice() {
        var threads = threads(
                Report.of("2021-04-02")
                        .concrete(
                                Stage.ASKED, "JP", "VN", "financer la construction de l'hôpital de Hue", Field.HEALTH),
                Report.of("2023-09-10")
                        .concrete(Stage.ASKED, "JP", "VN", "le financement de l'hôpital de Hue", Field.HEALTH));
        assertThat(threads).hasSize(1);
        UndertakingThread thread = threads.getFirst();
        assertThat(thread.asked()).isEqualTo(2);
        assertThat(thread.first()).isEqualTo("2021-04-02");
        assertThat(thread.last()).isEqualTo("2023-09-10");
        assertThat(thread.what()).isEqualTo("financer la construction de l'hôpital de Hue");
        assertThat(thread.debtors()).containsExactly("JP");
        assertThat(thread.creditors()).containsExactly("VN");
        assertThat(thread.steps()).extracting(Step::date).containsExactly("2021-04-02", "2023-09-10");
    }

    @Test
    void twoPapersOfOneDayAreOneRequest() {
        var threads = threads(
                Report.of("2021-04-02")
                        .side("VN")
                        .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue", Field.HEALTH),
                Report.of("2021-04-02")
                        .noise("dit-on")
                        .side("JP")
                        .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue", Field.HEALTH));
        assertThat(threads).hasSize(1);
        assertThat(threads.getFirst().asked()).isEqualTo(1);
        assertThat(threads.getFirst().steps()).extracting(Step::side).containsExactlyInAnyOrder("JP", "VN");
    }

    @Test
    void whatTheOtherSideAsksIsAnotherThing() {
        assertThat(threads(
                        Report.of("2021-04-02")
                                .concrete(Stage.ASKED, "JP", "VN", "ouvrir un consulat à Hue", Field.POLITICS),
                        Report.of("2022-04-02")
                                .concrete(Stage.ASKED, "VN", "JP", "ouvrir un consulat à Kobe", Field.POLITICS)))
                .hasSize(2);
    }

    @Test
    void anotherPairOfStatesIsAnotherThing() {
        assertThat(threads(
                        Report.of("2021-04-02")
                                .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue", Field.HEALTH),
                        Report.of("2022-04-02")
                                .concrete(Stage.ASKED, "FR", "VN", "financer l'hôpital de Hue", Field.HEALTH)))
                .hasSize(2);
    }

    @Test
    void anotherAmountIsAnotherThing() {
        assertThat(threads(
                        Report.of("2021-04-02")
                                .amount(
                                        250,
                                        "stagiaires",
                                        Stage.PLEDGED,
                                        "JP",
                                        "VN",
                                        "accueillir 250 stagiaires",
                                        Field.LABOUR),
                        Report.of("2022-04-02")
                                .amount(
                                        400,
                                        "stagiaires",
                                        Stage.PLEDGED,
                                        "JP",
                                        "VN",
                                        "accueillir 400 stagiaires",
                                        Field.LABOUR)))
                .hasSize(2);
    }

    @Test
    void theNameOfAProjectIsEnoughAndTheFieldAloneIsNot() {
        assertThat(threads(
                        Report.of("2021-04-02").concrete(Stage.ASKED, "JP", "VN", "le métro de Hue", Field.TRANSPORT),
                        Report.of("2022-04-02")
                                .concrete(Stage.ASKED, "JP", "VN", "prolonger le métro de Hue", Field.TRANSPORT),
                        Report.of("2022-05-02")
                                .concrete(Stage.ASKED, "JP", "VN", "l'aéroport de Long Thanh", Field.TRANSPORT)))
                .hasSize(2);
    }

    @Test
    void theItemsOfOneListStayApart() {
        assertThat(threads(Report.of("2021-04-02")
                        .told(Stage.ASKED, "JP", "VN", "le partage de données sur les crues", Field.ENVIRONMENT)
                        .told(Stage.ASKED, "JP", "VN", "la formation de pilotes", Field.TRANSPORT)))
                .hasSize(2);
    }

    @Test
    void theThreadAnswersToTheIdOfEachOfItsSteps() {
        try (Register register = Register.inMemory()) {
            Report.of("2023-09-10")
                    .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue")
                    .into(register);
            String id = register.threads(Filter.ALL).getFirst().id();
            Report.of("2021-04-02")
                    .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue")
                    .into(register);
            UndertakingThread thread = register.threads(Filter.ALL).getFirst();
            assertThat(thread.id()).isNotEqualTo(id);
            assertThat(register.thread(id)).contains(thread);
            assertThat(register.thread(thread.id())).contains(thread);
            assertThat(register.thread("unknown")).isEmpty();
        }
    }
}
