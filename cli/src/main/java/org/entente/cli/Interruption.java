package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: the document that is being worked on is finished, then the command stops, so that no line and no transaction is cut.
 * Where that takes too long, the command stops all the same; a transaction is then rolled back.
 */
final class Interruption {
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;

    /**
     * Listens to the system's signals from now on.
     *
     * @param late what to say where the work does not stop in time
     */
    void listen(String late) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(late), "interruption"));
    }

    /** Asks the work to stop, and waits until it has. */
    private void stop(String late) {
        requested = true;
        try {
            boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("entente: " + late);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the work should stop at the next good place. */
    boolean isRequested() {
        return requested;
    }

    /** The work is over, one way or the other. */
    void finished() {
        finished.countDown();
    }
}
