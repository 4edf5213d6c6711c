package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R04_KilledWhileAddingTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void theRegisterOpensAndNothingThatWasAddedIsMissing() throws IOException, InterruptedException {
        Path file = folder.resolve("entente.db");
        Random random = new Random(3);
        Set<String> told = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            told.addAll(addAndKill(file, i * 1000, 1 + random.nextInt(12)));
            try (Register register = Register.openExisting(file)) {
                String export = String.join("\n", register.canonicalExport().toList());
                assertThat(told).allMatch(export::contains);
                assertThat(register.documents()).isGreaterThanOrEqualTo(told.size());
                assertThat(register.threads(Filter.ALL)).hasSize(1);
            }
        }
    }

    private static List<String> addAndKill(Path file, int first, int reports) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AddForEver.class.getName(),
                        file.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            List<String> added = lines.lines().limit(reports).toList();
            assertThat(added).hasSize(reports);
            return added;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void anotherThatReadsSeesWhatIsAdded() {
        Path file = folder.resolve("entente.db");
        try (Register writer = Register.open(file);
                Register reader = Register.openExisting(file)) {
            Report.of("2024-03-01").into(writer);
            assertThat(reader.documents()).isEqualTo(1);
            assertThat(reader.people(Filter.ALL)).isEmpty();
            Report.of("2024-03-02").office("Lê An/VN", "ministre", "VN").into(writer);
            assertThat(reader.people(Filter.ALL)).hasSize(1);
        }
    }
}
