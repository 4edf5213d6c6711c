package org.entente.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The scorer that the gold comes with, where this machine has it. */
final class ScorePy {
    /** Beside the repository; tests run in the folder of their module. */
    static final Path SCRIPT = Path.of("../../shared/tools/score.py");

    private ScorePy() {}

    static boolean isHere() throws IOException, InterruptedException {
        if (!Files.exists(SCRIPT)) {
            return false;
        }
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no python3 on the path
        }
    }

    /** What it prints, line by line. */
    static List<String> run(Path work, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(arguments);
        Path out = work.resolve("score.out");
        Path err = work.resolve("score.err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PYTHONUTF8", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("score.py failed: " + Files.readString(err, StandardCharsets.UTF_8));
        }
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }
}
