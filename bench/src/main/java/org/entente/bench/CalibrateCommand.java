package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.evaluate.Reliability;
import org.entente.evaluate.ReliabilityTable;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench/run calibrate}: fits the weights of confidence.tsv on gold. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Fits the weights by which raw scores become probabilities, on texts with gold, and writes them.",
            "Prints how reliable probabilities are on documents that the weights were not fitted on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bench/run calibrate bench/gold/fr/train",
            "  bench/run calibrate --dry-run --penalty 10 bench/gold/fr/train"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CalibrateCommand implements Callable<Integer> {
    private static final String HEAD = """
            # What a row's probability is reckoned from: for each kind of row a logistic model. Fitted, not written by hand:
            #   bench/run calibrate %s
            # kind of row, feature (name=value; bias: what every row has), weight in log odds
            """;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "texts (NAME.txt) with gold (NAME.gold.jsonl)")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--lang", defaultValue = "fr", description = "language of the texts (${DEFAULT-VALUE})")
    private String language;

    @Option(
            names = "--penalty",
            defaultValue = "5",
            description = "L2 penalty: more draws the weights to 0 (${DEFAULT-VALUE})")
    private double penalty;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file to write (that of the language pack in this checkout)")
    private Path out;

    @Option(names = "--dry-run", description = "write nothing, print the table only")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.forLanguage(language);
        List<Example> examples = new ArrayList<>();
        for (Path folder : folders) {
            examples.addAll(Calibration.examples(new GoldFolder(folder, folder, language), reader));
        }
        Calibration calibration = new Calibration(examples, penalty);
        print(calibration);
        if (!dryRun) {
            Path file = out == null ? packFile() : out;
            Files.writeString(file, table(calibration), StandardCharsets.UTF_8);
            spec.commandLine().getErr().println("written: " + file);
        }
        return 0;
    }

    private Path packFile() {
        return Path.of("reader", "src", "main", "resources", "org", "entente", "reader", language, "confidence.tsv");
    }

    private void print(Calibration calibration) {
        PrintWriter writer = spec.commandLine().getOut();
        var raw = calibration.raw();
        var heldOut = calibration.heldOut();
        writer.printf(Locale.ROOT, "%d rows; raw scores: log loss %.4f%n", raw.size(), Calibration.logLoss(raw));
        writer.println(new ReliabilityTable(Locale.ENGLISH).print(Reliability.of(raw)));
        writer.printf(
                Locale.ROOT,
                "calibrated, each document by weights fitted on the others: log loss %.4f%n",
                Calibration.logLoss(heldOut));
        writer.print(new ReliabilityTable(Locale.ENGLISH).print(Reliability.of(heldOut)));
        writer.flush();
    }

    private String table(Calibration calibration) {
        String names = String.join(" ", folders.stream().map(Path::toString).toList());
        StringBuilder table = new StringBuilder(HEAD.replace("%s", names));
        calibration
                .models()
                .forEach((kind, model) -> model.weights()
                        .forEach((feature, weight) -> table.append(
                                String.format(Locale.ROOT, "%s\t%s\t%.3f\n", kind.code(), feature, weight))));
        return table.toString();
    }
}
