package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code entente warm-up}: does what most starts do, so that the launcher can keep what the virtual machine learns by it
 * (class data and profiles) for all later starts. Prints nothing.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String SAMPLE = "warm-up.txt";

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("entente");
        Path text = folder.resolve(SAMPLE);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(SAMPLE))) {
            Files.copy(in, text);
            run("read", "--json", text.toString());
            run("read", "--ui", "fr", text.toString());
            run("explain", text.toString());
            run("--help");
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(folder);
        }
        return Exit.OK;
    }

    private static void run(String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Entente.run(args, Map.of("ENTENTE_TTY", "1"), Locale.ENGLISH, nowhere, nowhere, new Interruption());
    }
}
