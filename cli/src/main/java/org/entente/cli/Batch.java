package org.entente.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.intake.Delivery;
import org.entente.intake.Intake;
import org.entente.intake.IntakeOptions;
import org.entente.intake.Refusal;
import org.entente.model.Document;
import org.entente.model.Reading;

/**
 * Reads one document after the other. One that cannot be read is set aside with its reason on the standard error, and the rest
 * goes on; so does a document that the reader trips over.
 */
final class Batch {
    /** What is done with each document and what was made of it. */
    interface Use<T> {
        void accept(Document document, T made) throws IOException;
    }

    /** What is done with each document and its reading. */
    interface Task extends Use<Reading> {}

    /**
     * What is to be read.
     *
     * @param quiet errors only: no progress, no counts
     */
    record Work(List<String> sources, IntakeOptions options, boolean quiet) {}

    private final Session session;
    private final Work work;
    private final Readers readers = new Readers();
    private Predicate<Refusal> takenOver = refusal -> false;
    private int done;
    private int setAside;

    Batch(Session session, Work work) {
        this.session = session;
        this.work = work;
    }

    /** @return the exit code */
    int run(Task task) throws IOException {
        return run(readers::read, task);
    }

    /** @return the exit code */
    <T> int run(Function<Document, T> reader, Use<T> use) throws IOException {
        Intake intake = new Intake(work.options());
        try (Progress progress = progress(intake)) {
            Iterator<Delivery> deliveries = intake.take(work.sources()).iterator();
            while (!session.interruption().isRequested() && deliveries.hasNext()) {
                accept(deliveries.next(), reader, use);
                progress.step();
            }
        }
        return exitCode();
    }

    private <T> void accept(Delivery delivery, Function<Document, T> reader, Use<T> use) throws IOException {
        switch (delivery) {
            case Delivery.Refused refused when takenOver.test(refused.refusal()) -> {}
            case Delivery.Refused refused ->
                setAside(refused.refusal().message(session.messages().locale()));
            case Delivery.Accepted accepted -> read(accepted.document(), reader, use);
        }
    }

    private <T> void read(Document document, Function<Document, T> reader, Use<T> use) throws IOException {
        try {
            use.accept(document, made(document, reader));
            done++;
        } catch (OutOfMemoryError | StackOverflowError e) {
            setAside(session.messages().of("setaside.memory", document.source()));
        } catch (ReaderFailure e) {
            setAside(session.messages().of("setaside.defect", document.source(), e.getMessage(), e.place()));
        }
    }

    private static <T> T made(Document document, Function<Document, T> reader) {
        try {
            return reader.apply(document);
        } catch (RuntimeException e) {
            throw new ReaderFailure(e);
        }
    }

    /** Takes over the refusals for which it answers true: they are neither told nor counted. */
    Batch refusals(Predicate<Refusal> handler) {
        takenOver = handler;
        return this;
    }

    private void setAside(String reason) {
        setAside++;
        session.complain(reason);
    }

    private Progress progress(Intake intake) {
        if (work.quiet()) {
            return Progress.none();
        }
        return Progress.of(session, () -> intake.count(work.sources()));
    }

    private int exitCode() {
        if (session.interruption().isRequested()) {
            session.complain(session.messages().of("interrupted", done));
            return Exit.INTERRUPTED;
        }
        if (setAside > 0 && !work.quiet() && done + setAside > 1) {
            session.complain(session.messages().of("setaside.count", setAside, done + setAside));
        }
        if (setAside == 0) {
            return Exit.OK;
        }
        return done > 0 ? Exit.SOME_SET_ASIDE : Exit.NOTHING_DONE;
    }
}
