package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Times Entente's reader beside Lucene's analyser and CoreNLP's parser over one corpus, in one run. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description =
                "Characters a second of the reader and of its peers: one thread, warmed, the median of several rounds.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bench/speed ../shared/corpora/monde-fr.jsonl.gz",
            "  bench/speed --without-corenlp --rounds 3 ../shared/corpora/monde-fr.jsonl.gz"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class Speed implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SpeedOptions options = new SpeedOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        SpeedReport report = options.measure();
        PrintWriter out = spec.commandLine().getOut();
        out.print(report.table());
        out.println(report.json());
        out.flush();
        return 0;
    }
}
