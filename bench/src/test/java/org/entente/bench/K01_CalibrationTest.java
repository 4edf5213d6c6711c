package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.evaluate.FactKind;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.model.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** How scores are made to mean something. */
class K01_CalibrationTest {
    private static final Row ROW = new Instrument(
            "i",
            "accord",
            InstrumentKind.AGREEMENT,
            List.of(),
            null,
            InstrumentStatus.SIGNED,
            0.6,
            Evidence.of("accord", 0, 6));

    @TempDir
    private Path folder;

    /** So many rows with a feature, of which so many are right; each tenth is of another document. */
    private static List<Example> rows(int count, int right, String feature) {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isRight = (long) i * right / count != (long) (i + 1) * right / count;
            rows.add(new Example("d" + i % 10, FactKind.INSTRUMENT, ROW, List.of(feature), isRight));
        }
        return rows;
    }

    private static List<Example> both(List<Example> one, List<Example> other) {
        List<Example> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void without_features_every_row_has_the_share_that_is_right() {
        LogisticModel model = LogisticModel.fit(rows(200, 150, "x=1"), 5);
        assertThat(model.weights()).containsOnlyKeys(LogisticModel.BIAS);
        assertThat(model.probability(List.of())).isBetween(0.745, 0.755);
    }

    @Test
    void a_feature_that_tells_right_from_wrong_is_learnt() {
        LogisticModel model = LogisticModel.fit(both(rows(300, 270, "x=1"), rows(300, 90, "x=2")), 0.01);
        assertThat(model.probability(List.of("x=1"))).isBetween(0.88, 0.92);
        assertThat(model.probability(List.of("x=2"))).isBetween(0.28, 0.32);
    }

    @Test
    void a_penalty_draws_towards_the_mean() {
        List<Example> rows = both(rows(300, 270, "x=1"), rows(300, 90, "x=2"));
        double free = LogisticModel.fit(rows, 0.01).probability(List.of("x=1"));
        double drawn = LogisticModel.fit(rows, 200).probability(List.of("x=1"));
        assertThat(drawn).isBetween(0.6, free);
    }

    @Test
    void of_few_rows_nothing_is_learnt_but_their_share() {
        LogisticModel model = LogisticModel.fit(both(rows(6, 6, "x=1"), rows(30, 15, "x=2")), 0.01);
        assertThat(model.weights()).containsOnlyKeys(LogisticModel.BIAS);
    }

    @Test
    void the_same_rows_give_the_same_weights() {
        List<Example> rows = both(rows(100, 70, "x=1"), rows(120, 30, "y=2"));
        assertThat(LogisticModel.fit(rows, 1).weights())
                .isEqualTo(LogisticModel.fit(rows, 1).weights());
    }

    @Test
    void each_document_is_judged_by_what_the_others_taught() {
        List<Example> rows = new ArrayList<>(rows(90, 90, "x=1"));
        rows.replaceAll(e -> new Example(
                e.document(), e.kind(), e.row(), e.features(), !e.document().equals("d3")));
        Calibration calibration = new Calibration(rows, 5);
        assertThat(calibration.heldOut())
                .hasSize(90)
                .filteredOn(row -> row.document().equals("d3"))
                .as("all others are right, so d3 is taken for right")
                .allSatisfy(row -> assertThat(row.row().confidence()).isGreaterThan(0.9));
    }

    @Test
    void log_loss_is_nothing_for_who_is_sure_and_right() {
        Calibration sure = new Calibration(
                List.of(new Example("d", FactKind.INSTRUMENT, ROW.withConfidence(1), List.of(), true)), 5);
        Calibration half = new Calibration(
                List.of(new Example("d", FactKind.INSTRUMENT, ROW.withConfidence(0.5), List.of(), false)), 5);
        assertThat(Calibration.logLoss(sure.raw())).isZero();
        assertThat(Calibration.logLoss(half.raw())).isBetween(0.693, 0.694);
    }

    @Test
    void the_command_writes_the_weights_of_a_folder_of_texts_with_gold() throws IOException {
        Path out = folder.resolve("confidence.tsv");
        Result result =
                run("calibrate", "--out", out.toString(), Gold.write(folder).toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("raw scores: log loss", "by weights fitted on the others", "office");
        assertThat(Files.readAllLines(out).getFirst()).startsWith("# ");
        assertThat(Files.readAllLines(out)).anyMatch(line -> line.startsWith("office\tbias\t"));
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        Path out = folder.resolve("confidence.tsv");
        run(
                "calibrate",
                "--dry-run",
                "--out",
                out.toString(),
                Gold.write(folder).toString());
        assertThat(out).doesNotExist();
    }

    @Test
    void help_has_examples() {
        for (String command : List.of("calibrate", "agreement", "accuracy", "speed", "performance")) {
            Result help = run(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).as(command).contains("Examples:", "bench/");
        }
    }

    @Test
    void what_cannot_be_done_is_told_in_a_line() {
        Result result = run("agreement", folder.toString(), folder.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("bench/run: ").contains("holds no NAME.gold.jsonl");
        assertThat(run("calibrate").code()).isEqualTo(2);
        assertThat(Objects.requireNonNull(run("nothing").err())).contains("--help");
    }

    record Result(int code, String out, String err) {}

    static Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Bench.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = command.execute(args);
        return new Result(code, out.toString(), err.toString());
    }
}
