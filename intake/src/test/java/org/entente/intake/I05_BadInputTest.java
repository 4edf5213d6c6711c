package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each source that cannot be taken has its one line: where, what, and what to do. */
class I05_BadInputTest {
    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.txt"), bytes);
    }

    @Test
    void an_empty_file() throws IOException {
        Path file = file(new byte[0]);
        assertThat(Taken.english(Taken.refusal(file)))
                .isEqualTo(file + ": holds no text; remove it, or fetch the document again");
    }

    @Test
    void a_file_of_white_space_or_front_matter_alone() throws IOException {
        assertThat(Taken.refusal(Files.writeString(folder.resolve("a.txt"), " \n\t\u00a0\n"))
                        .problem())
                .isEqualTo(Problem.EMPTY);
        assertThat(Taken.refusal(Files.writeString(folder.resolve("a.txt"), "date: 2026-01-15\n\n"))
                        .problem())
                .isEqualTo(Problem.EMPTY);
    }

    @Test
    void a_binary_file() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        assertThat(Taken.english(Taken.refusal(file(bytes))))
                .contains("is a binary file, not a text (byte ", "save the document as plain text");
    }

    @Test
    void a_pdf_that_calls_itself_text() throws IOException {
        assertThat(Taken.english(Taken.refusal(Files.writeString(folder.resolve("a.txt"), "%PDF-1.7\n1 0 obj"))))
                .contains("PDF files are not read yet");
    }

    @Test
    void a_text_of_50_megabytes_without_a_full_stop_is_refused_unread() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        assertThat(Taken.english(Taken.refusal(file)))
                .isEqualTo(file + ": 50 MB is more than a document may have (2 MB); split it into its documents");
    }

    @Test
    void a_text_at_the_limit_is_taken() throws IOException {
        byte[] text = new byte[Intake.LIMIT];
        byte[] words = "le ministre a dit que la paix est dans les mains de tous "
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int i = 0; i < text.length; i++) {
            text[i] = words[i % words.length];
        }
        assertThat(Taken.document(file(text)).text()).hasSize(Intake.LIMIT);
        assertThat(Taken.refusal(file(Arrays.copyOf(text, Intake.LIMIT + 1))).problem())
                .isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void a_missing_file() {
        assertThat(Taken.english(Taken.refusal(folder.resolve("none.txt"))))
                .isEqualTo(folder + "/none.txt: there is no such file or folder; check the path");
    }

    @Test
    void a_dangling_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
        assertThat(Taken.refusal(link).problem()).isEqualTo(Problem.MISSING);
    }

    @Test
    void an_empty_folder() {
        assertThat(Taken.refusal(folder).problem()).isEqualTo(Problem.EMPTY_FOLDER);
    }

    @Test
    void an_address() {
        assertThat(Taken.english(Taken.refusal("https://example.org/a")))
                .isEqualTo(
                        "https://example.org/a: addresses on the web are not fetched; save the page as a text file and give its path");
    }

    @Test
    void a_name_that_cannot_be_one() {
        assertThat(Taken.refusal("a\0b").message(Locale.ENGLISH)).startsWith("a?b: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_problem_has_its_wording(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("org.entente.intake.Problems", Locale.of(language));
        for (Problem problem : Problem.values()) {
            String message = new Refusal("a.txt", problem, java.util.List.of(1, 2, 3)).message(Locale.of(language));
            assertThat(texts.containsKey(problem.name())).isTrue();
            assertThat(message).startsWith("a.txt: ").contains(";").doesNotContain("{", "\n");
        }
    }
}
