package org.entente.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.register.internal.Export;
import org.entente.register.internal.Kept;
import org.entente.register.internal.Lookup;
import org.entente.register.internal.Selection;
import org.entente.register.internal.store.Entry;
import org.entente.register.internal.store.Store;

/**
 * The register: documents with their readings, and what they say together. One SQLite file; one process writes, others may
 * read. What is known is folded anew when something is asked after documents were added. Safe for use by several threads.
 *
 * <p>Every method throws {@link RegisterException}, with a line for the user, where the file cannot be used.
 */
public final class Register implements AutoCloseable {
    private final Store store;
    private final Kept kept;
    private final Lookup lookup;

    private Register(Store store) {
        this.store = store;
        this.kept = new Kept(store);
        this.lookup = new Lookup(kept);
    }

    /** Opens the register in that file, and makes it where there is none. */
    public static Register open(Path file) {
        return new Register(Store.open(file, false));
    }

    /** Opens the register in that file; refuses where there is none. */
    public static Register openExisting(Path file) {
        return new Register(Store.open(file, true));
    }

    /** A register that lives in memory and ends with it. */
    public static Register inMemory() {
        return new Register(Store.inMemory());
    }

    /** {@link #add(Document, Reading, Origin)} of a document fetched today, by an unnamed version of the reader. */
    public Added add(Document document, Reading reading) {
        return add(document, reading, Origin.today(""));
    }

    /**
     * Keeps a document and its reading, in one transaction. The same document again changes nothing; another text at the same
     * address is a new version, and the one fetched last counts.
     *
     * @param document with its text
     * @throws IllegalArgumentException where the text is missing
     */
    public synchronized Added add(Document document, Reading reading, Origin origin) {
        return store.put(new Entry(document, reading, origin));
    }

    /** How many documents it keeps, versions included. */
    public synchronized int documents() {
        return store.count();
    }

    /** Undertakings, in the order of their first day. */
    public synchronized List<UndertakingThread> threads(Filter filter) {
        return rows("thread", UndertakingThread.class, filter)
                .filter(new Selection(filter)::has)
                .toList();
    }

    /** The thread that has this id, or that has a step with it. */
    public synchronized Optional<UndertakingThread> thread(String id) {
        return kept.thread(id);
    }

    /** People, by name: those who act for one of the filter's parties, or are one of them. */
    public synchronized List<Person> people(Filter filter) {
        Set<String> anyOf = filter.parties().stream()
                .map(lookup::party)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<Set<String>> parties = anyOf.isEmpty() ? List.of() : List.of(anyOf);
        return kept.rows("person", Person.class, parties, filter.on()).stream()
                .filter(new Selection(filter)::has)
                .toList();
    }

    /** Encounters, in the order of their days. */
    public synchronized List<JoinedEncounter> encounters(Filter filter) {
        return rows("encounter", JoinedEncounter.class, filter)
                .filter(new Selection(filter)::has)
                .toList();
    }

    /** Figures, each measure through time. */
    public synchronized List<FigureSeries> figures(Filter filter) {
        return rows("figure", FigureSeries.class, filter)
                .map(new Selection(filter)::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Agreements and the like, in the order in which they were first named. */
    public synchronized List<InstrumentLife> instruments(Filter filter) {
        return rows("instrument", InstrumentLife.class, filter)
                .filter(new Selection(filter)::has)
                .toList();
    }

    private <T> Stream<T> rows(String kind, Class<T> type, Filter filter) {
        List<Set<String>> parties = filter.parties().stream().map(lookup::party).toList();
        return kept.rows(kind, type, parties, filter.on()).stream();
    }

    /** {@link #rebuild(Function, String)} by an unnamed version of the reader. */
    public Rebuilt rebuild(Function<Document, Reading> reader) {
        return rebuild(reader, "");
    }

    /** Reads every document again, in one transaction: whatever fails, the register is as it was. */
    public synchronized Rebuilt rebuild(Function<Document, Reading> reader, String readerVersion) {
        return store.write(() -> {
            List<String> ids = store.ids();
            int changed = 0;
            for (String id : ids) {
                Entry before = store.get(id);
                Origin origin = new Origin(before.origin().fetched(), readerVersion);
                changed += store.reread(new Entry(before.document(), reader.apply(before.document()), origin)) ? 1 : 0;
            }
            return new Rebuilt(ids.size(), changed);
        });
    }

    /**
     * Everything that the register holds, a JSON object a line, in an order that depends on the content alone. Two registers of the same
     * documents have equal exports, in whatever order and whenever the documents were added: days of fetching and entry are left out.
     */
    public synchronized Stream<String> canonicalExport() {
        return new Export(store, kept).lines();
    }

    @Override
    public synchronized void close() {
        store.close();
    }
}
