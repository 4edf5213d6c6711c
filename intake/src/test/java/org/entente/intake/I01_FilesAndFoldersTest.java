package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents a path stands for. */
class I01_FilesAndFoldersTest {
    private static final String TEXT =
            "Le ministre a reçu l'ambassadeur et lui a demandé de hâter les travaux du port.";

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TEXT);
    }

    private static List<String> sources(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::source).toList();
    }

    @Test
    void a_folder_stands_for_all_that_lies_in_it_by_name() throws IOException {
        file("b.txt");
        file("a/2.txt");
        file("a/1.txt");
        file("c/deep/er.text");
        assertThat(sources(Taken.all(folder)))
                .containsExactly(
                        folder + "/a/1.txt", folder + "/a/2.txt", folder + "/b.txt", folder + "/c/deep/er.text");
    }

    @Test
    void what_is_given_keeps_its_order_and_its_spelling() throws IOException {
        Path b = file("b.txt");
        Path a = file("a.txt");
        assertThat(sources(Taken.all(b, a, b))).containsExactly(b.toString(), a.toString(), b.toString());
    }

    @Test
    void hidden_files_and_folders_are_skipped_unless_given() throws IOException {
        file(".notes.txt");
        file(".git/x.txt");
        Path seen = file("seen.txt");
        assertThat(sources(Taken.all(folder))).containsExactly(seen.toString());
        assertThat(Taken.document(folder.resolve(".notes.txt")).text()).isEqualTo(TEXT);
    }

    @Test
    void a_text_named_by_a_person_may_have_any_ending() throws IOException {
        assertThat(Taken.document(file("depeche.afp")).text()).isEqualTo(TEXT);
    }

    @Test
    void in_a_folder_files_of_other_kinds_are_set_aside() throws IOException {
        file("a.txt");
        file("b.pdf");
        file("c.jpg");
        List<Delivery> deliveries = Taken.all(folder);
        assertThat(deliveries.get(0)).isInstanceOf(Delivery.Accepted.class);
        assertThat(Taken.english(((Delivery.Refused) deliveries.get(1)).refusal()))
                .isEqualTo(folder + "/b.pdf: PDF files are not read yet; save the document as plain text (.txt)");
        assertThat(Taken.english(((Delivery.Refused) deliveries.get(2)).refusal()))
                .contains(".jpg files are not read");
    }

    @Test
    void a_folder_that_is_linked_into_itself_is_walked_once() throws IOException {
        Path text = file("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        List<Delivery> deliveries = Taken.all(folder);
        assertThat(deliveries.getFirst().source()).isEqualTo(text.toString());
        assertThat(((Delivery.Refused) deliveries.get(1)).refusal().problem()).isEqualTo(Problem.FOLDER_LOOP);
        assertThat(deliveries).hasSize(2);
    }

    @Test
    void documents_come_one_by_one() throws IOException {
        file("a.txt");
        Path second = file("b.txt");
        try (Stream<Delivery> deliveries = new Intake(Taken.FRENCH).take(List.of(folder.toString()))) {
            var iterator = deliveries.iterator();
            assertThat(iterator.next().source()).endsWith("a.txt");
            Files.delete(second);
            assertThat(((Delivery.Refused) iterator.next()).refusal().problem())
                    .as("the second is opened only when it is asked for")
                    .isEqualTo(Problem.MISSING);
        }
    }

    @Test
    void counting_opens_no_file() throws IOException {
        file("a.txt");
        file("b.pdf");
        assertThat(new Intake(Taken.FRENCH).count(List.of(folder.toString(), folder + "/none")))
                .isEqualTo(3);
    }

    @Test
    void the_shared_press_is_taken_whole() {
        Path press = Path.of("../../shared/press");
        assumeTrue(Files.isDirectory(press), "no shared folder beside the repository: its press is not tried");
        assertThat(Taken.all(press).stream().filter(Delivery.Accepted.class::isInstance))
                .hasSize(12);
    }
}
