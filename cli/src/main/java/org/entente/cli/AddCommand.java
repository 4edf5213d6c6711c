package org.entente.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.register.Added;
import org.entente.register.Origin;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente add}: keeps documents in a register, each in a transaction of its own. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private RegisterOptions file = new RegisterOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Map<Added, Integer> counts = new EnumMap<>(Added.class);
        try (Register register = file.open()) {
            int code = new Batch(session, sources.work())
                    .run((document, reading) -> counts.merge(add(register, document, reading), 1, Integer::sum));
            if (!sources.work().quiet()) {
                session.out().line(summary(register, counts));
            }
            return code;
        }
    }

    private static Added add(Register register, Document document, Reading reading) {
        return register.add(document, reading, Origin.today(Readers.version(reading.document())));
    }

    private String summary(Register register, Map<Added, Integer> counts) {
        return session.messages()
                .of(
                        "add.done",
                        counts.getOrDefault(Added.NEW, 0),
                        counts.getOrDefault(Added.NEW_VERSION, 0),
                        counts.getOrDefault(Added.KNOWN, 0),
                        register.documents(),
                        file.name());
    }
}
