package org.entente.cli;

import java.io.PrintStream;

/** Plain lines for a log: one every few seconds. */
final class LogProgress implements Progress {
    private static final long INTERVAL_NANOS = 10_000_000_000L;

    private final PrintStream err;
    private final Messages messages;
    private long last = System.nanoTime();
    private long done;

    LogProgress(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void step() {
        done++;
        if (System.nanoTime() - last > INTERVAL_NANOS) {
            last = System.nanoTime();
            err.println(messages.of("progress.line", done));
        }
    }

    @Override
    public void close() {}
}
