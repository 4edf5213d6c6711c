package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, with the heap that the launcher gives it. */
final class Child {
    private static final int PATIENCE_SECONDS = 120;

    private Child() {}

    static ProcessBuilder entente(Object... args) {
        return entente(List.of(), System.getProperty("java.class.path"), args);
    }

    /** @param before a command that runs the command, for example as another user */
    static ProcessBuilder entente(List<String> before, String classPath, Object... args) {
        List<String> command = new ArrayList<>(before);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command.addAll(List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "org.entente.cli.Entente"));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Waits for the end; the output must be small, or go to a file. */
    static Run end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the command does not end");
        }
        return new Run(process.exitValue(), out, err);
    }
}
