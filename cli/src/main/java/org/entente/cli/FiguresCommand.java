package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente figures}: figures through time. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Register register = file.openExisting()) {
            list.lists(session.messages()).figures(register.figures(list.filter()), session.out());
        }
        return Exit.OK;
    }
}
