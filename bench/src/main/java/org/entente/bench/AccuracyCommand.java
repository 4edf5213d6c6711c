package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench/run accuracy}: writes docs/accuracy.md. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every text that has gold and writes the page on how right the reader is: scores with intervals,",
            "reliability of confidences, agreement of annotators, and what judges said of rows. What is absent is said to be."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  bench/run accuracy", "  bench/run accuracy --out accuracy.md --shared ../shared"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class AccuracyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            defaultValue = "bench/gold/fr",
            description = "the open gold set: its folders test, train and second (${DEFAULT-VALUE})")
    private Path gold;

    @Option(
            names = "--shared",
            paramLabel = "FOLDER",
            defaultValue = "../shared",
            description = "the texts of the start: its folders press and gold (${DEFAULT-VALUE})")
    private Path shared;

    @Option(
            names = "--judgements",
            paramLabel = "FOLDER",
            defaultValue = "bench/judgements",
            description = "monde-fr.tsv and unseen.tsv (${DEFAULT-VALUE})")
    private Path judgements;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "docs/accuracy.md",
            description = "the page to write (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Files.writeString(out, new AccuracyPage(gold, shared, judgements).write(), StandardCharsets.UTF_8);
        spec.commandLine().getErr().println("written: " + out);
        return 0;
    }
}
