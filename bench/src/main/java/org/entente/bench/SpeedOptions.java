package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is timed, and how: one run of the three programs. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class SpeedOptions {
    @Spec(Spec.Target.MIXEE)
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

    Path corpus() {
        return corpus;
    }

    int rounds() {
        return rounds;
    }

    SpeedReport measure() throws IOException, InterruptedException {
        check();
        Corpus all = Corpus.read(corpus);
        System.err.printf(
                Locale.ROOT,
                "%s: %,d documents, %,d characters%n",
                corpus.getFileName(),
                all.documents().size(),
                all.characters());
        Stopwatch stopwatch = new Stopwatch(rounds, warmUp, System.err);
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
