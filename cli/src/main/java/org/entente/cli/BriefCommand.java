package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.register.Register;
import org.entente.report.Brief;
import org.entente.report.BriefOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente brief}: the briefing note on two parties. */
@Command(name = "brief")
final class BriefCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "brief.a")
    private String ours = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "brief.b")
    private String theirs = "";

    @Option(names = "--for", paramLabel = "PERSON", descriptionKey = "brief.for")
    private @Nullable String person;

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "brief.on", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "text|md",
            descriptionKey = "brief.format",
            defaultValue = "text",
            converter = FormatConverter.class)
    private String format = "text";

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = file.openExisting()) {
            Brief brief = Brief.of(register, ours, theirs, options());
            session.out().write(format.equals("md") ? brief.markdown() : brief.text());
        }
        return Exit.OK;
    }

    private BriefOptions options() {
        BriefOptions options = BriefOptions.of(session.messages().locale()).person(person);
        return on == null ? options : options.on(on);
    }
}
