package org.entente.register;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Stage;

/** The rules of docs/life-cycle.md. */
final class LifeCycle {
    private LifeCycle() {}

    static boolean isOpen(Stage stage) {
        return switch (stage) {
            case DONE, REFUSED, WITHDRAWN, LAPSED -> false;
            default -> true;
        };
    }

    static Optional<UndertakingThread> on(UndertakingThread thread, LocalDate day) {
        return Optional.of(thread);
    }
}
