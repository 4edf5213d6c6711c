package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad document is set aside with one line on the standard error; the others are read. */
class C02_BadInputTest {
    @TempDir
    Path folder;

    /** Reads the bad file between two good ones: both must be read, and one line must tell of the bad one. */
    private String complaintAbout(Path bad) throws IOException {
        Path good = Press.write(Files.createDirectories(folder.resolve("good")), "a.txt", Press.MINISTER);
        Run run = Run.entente("read", "--json", "--quiet", good, bad, good);
        assertThat(run.outLines()).as("the good documents").hasSize(2);
        assertThat(run.errLines()).as("one line for the bad one").hasSize(1);
        assertThat(run.code()).isEqualTo(Exit.SOME_SET_ASIDE);
        return run.err().strip();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("bad.txt"), content);
    }

    @Test
    void empty() throws IOException {
        assertThat(complaintAbout(file(new byte[0])))
                .isEqualTo("entente: " + folder + "/bad.txt: holds no text; remove it, or fetch the document again");
    }

    @Test
    void binary() throws IOException {
        assertThat(complaintAbout(file(new byte[] {0, 1, 2, 3, 0, 0, 9}))).contains("is a binary file");
    }

    @Test
    void wrong_encoding() throws IOException {
        byte[] utf8 =
                "Élève à côté de l’hôtel, où l’été dernier a été célébrée l’amitié.".getBytes(StandardCharsets.UTF_8);
        utf8[30] = (byte) 0xFF;
        assertThat(complaintAbout(file(utf8))).contains("is UTF-8 only up to line 1", "save it again as UTF-8");
    }

    @Test
    void fifty_megabytes_without_a_full_stop() throws IOException {
        Path file = folder.resolve("bad.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        assertThat(complaintAbout(file)).contains("50 MB is more than a document may have (2 MB)");
    }

    @Test
    void unknown_language() throws IOException {
        byte[] text =
                "Der Minister hat den Botschafter empfangen und ihn gebeten, die Arbeiten am Hafen zu beschleunigen."
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(complaintAbout(file(text))).contains("is in German (de)", "--lang");
    }

    @Test
    void broken_date() throws IOException {
        byte[] text = "date: 2026-02-30\nLe ministre a reçu l'ambassadeur.".getBytes(StandardCharsets.UTF_8);
        assertThat(complaintAbout(file(text))).contains("line 1: '2026-02-30' is no date");
    }

    @Test
    void missing() throws IOException {
        assertThat(complaintAbout(folder.resolve("none.txt"))).contains("none.txt: there is no such file or folder");
    }

    @Test
    void other_format() throws IOException {
        Path pdf = Files.writeString(folder.resolve("note.pdf"), "%PDF-1.7");
        assertThat(complaintAbout(pdf)).contains("PDF files are not read yet");
    }

    @Test
    void said_in_french_to_a_french_reader() throws IOException {
        Run run = Run.in(Locale.FRENCH, Map.of(), "read", file(new byte[0]));
        assertThat(run.err())
                .isEqualTo(
                        "entente: " + folder
                                + "/bad.txt: ne contient aucun texte\u202f; supprimez-le, ou récupérez de nouveau le document\n");
    }

    @Test
    void where_all_are_bad_nothing_was_done() throws IOException {
        assertThat(Run.entente("read", file(new byte[0])).code()).isEqualTo(Exit.NOTHING_DONE);
    }

    @Test
    void unless_quiet_the_end_counts_them() throws IOException {
        Path good = Press.write(folder, "a.txt", Press.MINISTER);
        Run run = Run.entente("read", good, file(new byte[0]));
        assertThat(run.errLines()).last().isEqualTo("entente: 1 of 2 documents set aside, for the reasons above");
    }
}
