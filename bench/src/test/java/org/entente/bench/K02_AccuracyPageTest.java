package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are written from runs. */
class K02_AccuracyPageTest {
    @TempDir
    private Path folder;

    private Path judgements = Path.of("");

    @BeforeEach
    void judgements() throws IOException {
        judgements = Files.createDirectories(folder.resolve("judgements"));
    }

    private String page() throws IOException {
        return new AccuracyPage(folder, folder.resolve("shared"), judgements).write();
    }

    @Test
    void what_was_not_measured_is_said_to_be_so() throws IOException {
        assertThat(page())
                .contains("## The test part of the open gold set\n\nNot measured in this run.\n")
                .contains("## Agreement of two annotators", "## General news", "## Articles never seen before")
                .doesNotContain("| kind |");
    }

    @Test
    void every_table_says_by_which_command_it_was_made() throws IOException {
        Path train = Gold.write(folder);
        Files.move(train, folder.resolve("test"));
        Gold.write(folder);
        Gold.writeSecond(folder);
        assertThat(page())
                .contains("./entente evaluate bench/gold/fr/test", "./entente evaluate bench/gold/fr/train")
                .contains("bench/run agreement", "bench/run calibrate", "### Reliability")
                .contains("1 reports were annotated twice", "| statement | 1 | 0 | 0 |")
                .contains("the reader has got with these very texts, and nothing of others");
    }

    @Test
    void the_same_input_gives_the_same_page() throws IOException {
        Gold.write(folder);
        assertThat(page()).isEqualTo(page());
    }

    @Test
    void of_news_precision_is_told_with_its_interval_and_the_reasons() throws IOException {
        Files.writeString(judgements.resolve("monde-fr.tsv"), """
                # kind, document, verdict, reason
                statement\tmonde-1\tright
                statement\tmonde-2\twrong\tno speech act
                statement\tmonde-3\tright\t
                undertaking\tmonde-3\twrong\tno speech act
                """);
        assertThat(page())
                .contains("of 3 articles", "| statement | 3 | 2 | 0.667 (0.208–0.939) |", "| office | 0 | 0 | – |")
                .contains("| all | 4 | 2 | 0.500", "| no speech act | 2 | 0 |");
    }

    @Test
    void of_articles_recall_is_told_too_and_the_commonest_causes_come_first() throws IOException {
        StringBuilder lines = new StringBuilder("Agence\thttps://exemple.org/1\tstatement\tright\n");
        for (int i = 0; i < 12; i++) {
            lines.append("Agence\thttps://exemple.org/2\tstatement\tmissed\tcause ")
                    .append(i)
                    .append('\n');
        }
        lines.append("Bureau\thttps://exemple.org/3\toffice\twrong\tcause 11\n");
        Files.writeString(judgements.resolve("unseen.tsv"), lines);
        assertThat(page())
                .contains("3 real articles (their openings) of 2 agencies and offices")
                .contains("| statement | 1 | 1 | 1.000 (0.207–1.000) | 12 | 0.077")
                .contains(
                        "| cause | wrong rows | missed rows |\n| --- | --- | --- |\n| cause 11 | 1 | 1 |\n| cause 0 | 0 | 1 |")
                .doesNotContain("| cause 9 |");
    }

    @Test
    void a_judgement_that_is_none_is_named_by_file_and_line() throws IOException {
        Path file = Files.writeString(judgements.resolve("monde-fr.tsv"), "# kind\nstatement\tm\tperhaps\n");
        assertThatThrownBy(() -> Judgement.ofSample(file))
                .hasMessageContaining("line 2")
                .hasMessageContaining("perhaps");
        Files.writeString(file, "speech\tm\tright\n");
        assertThatThrownBy(() -> Judgement.ofSample(file)).hasMessageContaining("speech");
        Files.writeString(file, "statement\tm\n");
        assertThatThrownBy(() -> Judgement.ofSample(file)).hasMessageContaining("3 are needed");
    }

    @Test
    void wilsons_interval_is_that_of_the_literature() {
        // Newcombe 1998 (Statistics in Medicine 17, 857–872), table I, method 3: 81 of 263, and 0 of 20.
        assertThat(new Proportion(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(new Proportion(81, 263).high()).isCloseTo(0.3662, within(0.0001));
        assertThat(new Proportion(0, 20).low()).isZero();
        assertThat(new Proportion(0, 20).high()).isCloseTo(0.1611, within(0.0001));
    }

    @Test
    void the_page_on_speed_has_a_line_a_program_and_the_day_of_its_run() {
        Measure entente = new Measure("entente", 7, 3000, 1, List.of(1.0));
        Measure lucene = new Measure("lucene", 7, 12000, 1, List.of(1.0));
        Measure corenlp = new Measure("corenlp", 1, 10, 1, List.of(1.0));
        LocalDate day = LocalDate.of(2031, 3, 3);
        assertThat(new PerformancePage(new SpeedReport(entente, lucene, corenlp), "a.gz", 5, "2 processors", day)
                        .write())
                .contains("# How fast it reads", "2031-03-03", "2 processors", "bench/run performance")
                .contains("| Stanford CoreNLP, French | 1 | 10 | 10 | 10 | 10 | 300 × |", "| 0.25 × |");
        assertThat(new PerformancePage(new SpeedReport(entente, lucene, null), "a.gz", 5, "2 processors", day).write())
                .contains("CoreNLP was left out");
    }

    @Test
    void the_commands_write_and_print() throws IOException {
        Gold.write(folder);
        Gold.writeSecond(folder);
        Path out = folder.resolve("accuracy.md");
        K01_CalibrationTest.Result written = K01_CalibrationTest.run(
                "accuracy",
                "--gold",
                folder.toString(),
                "--judgements",
                judgements.toString(),
                "--out",
                out.toString());
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(out).content().startsWith("# How right it is\n");
        K01_CalibrationTest.Result agreement = K01_CalibrationTest.run(
                "agreement",
                "--errors",
                folder.resolve("train").toString(),
                folder.resolve("second").toString());
        assertThat(agreement.out())
                .contains("1 documents annotated by both", "office", "a · statement · missed", "port de Vinh");
    }
}
