package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.InstrumentStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class U06_EncountersAndFiguresTest {
    private final Register register = Register.inMemory();

    @AfterEach
    void close() {
        register.close();
    }

    private void add(Report... reports) {
        for (Report report : reports) {
            report.into(register);
        }
    }

    @Test
    void oneMeetingInTwoPapersIsOneEncounterWithBothSources() {
        add(
                Report.of("2021-01-02").side("VN").meets("Lê An/VN", "Sato Ken/JP", "2021-01-02"),
                Report.of("2021-01-03").side("JP").meets("Ken Sato/JP", "Le An/VN", "2021-01"));
        var encounters = register.encounters(Filter.ALL);
        assertThat(encounters).hasSize(1);
        assertThat(encounters.getFirst().date()).isEqualTo("2021-01-02");
        assertThat(encounters.getFirst().sources()).extracting(Source::side).containsExactly("JP", "VN");
    }

    @Test
    void anotherDayOtherPeopleOrAnotherKindIsAnotherEncounter() {
        add(
                Report.of("2021-01-02").meets("Lê An/VN", "Sato Ken/JP", "2021-01-02"),
                Report.of("2021-01-05").meets("Lê An/VN", "Sato Ken/JP", "2021-01-05"),
                Report.of("2021-01-06").meets("Lê An/VN", "Abe Rin/JP", "2021-01-02"),
                Report.of("2021-01-07")
                        .encounter(EncounterKind.CALL, EncounterStatus.HELD, "Lê An/VN", "Sato Ken/JP", "2021-01-02"));
        assertThat(register.encounters(Filter.ALL)).hasSize(4);
    }

    @Test
    void aPlannedVisitThatTookPlaceIsHeld() {
        add(
                Report.of("2025-12-01")
                        .encounter(
                                EncounterKind.VISIT, EncounterStatus.PLANNED, "VN", "Sato Ken/JP", "2026-01/2026-03"),
                Report.of("2026-02-11")
                        .encounter(EncounterKind.VISIT, EncounterStatus.HELD, "VN", "Sato Ken/JP", "2026-02-10"));
        assertThat(register.encounters(Filter.ALL)).hasSize(1);
        assertThat(register.encounters(Filter.ALL).getFirst().status()).isEqualTo(EncounterStatus.HELD);
        assertThat(register.encounters(Filter.ALL.on(LocalDate.of(2026, 1, 1)))
                        .getFirst()
                        .status())
                .isEqualTo(EncounterStatus.PLANNED);
    }

    @Test
    void figuresOfOneMeasureAreASeries() {
        add(
                Report.of("2020-01-02").figure("VN", "communauté vietnamienne au Japon", 400_000, "personnes"),
                Report.of("2024-01-02").figure("VN", "la communauté vietnamienne du Japon", 600_000, "personnes"),
                Report.of("2024-01-03").figure("VN", "étudiants vietnamiens au Japon", 50_000, "personnes"),
                Report.of("2024-01-04").rank("JP", "investisseur au Vietnam", 3, "investisseur"));
        var figures = register.figures(Filter.ALL);
        assertThat(figures).hasSize(3);
        assertThat(figures.getFirst().points())
                .extracting(FigureSeries.Point::value)
                .containsExactly(BigDecimal.valueOf(400_000), BigDecimal.valueOf(600_000));
        assertThat(figures.getLast().points().getFirst().rank()).isEqualTo(3);
    }

    @Test
    void anAgreementIsOneHoweverManyNameIt() {
        add(
                Report.of("2020-01-02").agreement("accord sur la sécurité sociale", "JP+VN", InstrumentStatus.PROPOSED),
                Report.of("2022-01-02")
                        .agreement("l'accord sur la sécurité sociale Japon-Vietnam", "JP+VN", InstrumentStatus.SIGNED),
                Report.of("2022-01-03").agreement("accord sur la pêche", "JP+VN", InstrumentStatus.SIGNED));
        var instruments = register.instruments(Filter.ALL);
        assertThat(instruments)
                .extracting(InstrumentLife::status)
                .containsExactly(InstrumentStatus.SIGNED, InstrumentStatus.SIGNED);
        assertThat(instruments.getFirst().sources()).hasSize(2);
    }
}
