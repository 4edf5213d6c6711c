package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.UnknownPredicate.Gap;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente coverage}: which predicates of a folder no frame knows. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(names = "--top", paramLabel = "N", descriptionKey = "coverage.top", converter = CountConverter.class)
    private int top = 50;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            descriptionKey = "coverage.sentences",
            converter = CountConverter.class)
    private int sentences = 2;

    @Option(names = "--missed", descriptionKey = "coverage.missed")
    private boolean missed;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private ListOptions.Machine machine = new ListOptions.Machine();

    @Mixin
    private HelpOptions help = new HelpOptions();

    CoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        CoverageTally tally = new CoverageTally(sentences);
        Readers readers = new Readers();
        int code = new Batch(session, sources.work())
                .run(
                        document -> readers.unknown(document).stream()
                                .filter(p -> missed == (p.gap() == Gap.MATCH))
                                .toList(),
                        tally::add);
        if (tally.documents() > 0) {
            print(tally);
        }
        return code;
    }

    private void print(CoverageTally tally) throws IOException {
        List<CoverageRow> rows = tally.rows(top);
        CoverageLists lists = new CoverageLists(session.out());
        switch (machine.format()) {
            case JSON -> lists.json(rows);
            case CSV -> lists.csv(rows);
            case TEXT -> session.out().write(page().of(rows, tally));
        }
    }

    private CoveragePage page() {
        return new CoveragePage(
                session.messages(), session.style(), session.terminal().columns(), missed);
    }
}
