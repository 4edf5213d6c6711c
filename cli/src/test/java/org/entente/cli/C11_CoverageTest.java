package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente coverage}: the predicates that no frame knows, by frequency. */
class C11_CoverageTest {
    private static final String FIRST =
            "« Le port restera ouvert », a bougonné le ministre laotien Bounmy Keo. Le Japon s'est"
                    + " dit réticent à financer les travaux.";
    private static final String SECOND =
            "Le ministre laotien Bounmy Keo a bougonné que les travaux avançaient. Il a déclaré que"
                    + " le port était prêt et que la ville en était fière.";

    @TempDir
    Path folder;

    @BeforeEach
    void two_reports() throws IOException {
        Press.write(folder, "a.txt", "url: https://example.org/a\ndate: 2026-03-03\n\n" + FIRST);
        Press.write(folder, "b.txt", "date: 2026-03-04\n\n" + SECOND);
    }

    private static List<JsonNode> lines(Run run) {
        return run.outLines().stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void for_a_person_the_most_frequent_stands_first_with_its_forms_and_sentences() {
        Run run = Run.entente("coverage", folder);
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .startsWith("2 predicates that no frame knows, 3 places in 2 documents; shown here: 2")
                .contains(
                        "bougonner\n  2 × in 2 documents: quote 1, que 1\n",
                        "se dire réticent\n  1 × in 1 document: à+inf 1\n")
                .contains("“Le ministre laotien Bounmy Keo a bougonné que les travaux avançaient.”", "a.txt", "b.txt")
                .doesNotContain("déclarer", "\u001b");
        assertThat(run.out().indexOf("bougonner")).isLessThan(run.out().indexOf("se dire réticent"));
    }

    @Test
    void in_french() {
        assertThat(Run.entente("coverage", "--ui", "fr", folder).out())
                .contains("2 prédicats qu'aucun cadre ne connaît", "2 × dans 2 documents");
    }

    @Test
    void json_has_a_predicate_a_line_with_places_to_the_letter() {
        List<JsonNode> rows = lines(Run.entente("coverage", "--json", folder));
        assertThat(rows).hasSize(2);
        JsonNode first = rows.getFirst();
        assertThat(first.get("pattern").asString()).isEqualTo("bougonner");
        assertThat(first.get("known").asBoolean()).isFalse();
        assertThat(first.get("count").asInt()).isEqualTo(2);
        assertThat(first.get("documents").asInt()).isEqualTo(2);
        assertThat(first.get("forms").size()).isEqualTo(2);
        JsonNode sentence = first.get("sentences").get(0);
        assertThat(sentence.get("address").asString()).isEqualTo("https://example.org/a");
        assertThat(sentence.get("words").get("quote").asString()).isEqualTo("a bougonné");
        assertThat(Run.entente("coverage", "--json", "--ui", "fr", folder).out())
                .isEqualTo(
                        Run.entente("coverage", "--json", "--ui", "en", folder).out());
    }

    @Test
    void csv_has_a_sentence_a_row() throws IOException {
        String csv = Run.entente("coverage", "--csv", folder).out();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows)
                    .extracting(r -> r.getField("pattern"))
                    .containsExactly("bougonner", "bougonner", "se dire réticent");
            assertThat(rows).extracting(r -> r.getField("form")).containsExactly("quote", "que", "à+inf");
        }
        assertThat(csv).contains("\r\n");
    }

    @Test
    void top_and_sentences_bound_what_is_shown() {
        assertThat(lines(Run.entente("coverage", "--json", "--top", "1", folder)))
                .hasSize(1);
        assertThat(lines(Run.entente("coverage", "--json", "--sentences", "1", folder))
                        .getFirst()
                        .get("sentences")
                        .size())
                .isEqualTo(1);
        assertThat(Run.entente("coverage", "--csv", "--sentences", "0", folder).outLines())
                .hasSize(3);
    }

    @Test
    void forms_that_frames_lack_are_told_of_a_predicate_that_they_have() throws IOException {
        Press.write(
                folder,
                "c.txt",
                "Le ministre laotien Bounmy Keo condamne que le port de la ville du nord reste fermé.");
        assertThat(Run.entente("coverage", folder.resolve("c.txt")).out())
                .contains("condamner\n", "Frames have it in other forms.");
    }

    @Test
    void what_a_frame_knows_and_missed_is_listed_apart() {
        Run run = Run.entente("coverage", "--missed", folder);
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).isEqualTo("Nothing found; 2 documents read.\n");
    }

    @Test
    void a_document_that_cannot_be_read_is_set_aside() throws IOException {
        Press.write(folder, "z.txt", "");
        Run run = Run.entente("coverage", folder);
        assertThat(run.code()).isEqualTo(Exit.SOME_SET_ASIDE);
        assertThat(run.out()).contains("bougonner");
        assertThat(run.err()).contains("z.txt: holds no text");
        assertThat(Run.entente("coverage", folder.resolve("none")).code()).isEqualTo(Exit.NOTHING_DONE);
    }

    @Test
    void json_and_csv_exclude_each_other() {
        assertThat(Run.entente("coverage", "--json", "--csv", folder).code()).isEqualTo(Exit.USAGE);
    }
}
