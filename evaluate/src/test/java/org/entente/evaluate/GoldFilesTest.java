package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFilesTest {
    private static final String PLAN = "{\"type\":\"instrument\",\"name\":\"plan\"}\n";

    @Test
    void readsFactsByTheNameOfTheirDocument(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.gold.jsonl"), PLAN + "\n" + PLAN);
        Files.writeString(folder.resolve("a.gold.jsonl"), "");
        Files.writeString(folder.resolve("README.md"), "no gold");
        assertThat(new GoldFiles().read(folder))
                .containsOnlyKeys("a", "b")
                .hasEntrySatisfying("b", f -> assertThat(f).hasSize(2));
    }

    @Test
    void factsOfOtherTypesAreLeftAside(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.gold.jsonl"), "{\"type\":\"rumour\",\"name\":\"x\"}\n" + PLAN);
        assertThat(new GoldFiles().read(folder).get("a")).hasSize(1);
    }

    @Test
    void saysWhichLineIsNoFact(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.gold.jsonl"), PLAN + "{\"type\":\"statement\",\"act\":\"shout\"}\n");
        assertThatExceptionOfType(GoldException.class)
                .isThrownBy(() -> new GoldFiles().read(folder))
                .withMessageContaining("a.gold.jsonl, line 2")
                .withMessageContaining("shout");
    }

    @Test
    void saysWhichKeyIsMissing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.gold.jsonl"), "{\"type\":\"office\",\"holder\":\"Ana Lima\"}\n");
        assertThatExceptionOfType(GoldException.class)
                .isThrownBy(() -> new GoldFiles().read(folder))
                .withMessageContaining("line 1")
                .withMessageContaining("\"title\" is missing");
    }

    @Test
    void saysThatAFolderHoldsNoGold(@TempDir Path folder) {
        assertThatExceptionOfType(GoldException.class)
                .isThrownBy(() -> new GoldFiles().read(folder))
                .withMessageContaining(folder.toString());
    }

    @Test
    void saysThatAFileIsNotUtf8(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.gold.jsonl"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatIOException()
                .isThrownBy(() -> new GoldFiles().read(folder))
                .withMessageContaining("a.gold.jsonl is not UTF-8");
    }

    @Test
    void theGoldThatTheDocumentationShowsCanBeRead(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("../docs/evaluate.md"));
        String shown = page.substring(page.indexOf("```json\n") + 8);
        Files.writeString(folder.resolve("a.gold.jsonl"), shown.substring(0, shown.indexOf("```")));
        assertThat(new GoldFiles().read(folder).get("a"))
                .hasSize(FactKind.values().length)
                .doesNotHaveDuplicates();
    }
}
