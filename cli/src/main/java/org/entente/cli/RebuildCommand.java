package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.register.Rebuilt;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente rebuild}: reads every document of a register again, in one transaction. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Mixin
    private HelpOptions help = new HelpOptions();

    RebuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Readers readers = new Readers();
        try (Register register = file.openExisting();
                Progress progress = quiet ? Progress.none() : Progress.of(session, register::documents)) {
            Rebuilt rebuilt = register.rebuild(document -> read(readers, document, progress), Version.text());
            if (!quiet) {
                session.out().line(summary(rebuilt));
            }
            return Exit.OK;
        }
    }

    private Reading read(Readers readers, Document document, Progress progress) {
        if (session.interruption().isRequested()) {
            throw new Interrupted();
        }
        progress.step();
        return readers.read(document);
    }

    private String summary(Rebuilt rebuilt) {
        Messages messages = session.messages();
        return rebuilt.changed() == 0
                ? messages.of("rebuild.same", rebuilt.documents(), file.name())
                : messages.of("rebuild.done", rebuilt.documents(), rebuilt.changed(), file.name());
    }
}
