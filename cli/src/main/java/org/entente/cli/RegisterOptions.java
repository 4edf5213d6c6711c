package org.entente.cli;

import java.nio.file.Path;
import org.entente.register.Register;
import picocli.CommandLine.Option;

/** Which register. */
final class RegisterOptions {
    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "register", defaultValue = "entente.db")
    private Path file = Path.of("entente.db");

    /** Opens it, and makes it where there is none. */
    Register open() {
        return Register.open(file);
    }

    /** Opens it; there must be one. */
    Register openExisting() {
        return Register.openExisting(file);
    }

    String name() {
        return file.toString();
    }
}
