package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times Entente's reader beside Lucene's analyser and CoreNLP's parser over one corpus, in one run. */
@Command(
        name = "bench/speed",
        mixinStandardHelpOptions = true,
        description =
                "Characters a second of the reader and of its peers: one thread, warmed, the median of several rounds.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
public final class Speed implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CORPUS", description = "gzipped JSON Lines with id, lang, date, title and text")
    private Path corpus;

    @Option(names = "--rounds", defaultValue = "5", description = "rounds that count (${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "time that each program may warm up for, in whole passes (${DEFAULT-VALUE})")
    private double warmUp;

    @Option(
            names = "--sample",
            paramLabel = "CHARS",
            defaultValue = "200000",
            description = "how much of the corpus CoreNLP reads: every k-th document, about so many characters"
                    + " (${DEFAULT-VALUE})")
    private long sample;

    @Option(
            names = "--corenlp",
            paramLabel = "CLASSPATH",
            hidden = true,
            description = "where CoreNLP is; absent, it is left out")
    private @Nullable String corenlp;

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Speed());
        command.setParameterExceptionHandler((wrong, given) -> complain(wrong.getMessage() + "; see --help", 2));
        command.setExecutionExceptionHandler((failed, line, given) -> {
            if (failed instanceof IOException || failed instanceof IllegalStateException) {
                return complain(String.valueOf(failed.getMessage()), 1);
            }
            throw failed;
        });
        System.exit(command.execute(args));
    }

    private static int complain(String what, int exitCode) {
        System.err.println("bench/speed: " + what);
        return exitCode;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        Corpus all = Corpus.read(corpus);
        System.err.printf(
                Locale.ROOT,
                "%s: %,d documents, %,d characters%n",
                corpus.getFileName(),
                all.documents().size(),
                all.characters());
        Stopwatch stopwatch = new Stopwatch(rounds, warmUp, System.err);
        SpeedReport report = measure(stopwatch, all);
        System.out.print(report.table());
        System.out.println(report.json());
        return 0;
    }

    private SpeedReport measure(Stopwatch stopwatch, Corpus all) throws IOException, InterruptedException {
        Measure entente = stopwatch.time("entente", new EntenteWork(), all);
        Measure lucene = timeLucene(stopwatch, all);
        Measure peer = corenlp == null ? null : new CoreNlpProcess(corenlp).time(corpus, sample, rounds, warmUp);
        return new SpeedReport(entente, lucene, peer);
    }

    private void check() {
        if (!Files.isReadable(corpus)) {
            throw new ParameterException(spec.commandLine(), "cannot read the corpus " + corpus);
        }
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds is " + rounds + "; it must be 1 or more");
        }
    }

    private static Measure timeLucene(Stopwatch stopwatch, Corpus all) {
        try (LuceneWork work = new LuceneWork()) {
            return stopwatch.time("lucene", work, all);
        }
    }
}
