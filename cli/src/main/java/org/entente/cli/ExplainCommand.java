package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.intake.Delivery;
import org.entente.intake.Intake;
import org.entente.intake.IntakeOptions;
import org.entente.intake.Problem;
import org.entente.model.Document;
import org.entente.reader.Explanation;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente explain}: every step that the reader takes with a sentence. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SENTENCE|FILE", descriptionKey = "explain.what")
    private String what = "";

    @Option(names = "--json", descriptionKey = "explain.json")
    private boolean json;

    @Mixin
    private AssumptionOptions assumptions = new AssumptionOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return switch (delivery()) {
            case Delivery.Refused refused ->
                throw new NothingDone(
                        refused.refusal().message(session.messages().locale()));
            case Delivery.Accepted accepted -> {
                explain(accepted.document());
                yield Exit.OK;
            }
        };
    }

    private Delivery delivery() {
        Intake intake = new Intake(assumptions.intake());
        if (isFile()) {
            return intake.take(List.of(what)).findFirst().orElseThrow();
        }
        Delivery delivery = intake.takeText("-", what);
        boolean tooShort = delivery instanceof Delivery.Refused refused
                && refused.refusal().problem() == Problem.UNKNOWN_LANGUAGE;
        return tooShort ? inLikelyLanguage() : delivery;
    }

    private boolean isFile() {
        try {
            return what.equals(Intake.STANDARD_INPUT) || Files.isRegularFile(Path.of(what));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A few words do not tell their language: then it is the person's own, or else the first that can be read. */
    private Delivery inLikelyLanguage() {
        String own = session.messages().locale().getLanguage();
        String language = Reader.languages().contains(own)
                ? own
                : Reader.languages().stream().sorted().findFirst().orElseThrow();
        IntakeOptions given = assumptions.intake();
        return new Intake(new IntakeOptions(given.languages(), language, given.date())).takeText("-", what);
    }

    private void explain(Document document) throws IOException {
        Explanation explanation =
                new Readers().of(String.valueOf(document.language())).explain(document);
        JsonMapper mapper = JsonMapper.shared();
        for (Explanation.Step step : explanation.steps()) {
            session.out().line(json ? mapper.writeValueAsString(step) : block(step));
        }
    }

    private String block(Explanation.Step step) {
        StringBuilder block = new StringBuilder(session.style().heading(step.name())).append('\n');
        step.lines().forEach(line -> block.append("  ").append(line).append('\n'));
        return block.toString();
    }
}
