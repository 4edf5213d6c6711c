package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.model.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente read}: prints what each document says. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    @Option(names = "--json", descriptionKey = "read.json")
    private boolean json;

    @Option(names = "--with-text", descriptionKey = "with-text")
    private boolean withText;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return new Batch(session, sources.work()).run(json ? jsonLines() : forPeople());
    }

    private Batch.Task jsonLines() {
        ReadingJson writer = new ReadingJson();
        return (document, reading) -> session.out().line(writer.write(withText ? reading : reading.withoutText()));
    }

    private Batch.Task forPeople() {
        ReadingPage page = new ReadingPage(
                session.messages(), session.style(), session.terminal().columns());
        return (document, reading) -> session.out().line(page.of(reading));
    }
}
