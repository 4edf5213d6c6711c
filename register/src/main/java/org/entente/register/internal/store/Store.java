package org.entente.register.internal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.register.Added;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The register's file. Every method throws {@link org.entente.register.RegisterException} where the file fails. */
public final class Store implements AutoCloseable {
    private final Connection connection;
    private final Handle handle;
    private final Failures failures;
    private final Documents documents;
    private final KnownTables known;

    private Store(Database database, Connection connection) {
        this.connection = connection;
        this.handle = Jdbi.create(connection).open();
        this.failures = new Failures(database.name());
        this.documents = new Documents(handle);
        this.known = new KnownTables(handle);
    }

    /** Makes the file unless it must exist. */
    public static Store open(Path file, boolean mustExist) {
        return open(Database.file(file, mustExist));
    }

    public static Store inMemory() {
        return open(Database.inMemory());
    }

    private static Store open(Database database) {
        try {
            return new Store(database, database.connect());
        } catch (SQLException | JdbiException | FlywayException e) {
            throw new Failures(database.name()).of(e);
        }
    }

    /** In one transaction: the entry is kept whole, or not at all. */
    public Added put(Entry entry) {
        return write(() -> documents.put(entry));
    }

    public int count() {
        return read(documents::count);
    }

    /**
     * Every document that no newer version replaces, without its text, by id.
     *
     * @param on only those that report from that day or before, or from no known day; null for all
     */
    public void eachCurrent(@Nullable LocalDate on, Consumer<Entry> action) {
        read(() -> {
            documents.eachCurrent(on, action);
            return 0;
        });
    }

    /** Whether some document reports from a later day. */
    public boolean hasLater(LocalDate day) {
        return read(() -> documents.hasLater(day));
    }

    /** The ids of all documents, sorted. */
    public List<String> ids() {
        return read(documents::ids);
    }

    /** One document with its text. */
    public Entry get(String id) {
        return read(() -> documents.get(id));
    }

    /** Replaces a document's reading; returns whether it differs from the one before. */
    public boolean reread(Entry entry) {
        return write(() -> documents.reread(entry));
    }

    /** What the fold found, as it was kept. */
    public KnownTables known() {
        return known;
    }

    /** Keeps what the fold found: in the file, or where that cannot be written to, in memory until this store is closed. */
    public void keep(List<KnownRow> rows, Map<String, String> members, String rules) {
        try {
            handle.useTransaction(h -> known.replaceInFile(rows, members, rules));
        } catch (JdbiException e) {
            if (!Failures.cannotWrite(e)) {
                throw failures.of(e);
            }
            read(() -> {
                known.replaceInMemory(rows, members, rules);
                return rows.size();
            });
        }
    }

    /** Does all of it in one transaction, or nothing. */
    public <T> T write(Supplier<T> action) {
        try {
            return handle.isInTransaction() ? action.get() : handle.inTransaction(h -> action.get());
        } catch (JdbiException e) {
            throw failures.of(e);
        }
    }

    public <T> T read(Supplier<T> action) {
        try {
            return action.get();
        } catch (JdbiException e) {
            throw failures.of(e);
        }
    }

    /** For tests of a file that may grow no further. */
    void limitPages(int pages) {
        handle.execute("PRAGMA max_page_count = " + pages);
    }

    /** Closes the connection too, which Jdbi leaves to the one who opened it. */
    @Override
    public void close() {
        handle.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
