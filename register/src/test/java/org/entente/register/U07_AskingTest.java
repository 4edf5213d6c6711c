package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class U07_AskingTest {
    private final Register register = Register.inMemory();

    @BeforeEach
    void fill() {
        Report.of("2021-04-02")
                .speaker("Lê An/VN")
                .concrete(Stage.ASKED, "JP", "VN", "financer l'hôpital de Hue", Field.HEALTH)
                .into(register);
        Report.of("2023-04-02")
                .concrete(Stage.SIGNED, "FR", "VN", "livrer deux rames de métro", Field.TRANSPORT)
                .into(register);
        Report.of("2024-04-02")
                .told(Stage.AGREED, "JP+VN", "JP+VN", "renforcer la coopération sanitaire", Field.HEALTH)
                .into(register);
        Report.of("2025-04-02")
                .concrete(Stage.AGREED, "JP", "VN", "financer l'hôpital de Hue", Field.HEALTH)
                .into(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> what(Filter filter) {
        return register.threads(filter).stream().map(UndertakingThread::what).toList();
    }

    @Test
    void byPartyInAnySpelling() {
        for (String japan : List.of("JP", "jp", "Japon", "le Japon", "Japan", "JPN", "JAPON")) {
            assertThat(what(Filter.ALL.party(japan)))
                    .containsExactly("financer l'hôpital de Hue", "renforcer la coopération sanitaire");
        }
        assertThat(what(Filter.ALL.party("Vietnam").party("France"))).containsExactly("livrer deux rames de métro");
    }

    @Test
    void byThePersonWhoSpoke() {
        assertThat(what(Filter.ALL.party("le an"))).containsExactly("financer l'hôpital de Hue");
    }

    @Test
    void byStageFieldDaysAndWhetherItCanBeChecked() {
        assertThat(what(Filter.ALL.stage(Stage.SIGNED))).containsExactly("livrer deux rames de métro");
        assertThat(what(Filter.ALL.field(Field.HEALTH).concrete(false)))
                .containsExactly("renforcer la coopération sanitaire");
        assertThat(what(Filter.ALL.from(LocalDate.of(2024, 1, 1)).to(LocalDate.of(2024, 12, 31))))
                .containsExactly("financer l'hôpital de Hue", "renforcer la coopération sanitaire");
    }

    @Test
    void asItWasKnownOnADay() {
        Filter then = Filter.ALL.party("JP").on(LocalDate.of(2022, 1, 1));
        assertThat(register.threads(then)).extracting(UndertakingThread::stage).containsExactly(Stage.ASKED);
        assertThat(register.threads(Filter.ALL.party("JP").concrete(true)))
                .extracting(UndertakingThread::stage)
                .containsExactly(Stage.AGREED);
    }

    @Test
    void whoIsNotKnownIsNamed() {
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> what(Filter.ALL.party("Atlantide")))
                .withMessageContaining("Atlantide");
    }
}
