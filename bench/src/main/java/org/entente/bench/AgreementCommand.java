package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.evaluate.Agreement;
import org.entente.evaluate.MistakeList;
import org.entente.evaluate.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench/run agreement}: how far two annotators agree. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "How far two annotators agree who worked apart: the rows of the last folder scored against those of the others.",
            "What either marked optional costs nothing; documents that only one annotated are left aside."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bench/run agreement bench/gold/fr/train bench/gold/fr/test bench/gold/fr/second",
            "  bench/run agreement --errors bench/gold/fr/train bench/gold/fr/second"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class AgreementCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "FOLDER",
            description =
                    "gold (NAME.gold.jsonl) of the first annotator, in one folder or more, then that of the second")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--errors", description = "every row in which the two differ, with its sentence")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        List<Path> first = folders.subList(0, folders.size() - 1);
        Agreement agreement = Agreement.between(first, folders.getLast());
        PrintWriter out = spec.commandLine().getOut();
        out.println(agreement.documents() + " documents annotated by both");
        out.print(new ScoreTable(Locale.ENGLISH).scores(agreement.scores()));
        if (errors) {
            out.println(new MistakeList(Locale.ENGLISH).print(agreement.scores().mistakes()));
        }
        out.flush();
        return 0;
    }
}
