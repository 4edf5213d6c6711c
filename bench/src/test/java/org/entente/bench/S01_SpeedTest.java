package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the figures of bench/speed mean. */
class S01_SpeedTest {
    private static final PrintStream SILENCE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void a_corpus_is_gzipped_json_lines_and_counts_the_text_alone() throws IOException {
        Corpus corpus = Corpus.read(
                corpus(
                        "{\"id\": \"a\", \"lang\": \"fr\", \"date\": \"2026-01-15\", \"title\": \"Visite\", \"text\": \"Été.\"}"));
        assertThat(corpus.documents()).singleElement().satisfies(document -> {
            assertThat(document.published()).isEqualTo("2026-01-15");
            assertThat(document.language()).isEqualTo("fr");
        });
        assertThat(corpus.characters()).isEqualTo(4);
    }

    @Test
    void a_line_that_is_no_document_is_named() throws IOException {
        Path file = corpus("{\"id\": \"a\", \"lang\": \"fr\", \"text\": \"Oui.\"}\n{\"id\": \"b\"}");
        assertThatThrownBy(() -> Corpus.read(file)).hasMessageContaining("line 2");
    }

    @Test
    void a_file_that_is_not_gzipped_is_said_to_be_none() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.jsonl"), "{}");
        assertThatThrownBy(() -> Corpus.read(plain))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not gzipped");
    }

    @Test
    void a_sample_is_spread_over_the_whole_corpus() {
        Corpus corpus =
                new Corpus(List.of(text("aaaa"), text("bbbb"), text("cccc"), text("dddd"), text("eeee"), text("ffff")));
        assertThat(corpus.sample(8).documents()).extracting(Document::text).containsExactly("aaaa", "dddd");
        assertThat(corpus.sample(1000)).isEqualTo(corpus);
    }

    @Test
    void the_median_round_gives_the_speed() {
        Measure measure = new Measure("entente", 1, 1200, 7, List.of(6.0, 2.0, 3.0));
        assertThat(measure.charactersASecond()).isEqualTo(400);
        assertThat(measure.slowest()).isEqualTo(200);
        assertThat(measure.fastest()).isEqualTo(600);
    }

    @Test
    void work_that_finds_nothing_is_not_measured() {
        Stopwatch stopwatch = new Stopwatch(1, 0, SILENCE);
        Corpus corpus = new Corpus(List.of(text("Rien.")));
        assertThatThrownBy(() -> stopwatch.time("idle", document -> 0, corpus))
                .hasMessageContaining("idle found nothing");
        assertThat(stopwatch.time("busy", document -> 1, corpus).found()).isEqualTo(1);
    }

    @Test
    void lucene_consumes_every_word_that_is_no_stop_word() {
        try (LuceneWork lucene = new LuceneWork()) {
            assertThat(lucene.on(text("Les ministres signent un accord."))).isEqualTo(3);
        }
    }

    @Test
    void the_last_line_holds_the_three_speeds_and_the_two_ratios() {
        Measure entente = new Measure("entente", 1, 3000, 1, List.of(1.0));
        Measure lucene = new Measure("lucene", 1, 12000, 1, List.of(1.0));
        Measure corenlp = new Measure("corenlp", 1, 10, 1, List.of(1.0));
        assertThat(new SpeedReport(entente, lucene, corenlp).json())
                .isEqualTo("{\"entente_chars_s\":3000,\"corenlp_chars_s\":10,\"lucene_chars_s\":12000,"
                        + "\"ratio_corenlp\":300.0,\"ratio_lucene\":0.25}");
        assertThat(new SpeedReport(entente, lucene, null).json())
                .contains("\"corenlp_chars_s\":null", "\"ratio_corenlp\":null");
    }

    private Path corpus(String lines) throws IOException {
        Path file = folder.resolve("corpus.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Document text(String text) {
        return Document.ofText("made up", text);
    }
}
