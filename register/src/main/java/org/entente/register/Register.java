package org.entente.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Reading;

/**
 * The register: documents with their readings, and what they say together. One SQLite file; one process writes, others may
 * read. What is known is folded anew when something is asked after documents were added. Safe for use by several threads.
 *
 * <p>Every method throws {@link RegisterException}, with a line for the user, where the file cannot be used.
 */
public final class Register implements AutoCloseable {
    /** Opens the register in that file, and makes it where there is none. */
    public static Register open(Path file) {
        throw new UnsupportedOperationException();
    }

    /** Opens the register in that file; refuses where there is none. */
    public static Register openExisting(Path file) {
        throw new UnsupportedOperationException();
    }

    /** A register that lives in memory and ends with it. */
    public static Register inMemory() {
        throw new UnsupportedOperationException();
    }

    /** {@link #add(Document, Reading, Origin)} of a document fetched today, by an unnamed version of the reader. */
    public Added add(Document document, Reading reading) {
        return add(document, reading, Origin.today(""));
    }

    /**
     * Keeps a document and its reading, in one transaction. The same document again changes nothing; another text at the same
     * address is a new version.
     *
     * @param document with its text
     */
    public Added add(Document document, Reading reading, Origin origin) {
        throw new UnsupportedOperationException();
    }

    /** How many documents it keeps, versions included. */
    public int documents() {
        throw new UnsupportedOperationException();
    }

    /** Undertakings, in the order of their first day. */
    public List<UndertakingThread> threads(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /** The thread that has this id, or that has a step with it. */
    public Optional<UndertakingThread> thread(String id) {
        throw new UnsupportedOperationException();
    }

    /** People, by name. */
    public List<Person> people(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /** Encounters, in the order of their days. */
    public List<JoinedEncounter> encounters(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /** Figures, each measure through time. */
    public List<FigureSeries> figures(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /** Agreements and the like. */
    public List<InstrumentLife> instruments(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /** Reads every document again and folds anew, in one transaction. */
    public Rebuilt rebuild(Function<Document, Reading> reader) {
        return rebuild(reader, "");
    }

    /** {@link #rebuild(Function)} by a named version of the reader. */
    public Rebuilt rebuild(Function<Document, Reading> reader, String readerVersion) {
        throw new UnsupportedOperationException();
    }

    /**
     * Everything that the register holds, a JSON object a line, in an order that depends on the content alone. Two registers of the same
     * documents have equal exports, in whatever order and whenever the documents were added: days of fetching and entry are left out.
     */
    public Stream<String> canonicalExport() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
