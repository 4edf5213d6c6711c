package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente explain} and {@code entente evaluate}. */
class C05_ExplainEvaluateTest {
    @TempDir
    Path folder;

    @Test
    void a_sentence_is_explained_step_by_step() {
        Run run = Run.entente("explain", "Le ministre a promis d'aider le Laos.");
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("ministre", "promettre");
    }

    @Test
    void two_words_are_enough() {
        assertThat(Run.entente("explain", "Il accepte.").code()).isEqualTo(Exit.OK);
    }

    @Test
    void so_is_a_file() throws IOException {
        Run run = Run.entente("explain", "--json", Press.write(folder, "a.txt", Press.MINISTER));
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.outLines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("name"))
                                .isTrue());
    }

    @Test
    void what_cannot_be_read_cannot_be_explained() {
        Run run = Run.entente(
                "explain",
                "Der Minister hat den Botschafter empfangen und ihn gebeten, die Arbeiten am Hafen zu"
                        + " beschleunigen.");
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.err()).contains("German (de)");
    }

    @Test
    void evaluate_scores_the_reader_against_gold() throws IOException {
        Path press = Files.createDirectories(folder.resolve("press"));
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Press.write(press, "minister.txt", Press.MINISTER);
        Press.write(
                press,
                "other.txt",
                "The minister received the ambassador and asked him to speed up the work on the port.");
        Press.write(
                gold,
                "minister.gold.jsonl",
                "{\"type\":\"office\",\"holder\":\"Lê Thi An\",\"title\":\"ministre de l’Éducation\",\"country\":\"VN\"}\n");
        Press.write(
                gold,
                "other.gold.jsonl",
                "{\"type\":\"office\",\"holder\":\"X\",\"title\":\"minister\",\"country\":\"GB\"}\n");
        Run run = Run.entente("evaluate", press, gold, "--json");
        assertThat(run.code()).isEqualTo(Exit.OK);
        var office = JsonMapper.shared().readTree(run.outLines().getFirst()).get("office");
        assertThat(office.get("gold").asInt())
                .as("English texts are left out until they can be read")
                .isEqualTo(1);
        assertThat(office.get("recall").asDouble()).isEqualTo(1.0);
        assertThat(Run.entente("evaluate", press, gold, "--errors").out()).contains("office");
    }

    @Test
    void texts_and_gold_may_lie_in_one_folder_and_the_reliability_of_confidences_is_told() throws IOException {
        Press.write(folder, "minister.txt", Press.MINISTER);
        Press.write(
                folder,
                "minister.gold.jsonl",
                "{\"type\":\"office\",\"holder\":\"Lê Thi An\",\"title\":\"ministre de l’Éducation\",\"country\":\"VN\"}\n");
        var json = JsonMapper.shared()
                .readTree(Run.entente("evaluate", folder, "--json").outLines().getFirst());
        assertThat(json.get("office").get("recall").asDouble()).isEqualTo(1.0);
        assertThat(json.get("reliability").get("office").get(0).propertyNames())
                .containsExactly("from", "to", "rows", "confidence", "right");
        Run text = Run.entente("evaluate", folder);
        assertThat(text.code()).isEqualTo(Exit.OK);
        assertThat(text.out()).contains("reliability", "confidence");
        assertThat(text.err()).as("gold is no text to be read").isEmpty();
        assertThat(Run.in(Locale.FRENCH, Map.of(), "evaluate", folder).out()).contains("fiabilité", "confiance");
    }

    @Test
    void evaluate_without_gold_is_told() {
        Run run = Run.entente("evaluate", folder, folder.resolve("none"));
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("none");
    }

    @Test
    void the_shared_press_is_scored() {
        Path shared = Path.of("../../shared");
        assumeTrue(
                Files.isDirectory(shared.resolve("gold")),
                "no shared folder beside the repository: its gold is not tried");
        Run run = Run.entente("evaluate", shared.resolve("press"), shared.resolve("gold"));
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("statement");
    }
}
