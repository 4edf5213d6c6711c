package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.model.ReadingJson;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a whole process shows: signals, pipes, full disks and memory. */
class C06_ProcessTest {
    @TempDir
    Path folder;

    @Test
    void killed_in_the_middle_it_leaves_a_register_that_opens_and_can_be_gone_on_with() throws Exception {
        Path press = Press.folder(folder, 150);
        Path db = folder.resolve("r.db");
        Process process = Child.entente("add", "--register", db, press).start();
        waitForDocuments(db, 3);
        process.destroyForcibly().waitFor();

        int kept = documents(db);
        assertThat(kept).isBetween(3, 150);
        Run again = Run.entente("add", "--register", db, press);
        assertThat(again.out())
                .isEqualTo((150 - kept) + " added, 0 new versions, " + kept + " known already; 150 documents in " + db
                        + "\n");

        Path whole = folder.resolve("whole.db");
        Run.entente("add", "--register", whole, press);
        assertThat(export(db)).isEqualTo(export(whole));
    }

    private static void waitForDocuments(Path db, int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            if (Files.exists(db) && documentsOrNone(db) >= count) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no documents in " + db);
    }

    /** The other process may be making the file just now. */
    private static int documentsOrNone(Path db) {
        try {
            return documents(db);
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static int documents(Path db) {
        try (Register register = Register.openExisting(db)) {
            return register.documents();
        }
    }

    private static List<String> export(Path db) {
        try (Register register = Register.openExisting(db)) {
            return register.canonicalExport().toList();
        }
    }

    @Test
    void a_register_that_may_grow_no_further_is_told_and_keeps_whole_documents() throws Exception {
        Path press = Press.folder(folder, 400);
        Path db = folder.resolve("r.db");
        List<String> limited = List.of("sh", "-c", "ulimit -f 5000; exec \"$@\"", "sh");
        Run run =
                Child.end(Child.entente(limited, System.getProperty("java.class.path"), "add", "--register", db, press)
                        .start());
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("entente: " + db);
        int kept = documents(db);
        assertThat(kept).isBetween(1, 399);
        Run again = Run.entente("add", "--register", db, press);
        assertThat(again.out()).startsWith((400 - kept) + " added, 0 new versions, " + kept + " known already");
    }

    @Test
    void interrupted_it_ends_behind_a_whole_line() throws Exception {
        Path out = folder.resolve("out.jsonl");
        Process process = Child.entente("read", "--json", Press.folder(folder, 3000))
                .redirectOutput(out.toFile())
                .start();
        waitForBytes(out);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        Run run = Child.end(process);
        assertThat(run.code()).isEqualTo(Exit.INTERRUPTED);
        assertThat(run.err()).contains("interrupted; ").contains("documents are done");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSizeBetween(1, 2999).allSatisfy(line -> new ReadingJson().read(line));
    }

    private static void waitForBytes(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < 3000 && Files.size(file) == 0; i++) {
            Thread.sleep(20);
        }
    }

    @Test
    void where_nobody_reads_on_it_stops_without_a_word() throws Exception {
        Process process =
                Child.entente("read", "--json", Press.folder(folder, 3000)).start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).startsWith("{\"document\"");
        }
        String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Exit.PIPE_CLOSED);
        assertThat(err).isEmpty();
    }

    @Test
    void a_full_disk_is_told() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no /dev/full: a full disk is not tried");
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        Run run = Child.end(
                Child.entente("read", "--json", file).redirectOutput(full).start());
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("the output cannot be written", "No space left on device");
    }

    @Test
    void the_standard_input_is_a_document() throws Exception {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        Run run = Child.end(Child.entente("read", "--json", "-")
                .redirectInput(file.toFile())
                .start());
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(new ReadingJson().read(run.out()).document().source()).isEqualTo("-");
    }

    @Test
    void the_largest_text_without_a_full_stop_fits_into_the_heap_or_is_set_aside() throws Exception {
        Path large = folder.resolve("large.txt");
        Files.writeString(large, "le ministre a demandé à la partie japonaise de hâter les travaux et ".repeat(28_000));
        Path good = Press.write(folder, "a.txt", Press.MINISTER);
        Path out = folder.resolve("out.jsonl");
        Process process = Child.entente("read", "--json", "--date", "2026-01-15", large, good)
                .redirectOutput(out.toFile())
                .start();
        Run run = Child.end(process);
        assertThat(run.code()).as(run.err()).isIn(Exit.OK, Exit.SOME_SET_ASIDE);
        assertThat(Files.readAllLines(out)).last().asString().contains(good.toString());
    }
}
