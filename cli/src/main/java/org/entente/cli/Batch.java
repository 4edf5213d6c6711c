package org.entente.cli;

import java.io.IOException;
import java.util.Iterator;
import org.entente.intake.Delivery;
import org.entente.intake.Intake;
import org.entente.model.Document;
import org.entente.model.Reading;

/**
 * Reads one document after the other. One that cannot be read is set aside with its reason on the standard error, and the rest
 * goes on; so does a document that the reader trips over.
 */
final class Batch {
    /** What is done with each document. */
    interface Task {
        void accept(Document document, Reading reading) throws IOException;
    }

    private final Session session;
    private final SourceOptions options;
    private final Readers readers = new Readers();
    private int done;
    private int setAside;

    Batch(Session session, SourceOptions options) {
        this.session = session;
        this.options = options;
    }

    /** @return the exit code */
    int run(Task task) throws IOException {
        Intake intake = new Intake(options.intake());
        try (Progress progress = progress(intake)) {
            Iterator<Delivery> deliveries = intake.take(options.sources()).iterator();
            while (!session.interruption().isRequested() && deliveries.hasNext()) {
                accept(deliveries.next(), task);
                progress.step();
            }
        }
        return exitCode();
    }

    private void accept(Delivery delivery, Task task) throws IOException {
        switch (delivery) {
            case Delivery.Refused refused ->
                setAside(refused.refusal().message(session.messages().locale()));
            case Delivery.Accepted accepted -> read(accepted.document(), task);
        }
    }

    private void read(Document document, Task task) throws IOException {
        Reading reading;
        try {
            reading = readers.read(document);
        } catch (OutOfMemoryError | StackOverflowError e) {
            setAside(session.messages().of("setaside.memory", document.source()));
            return;
        } catch (RuntimeException e) {
            setAside(session.messages().of("setaside.defect", document.source(), e.toString(), place(e)));
            return;
        }
        task.accept(document, reading);
        done++;
    }

    private void setAside(String reason) {
        setAside++;
        session.complain(reason);
    }

    /** Where in the reader it happened: enough for a report of the defect. */
    private static String place(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }

    private Progress progress(Intake intake) {
        if (options.quiet()) {
            return Progress.none();
        }
        Terminal terminal = session.terminal();
        if (!terminal.err()) {
            return new LogProgress(session.err(), session.messages());
        }
        return terminal.out()
                ? Progress.none()
                : new BarProgress(
                        session.err(),
                        session.messages().of("progress.task"),
                        intake.count(options.sources()),
                        terminal.columns());
    }

    private int exitCode() {
        if (session.interruption().isRequested()) {
            session.complain(session.messages().of("interrupted", done));
            return Exit.INTERRUPTED;
        }
        if (setAside > 0 && !options.quiet() && done + setAside > 1) {
            session.complain(session.messages().of("setaside.count", setAside, done + setAside));
        }
        if (setAside == 0) {
            return Exit.OK;
        }
        return done > 0 ? Exit.SOME_SET_ASIDE : Exit.NOTHING_DONE;
    }
}
