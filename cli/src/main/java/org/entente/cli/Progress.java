package org.entente.cli;

import java.util.function.LongSupplier;

/** Tells a person how far long work is. */
interface Progress extends AutoCloseable {
    /** One more is done. */
    void step();

    @Override
    void close();

    /**
     * A bar on a terminal, plain lines in a log. Nothing where the standard output is a terminal too: what is printed there
     * shows how far the work is.
     */
    static Progress of(Session session, LongSupplier total) {
        Terminal terminal = session.terminal();
        if (!terminal.err()) {
            return new LogProgress(session.err(), session.messages());
        }
        return terminal.out()
                ? none()
                : new BarProgress(
                        session.err(), session.messages().of("progress.task"), total.getAsLong(), terminal.columns());
    }

    /** Tells nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}
