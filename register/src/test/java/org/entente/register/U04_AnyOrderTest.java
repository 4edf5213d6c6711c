package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.Field;
import org.entente.model.InstrumentStatus;
import org.entente.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class U04_AnyOrderTest {
    private static final long SEED = 20260115;
    private static final int CASES = 60;
    private static final String[] THINGS = {"le pont", "l'hôpital", "le port", "le lycée", "le métro", "la coopération"
    };
    private static final String[] PLACES = {"Hue", "Dalat", "Vinh", "Kobe"};
    private static final String[] NAMES = {
        "Lê An/VN", "An Lê/VN", "Lê Ân/VN", "Sato Ken/JP", "Ken Sato/JP", "Sato/JP", "Mori/"
    };
    private static final String[] STATES = {"VN", "JP", "VN+JP", "FR", ""};

    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    /** Reports about a few things, people and states, so that much of it joins. */
    private static List<Report> reports(Random random, int count) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = random.nextInt(8) == 0
                    ? null
                    : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)).toString();
            Report report = Report.of(day).noise("n° " + i);
            if (random.nextBoolean()) {
                report.at("https://exemple.org/" + random.nextInt(count));
            }
            report.office(
                    pick(random, NAMES),
                    random.nextBoolean() ? "Premier ministre" : "ambassadeur",
                    pick(random, new String[] {"VN", "JP"}));
            report.meets(pick(random, NAMES), pick(random, NAMES), day);
            for (int j = random.nextInt(4); j >= 0; j--) {
                report.told(
                        pick(random, Stage.values()),
                        pick(random, STATES),
                        pick(random, STATES),
                        action(random),
                        pick(random, Field.values()));
                report.concrete(
                        pick(random, Stage.values()),
                        pick(random, STATES),
                        pick(random, STATES),
                        action(random),
                        Field.HEALTH);
                report.amount(random.nextInt(3), "lits", Stage.PLEDGED, "JP", "VN", action(random), Field.HEALTH);
            }
            report.figure("JP", "stagiaires au " + pick(random, PLACES), random.nextInt(900), "stagiaires");
            report.agreement("accord sur " + pick(random, THINGS), "JP+VN", InstrumentStatus.SIGNED);
            reports.add(report);
        }
        return reports;
    }

    private static String action(Random random) {
        return "renforcer " + pick(random, THINGS) + " de " + pick(random, PLACES);
    }

    private static void add(Register register, Report report) {
        // The day of fetching belongs to the document, not to the order of adding.
        LocalDate fetched =
                LocalDate.of(2026, 1, 1 + Math.floorMod(report.document().id().hashCode(), 28));
        register.add(report.document(), report.reading(), new Origin(fetched, "1"));
    }

    @Test
    void whateverTheOrderTheRegisterIsTheSame() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            List<Report> reports = reports(random, 2 + random.nextInt(14));
            List<String> expected = export(reports, false);
            Collections.shuffle(reports, random);
            assertThat(export(reports, random.nextBoolean()))
                    .as("case %d of seed %d", i, SEED)
                    .isEqualTo(expected);
        }
    }

    private static List<String> export(List<Report> reports, boolean askBetween) {
        try (Register register = Register.inMemory()) {
            for (Report report : reports) {
                add(register, report);
                if (askBetween) {
                    register.threads(Filter.ALL);
                }
            }
            return register.canonicalExport().toList();
        }
    }

    @Test
    void rebuildingGivesTheSameRegister(@TempDir Path folder) {
        List<Report> reports = reports(new Random(SEED), 12);
        try (Register register = Register.open(folder.resolve("entente.db"))) {
            reports.forEach(report -> add(register, report));
            List<String> before = register.canonicalExport().toList();
            Rebuilt rebuilt = register.rebuild(document -> {
                assertThat(document.text()).isNotNull();
                return reports.stream()
                        .filter(r -> r.document().id().equals(document.id()))
                        .findFirst()
                        .orElseThrow()
                        .reading();
            });
            assertThat(rebuilt).isEqualTo(new Rebuilt(12, 0));
            assertThat(register.canonicalExport()).isEqualTo(before);
        }
    }

    @Test
    void aNewerReaderReplacesTheReadingsAndARebuildThatFailsChangesNothing() {
        try (Register register = Register.inMemory()) {
            Report report = Report.of("2024-03-01").concrete(Stage.ASKED, "JP", "VN", "financer le pont de Hue");
            report.into(register);
            Report other = Report.of("2024-03-02").concrete(Stage.ASKED, "JP", "VN", "ouvrir le lycée de Hue");
            other.into(register);
            List<String> before = register.canonicalExport().toList();
            assertThatIllegalStateException()
                    .isThrownBy(() -> register.rebuild(document -> {
                        if (document.id().equals(other.document().id())) {
                            throw new IllegalStateException("a reader with a fault");
                        }
                        return Report.of("2024-03-01").reading();
                    }));
            assertThat(register.canonicalExport()).isEqualTo(before);
            assertThat(register.rebuild(document -> Report.of(document.day()).reading(), "2")
                            .changed())
                    .isEqualTo(2);
            assertThat(register.threads(Filter.ALL)).isEmpty();
        }
    }

    @Test
    void oneTextAtTwoPlacesIsOneDocumentWhicheverCameFirst() {
        Report report = Report.of("2024-03-01")
                .encounter(EncounterKind.VISIT, EncounterStatus.HELD, "VN", "Sato Ken/JP", "2024-03");
        Report elsewhere = Report.of("2024-03-01")
                .encounter(EncounterKind.VISIT, EncounterStatus.HELD, "VN", "Sato Ken/JP", "2024-03")
                .at("https://exemple.org/b");
        assertThat(export(List.of(report, elsewhere), false))
                .isEqualTo(export(List.of(elsewhere, report), false))
                .first()
                .asString()
                .contains("exemple.org/b");
    }
}
