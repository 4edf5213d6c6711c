package org.entente.report;

import java.util.List;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.Field;
import org.entente.model.InstrumentStatus;
import org.entente.model.Stage;
import org.entente.register.Register;
import org.entente.register.Report;

/** Four made-up reports of two states through the years. */
final class Press {
    static final List<Report> REPORTS = List.of(
            Report.of("2021-03-02")
                    .at("https://exemple.org/2021")
                    .side("VN")
                    .office("Sato Ken/JP", "Premier ministre", "JP")
                    .office("Lê An/VN", "président", "VN")
                    .meets("Sato Ken/JP", "Lê An/VN", "2021-03-02")
                    .speaker("Lê An/VN")
                    .due("2023", Stage.ASKED, "JP", "VN", "financer le pont de Hue", Field.INFRASTRUCTURE)
                    .told(Stage.ASKED, "JP+VN", "JP+VN", "renforcer la coopération agricole", Field.AGRICULTURE)
                    .figure("VN", "communauté vietnamienne au Japon", 400_000, "personnes"),
            Report.of("2022-09-10")
                    .at("https://exemple.org/2022")
                    .side("JP")
                    .office("Ken Sato/JP", "Premier ministre", "JP")
                    .office("Mori Aya/JP", "ambassadrice du Japon au Vietnam", "JP")
                    .encounter(EncounterKind.VISIT, EncounterStatus.HELD, "VN", "Mori Aya/JP", "2022-09")
                    .speaker("Lê An/VN")
                    .concrete(Stage.ASKED, "JP", "VN", "le financement du pont", Field.INFRASTRUCTURE)
                    .told(Stage.ASKED, "JP+VN", "JP+VN", "les échanges en agriculture", Field.AGRICULTURE),
            Report.of("2024-05-20")
                    .at("https://exemple.org/2024")
                    .side("VN")
                    .office("Abe Rin/JP", "Premier ministre", "JP")
                    .encounter(EncounterKind.MEETING, EncounterStatus.HELD, "Lê An/VN", "Abe Rin/JP", "2024-05-20")
                    .speaker("Abe Rin/JP")
                    .amount(
                            250,
                            "stagiaires",
                            Stage.PLEDGED,
                            "JP",
                            "VN",
                            "accueillir 250 stagiaires vietnamiens",
                            Field.LABOUR)
                    .concrete(Stage.DONE, "JP", "VN", "la remise du navire Kasato", Field.MARITIME)
                    .told(Stage.PLEDGED, "VN", "JP", "simplifier les visas des touristes", Field.TOURISM)
                    .agreement("accord sur les visas", "JP+VN", InstrumentStatus.SIGNED)
                    .figure("VN", "communauté vietnamienne au Japon", 600_000, "personnes"),
            Report.of("2025-06-01")
                    .side("VN")
                    .encounter(EncounterKind.VISIT, EncounterStatus.PLANNED, "VN", "Abe Rin/JP", "2025-09")
                    .concrete(Stage.ASKED, "VN", "JP", "ouvrir un consulat à Kobe", Field.POLITICS));

    private Press() {}

    /** A report of which the reader is sure only in part. */
    static Register unsure() {
        Register register = Register.inMemory();
        Report.of("2031-05-01")
                .at("https://exemple.org/a")
                .side("VN")
                .concrete(Stage.ASKED, "JP", "VN", "former des pilotes", Field.EDUCATION)
                .unsure()
                .encounter(EncounterKind.MEETING, EncounterStatus.HELD, "Lê An/VN", "Mori Aya/JP", "2031-05-01")
                .concrete(Stage.ASKED, "JP", "VN", "ouvrir le port de Vinh", Field.MARITIME)
                .into(register);
        return register;
    }

    static Register register() {
        Register register = Register.inMemory();
        REPORTS.forEach(report -> report.into(register));
        return register;
    }
}
