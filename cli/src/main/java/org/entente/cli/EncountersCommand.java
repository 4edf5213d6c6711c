package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente encounters}: meetings, calls and visits, each once. */
@Command(name = "encounters")
final class EncountersCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    EncountersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = file.openExisting()) {
            list.lists(session.messages()).encounters(register.encounters(list.filter()), session.out());
        }
        return Exit.OK;
    }
}
