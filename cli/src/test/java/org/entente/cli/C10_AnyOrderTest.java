package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever order real reports are added, the register is the same. */
class C10_AnyOrderTest {
    @TempDir
    private Path folder;

    @Test
    void the_examples_in_two_orders_give_equal_registers() throws IOException {
        assertSameInAnyOrder(texts(Path.of("../examples/vietnam-japon")));
    }

    @Test
    void the_shared_press_in_two_orders_gives_equal_registers() throws IOException {
        Path press = Path.of("../../shared/press");
        assumeThat(press).as("press that does not ship with the project").isDirectory();
        List<String> french =
                texts(press).stream().filter(p -> !p.contains("biden")).toList();
        assertThat(french).hasSize(12);
        assertSameInAnyOrder(french);
    }

    private void assertSameInAnyOrder(List<String> files) throws IOException {
        List<String> first = export("first.db", files);
        List<String> backwards = new ArrayList<>(files);
        Collections.reverse(backwards);
        assertThat(export("backwards.db", backwards)).isEqualTo(first);
        List<String> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(export("shuffled.db", shuffled)).isEqualTo(first);
        assertThat(first).isNotEmpty();
    }

    private List<String> export(String name, List<String> files) {
        Path register = folder.resolve(name);
        for (String file : files) {
            assertThat(Run.entente("add", "--quiet", "--register", register.toString(), file)
                            .code())
                    .isEqualTo(Exit.OK);
        }
        try (Register known = Register.open(register)) {
            return known.canonicalExport().toList();
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(p -> p.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
