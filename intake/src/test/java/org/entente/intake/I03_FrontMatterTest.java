package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the lines at the top of a text. */
class I03_FrontMatterTest {
    private static final String PROSE =
            "Le Premier ministre a reçu mardi l'ambassadeur du Japon et lui a promis son aide.\n";

    @TempDir
    Path folder;

    private Document document(String text) throws IOException {
        return Taken.document(Files.writeString(folder.resolve("a.txt"), text));
    }

    private static String body(Document document) {
        return String.valueOf(document.text()).substring(document.body());
    }

    @Test
    void address_date_title_and_language_in_any_order() throws IOException {
        Document document =
                document("title: Un accueil\nURL: https://example.org/a\nlanguage: fr-FR\ndate: 2026-01-15\n" + PROSE);
        assertThat(document.address()).isEqualTo("https://example.org/a");
        assertThat(document.published()).isEqualTo("2026-01-15");
        assertThat(document.day()).isEqualTo("2026-01-15");
        assertThat(document.title()).isEqualTo("Un accueil");
        assertThat(document.language()).isEqualTo("fr");
    }

    @Test
    void the_text_is_the_whole_file_and_the_body_what_follows() throws IOException {
        String text = "url: https://example.org/a\r\ndate: 2026-01-15\r\n\r\n" + PROSE;
        Document document = document(text);
        assertThat(document.text()).isEqualTo(text);
        assertThat(body(document)).isEqualTo("\r\n" + PROSE);
        assertThat(document.id()).isEqualTo(Document.idOf(text));
    }

    @Test
    void without_front_matter_all_is_body() throws IOException {
        Document document = document(PROSE + "date: 2026-01-15\n");
        assertThat(body(document)).startsWith(PROSE);
        assertThat(document.published()).isNull();
        assertThat(document.address()).isNull();
    }

    @Test
    void a_byte_order_mark_stands_before_it() throws IOException {
        Document document = document("\uFEFFdate: 2026-01-15\n" + PROSE);
        assertThat(document.published()).isEqualTo("2026-01-15");
        assertThat(body(document)).isEqualTo(PROSE);
    }

    @Test
    void date_and_title_in_one_line_as_pages_are_pasted() throws IOException {
        Document document = document(" date 2026-01-15 Un accueil à Hanoï\n\n" + PROSE);
        assertThat(document.published()).isEqualTo("2026-01-15");
        assertThat(document.title()).isEqualTo("Un accueil à Hanoï");
        assertThat(body(document)).isEqualTo("\n" + PROSE);
    }

    @Test
    void between_dashes_other_keys_may_stand() throws IOException {
        Document document = document("---\nauthor: X\ndate: 2026-01-15\n---\n" + PROSE);
        assertThat(document.published()).isEqualTo("2026-01-15");
        assertThat(body(document)).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2024-11, 2024-11",
        "2026-01-15, 2026-01-15",
        "2026-01-15T10:30:00+07:00, 2026-01-15",
        "2025-12-28/2026-01-03, 2025-12-28/2026-01-03"
    })
    void dates_that_are_taken(String written, String published) throws IOException {
        assertThat(document("date: " + written + "\n" + PROSE).published()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "15/01/2026", "hier", "2026-01-15/2025-01-15", "26-01-15"})
    void a_date_that_is_none_sets_the_document_aside(String written) throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "url: https://example.org\ndate: " + written + "\n" + PROSE);
        assertThat(Taken.english(Taken.refusal(file)))
                .isEqualTo(
                        file + ": line 2: '" + written + "' is no date; write date: 2026-01-15 (or 2026-01, or 2026)");
    }

    @Test
    void a_language_that_is_none_sets_the_document_aside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "language: français !\n" + PROSE);
        assertThat(Taken.english(Taken.refusal(file))).contains("line 1: 'français !' is no language code");
    }

    @Test
    void an_empty_value_says_nothing() throws IOException {
        assertThat(document("date:\ntitle:\n" + PROSE).published()).isNull();
    }

    @Test
    void options_fill_only_what_the_text_does_not_say() throws IOException {
        IntakeOptions options = new IntakeOptions(Set.of("fr", "en"), "en", "2020-02-02");
        Path silent = Files.writeString(folder.resolve("a.txt"), PROSE);
        Path telling = Files.writeString(folder.resolve("b.txt"), "date: 2026-01-15\nlanguage: fr\n" + PROSE);
        assertThat(Taken.document(options, silent).published()).isEqualTo("2020-02-02");
        assertThat(Taken.document(options, silent).language()).isEqualTo("en");
        assertThat(Taken.document(options, telling).published()).isEqualTo("2026-01-15");
        assertThat(Taken.document(options, telling).language()).isEqualTo("fr");
    }

    @Test
    void a_line_of_two_million_characters_is_no_trap() throws IOException {
        String spaces = " ".repeat(900_000);
        assertThat(document("title: a" + spaces + "b" + spaces + "\n" + PROSE).title())
                .startsWith("a")
                .endsWith("b");
    }
}
