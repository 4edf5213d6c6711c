package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The open gold set: a score against gold that is broken means nothing. */
class G01_GoldIsWellFormedTest {
    private static final Path GOLD = Entente.root().resolve("bench/gold/fr");
    private static final List<Path> PARTS =
            List.of(GOLD.resolve("train"), GOLD.resolve("test"), GOLD.resolve("calibration"));

    private static final String TEXT = "Hanoï, 3 mars 2031 – Mme Lê An a promis à M. Paul Morel d’ouvrir le port.";
    private static final String PROMISE =
            "{\"type\":\"statement\",\"speaker\":\"Lê An\",\"addressees\":[\"Paul Morel\"],\"act\":\"promise\",\"content\":\"d’ouvrir le port\",\"fields\":[\"transport\"]}";
    private static final String PORT =
            "{\"type\":\"undertaking\",\"stage\":\"pledged\",\"debtors\":[\"VN\"],\"creditors\":[\"FR\"],\"action\":\"ouvrir le port\",\"due\":\"2034\",\"fields\":[]}";

    @Test
    void every_line_of_every_part_is_well_formed() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path part : PARTS) {
            List<Path> files = GoldCheck.files(part);
            assertThat(files).as("gold in %s", part).hasSizeGreaterThanOrEqualTo(15);
            for (Path file : files) {
                faults.addAll(GoldCheck.faults(file, part.resolve(base(file) + ".txt")));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_text_has_gold_and_none_is_in_two_parts() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path part : PARTS) {
            try (var files = Files.list(part)) {
                assertThat(files.filter(f -> f.toString().endsWith(".txt"))
                                .map(f -> f.getFileName().toString().replaceAll("\\.txt$", "")))
                        .containsExactlyInAnyOrderElementsOf(GoldCheck.files(part).stream()
                                .map(G01_GoldIsWellFormedTest::base)
                                .toList());
            }
            for (Path file : GoldCheck.files(part)) {
                assertThat(seen.add(base(file))).as("%s is in one part", file).isTrue();
            }
        }
    }

    @Test
    void what_the_second_annotator_wrote_is_well_formed_and_of_texts_that_are_here() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : GoldCheck.files(GOLD.resolve("second"))) {
            List<Path> texts = PARTS.stream()
                    .map(part -> part.resolve(base(file) + ".txt"))
                    .filter(Files::exists)
                    .toList();
            assertThat(texts).as("the text of %s", file).hasSize(1);
            faults.addAll(GoldCheck.faults(file, texts.getFirst()));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_right_has_no_faults() {
        assertThat(GoldCheck.faults("a", PROMISE + "\n" + PORT + "\n", TEXT)).isEmpty();
    }

    @Test
    void a_span_must_stand_in_the_text_to_the_letter() {
        assertThat(faults(PROMISE.replace("’", "'")))
                .containsExactly("a:1: content does not stand in the text to the letter: \"d'ouvrir le port\"");
        assertThat(faults(PORT.replace("le port", "un port"))).hasSize(1);
    }

    @Test
    void words_and_dates_must_be_known() {
        assertThat(faults(PROMISE.replace("promise", "promised"))).containsExactly("a:1: act is unknown: \"promised\"");
        assertThat(faults(PROMISE.replace("transport", "ports"))).containsExactly("a:1: fields: \"ports\" is no field");
        assertThat(faults(PORT.replace("pledged", "said"))).hasSize(1);
        assertThat(faults(PORT.replace("2034", "vers 2034"))).hasSize(1);
        assertThat(faults(PROMISE.replace("statement", "speech"))).hasSize(1);
        assertThat(faults(PROMISE.replace("addressees", "to"))).hasSize(2);
        assertThat(faults("{")).hasSize(1);
    }

    @Test
    void whoever_is_named_is_named_in_the_text_or_by_a_code() {
        assertThat(faults(PROMISE.replace("Lê An", "Lê Anh"))).hasSize(1);
        assertThat(faults(PROMISE.replace("Paul Morel", "Paul Moreau"))).hasSize(1);
        assertThat(faults(PROMISE.replace("Lê An", "VN"))).isEmpty();
        assertThat(faults(PORT.replace("VN", "Vietnam"))).hasSize(1);
        assertThat(faults(PORT.replace("\"VN\"", ""))).containsExactly("a:1: nobody is the debtor");
    }

    @Test
    void a_figure_has_either_a_value_or_a_rank() {
        assertThat(faults("{\"type\":\"figure\",\"measure\":\"ports\"}")).hasSize(1);
        assertThat(faults("{\"type\":\"figure\",\"measure\":\"ports\",\"value\":2}"))
                .isEmpty();
    }

    private static List<String> faults(String line) {
        return GoldCheck.faults("a", line, TEXT);
    }

    private static String base(Path file) {
        return file.getFileName().toString().replaceAll("\\.gold\\.jsonl$", "");
    }
}
