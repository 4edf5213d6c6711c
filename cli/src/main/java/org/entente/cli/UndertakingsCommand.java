package org.entente.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.model.Stage;
import org.entente.register.Filter;
import org.entente.register.Register;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente undertakings}: undertakings, each through all documents that mention it. */
@Command(name = "undertakings")
final class UndertakingsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            descriptionKey = "stage",
            converter = StageConverter.class,
            completionCandidates = StageConverter.Codes.class)
    private Set<Stage> stages = new LinkedHashSet<>();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Substance substance = new Substance();

    @Mixin
    private HelpOptions help = new HelpOptions();

    /** Whether it can be checked. */
    static final class Substance {
        @Option(names = "--concrete", descriptionKey = "concrete.only")
        private boolean concrete;

        @Option(names = "--general", descriptionKey = "general.only")
        private boolean general;
    }

    UndertakingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = file.openExisting()) {
            list.lists(session.messages()).undertakings(register.threads(filter()), session.out());
        }
        return Exit.OK;
    }

    private Filter filter() {
        Filter filter = list.filter();
        for (Stage stage : stages) {
            filter = filter.stage(stage);
        }
        return substance.concrete || substance.general ? filter.concrete(substance.concrete) : filter;
    }
}
