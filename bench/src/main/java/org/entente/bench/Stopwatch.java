package org.entente.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Document;

/**
 * Times a piece of work over a corpus in one thread: first warm-up passes over the whole of it, as many as fill the
 * given time, at least one and at most {@value #MOST_WARM_UPS}, then the rounds that count.
 */
public final class Stopwatch {
    private static final int MOST_WARM_UPS = 30;

    private final int rounds;
    private final double warmUpSeconds;
    private final PrintStream progress;

    public Stopwatch(int rounds, double warmUpSeconds, PrintStream progress) {
        this.rounds = rounds;
        this.warmUpSeconds = warmUpSeconds;
        this.progress = progress;
    }

    /** @throws IllegalStateException where the work found nothing in the whole corpus: its speed would mean nothing */
    public Measure time(String program, Work work, Corpus corpus) {
        double warmed = 0;
        for (int i = 1; i == 1 || (warmed < warmUpSeconds && i <= MOST_WARM_UPS); i++) {
            warmed += pass(program, "warm-up " + i, work, corpus).seconds();
        }
        List<Double> seconds = new ArrayList<>();
        long found = 0;
        for (int i = 1; i <= rounds; i++) {
            Pass pass = pass(program, "round " + i + " of " + rounds, work, corpus);
            seconds.add(pass.seconds());
            found = pass.found();
        }
        if (found == 0) {
            throw new IllegalStateException(program + " found nothing in "
                    + corpus.documents().size() + " documents, so its speed means nothing");
        }
        return new Measure(program, corpus.documents().size(), corpus.characters(), found, seconds);
    }

    private record Pass(double seconds, long found) {}

    private Pass pass(String program, String name, Work work, Corpus corpus) {
        long start = System.nanoTime();
        long found = 0;
        for (Document document : corpus.documents()) {
            found += found(program, work, document);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        progress.printf(Locale.ROOT, "%s: %s, %.2f s, %,d found%n", program, name, seconds, found);
        return new Pass(seconds, found);
    }

    private static long found(String program, Work work, Document document) {
        try {
            return work.on(document);
        } catch (RuntimeException e) {
            throw new RuntimeException(program + " failed on " + document.source(), e);
        }
    }
}
