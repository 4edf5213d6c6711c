package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** CoreNLP in a process of its own: it is under the GPL, and the two share neither memory nor a class path. */
final class CoreNlpProcess {
    private static final String MAIN = "org.entente.bench.corenlp.CoreNlp";
    private final String classPath;

    CoreNlpProcess(String classPath) {
        this.classPath = classPath;
    }

    Measure time(Path corpus, long sample, int rounds, double warmUpSeconds) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx4g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        MAIN,
                        corpus.toString(),
                        Long.toString(sample),
                        Integer.toString(rounds),
                        Double.toString(warmUpSeconds)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = lastLine(process);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException("CoreNLP's process ended with " + code + "; what it said stands above");
        }
        return new JsonMapper().readValue(last, Measure.class);
    }

    private static String lastLine(Process process) throws IOException {
        String last = "";
        try (BufferedReader lines = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        return last;
    }
}
