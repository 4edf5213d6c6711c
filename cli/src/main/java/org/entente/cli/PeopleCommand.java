package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente people}: people and the offices they hold. */
@Command(name = "people")
final class PeopleCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    PeopleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = file.openExisting()) {
            list.lists(session.messages()).people(register.people(list.filter()), session.out());
        }
        return Exit.OK;
    }
}
