package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of docs/cli.md that calls the command does so without error. */
class C09_DocumentedExamplesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void the_examples_of_docs_cli_md() throws IOException {
        List<String> examples = Files.readAllLines(ROOT.resolve("docs/cli.md")).stream()
                .filter(line -> line.startsWith("./entente "))
                .toList();
        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            Run run = Run.entente(words(example).toArray());
            assertThat(run.code()).as(example + "\n" + run.err()).isEqualTo(Exit.OK);
            assertThat(run.out()).as(example).isNotBlank();
        }
    }

    /** The words behind the command, up to where a shell takes over; paths are the repository's, the register the test's. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line.replaceFirst(" [>|] .*", ""));
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(word.startsWith("examples/") ? ROOT.resolve(word).toString() : word);
        }
        words.removeFirst();
        if (!Set.of("read", "coverage").contains(words.getFirst())) {
            words.addAll(List.of("--register", folder.resolve("entente.db").toString()));
        }
        return words;
    }
}
