package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench/run performance}: times the three programs and writes docs/performance.md. */
@Command(
        name = "performance",
        mixinStandardHelpOptions = true,
        description = "Does what speed does, and writes the page on how fast the reader is from that run.",
        footerHeading = "%nExamples:%n",
        footer = {"  bench/run performance ../shared/corpora/monde-fr.jsonl.gz"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PerformanceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SpeedOptions options = new SpeedOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "docs/performance.md",
            description = "the page to write (${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SpeedReport report = options.measure();
        PrintWriter writer = spec.commandLine().getOut();
        writer.print(report.table());
        writer.println(report.json());
        writer.flush();
        String corpus = String.valueOf(options.corpus().getFileName());
        PerformancePage page = new PerformancePage(report, corpus, options.rounds(), machine(), today());
        Files.writeString(out, page.write(), StandardCharsets.UTF_8);
        spec.commandLine().getErr().println("written: " + out);
        return 0;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version();
    }
}
