package org.entente.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal; it appears only when the work turns out to be long. */
final class BarProgress implements Progress {
    private static final long PATIENCE_NANOS = 1_500_000_000L;
    private static final int REDRAW_MILLIS = 200;

    private final PrintStream err;
    private final String task;
    private final long total;
    private final int columns;
    private final long start = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    BarProgress(PrintStream err, String task, long total, int columns) {
        this.err = err;
        this.task = task;
        this.total = total;
        this.columns = columns;
    }

    @Override
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (System.nanoTime() - start > PATIENCE_NANOS) {
            bar = draw();
        }
    }

    private ProgressBar draw() {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .startsFrom(done, java.time.Duration.ofNanos(System.nanoTime() - start))
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, columns))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
