package org.entente.register.internal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.entente.register.RegisterException;
import org.entente.register.RegisterProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens a register's file: checks that it is one, brings its tables to this version, and refuses what it cannot read. */
final class Database {
    /** "Ente" in ASCII: SQLite's application_id, by which {@code file} and we know a register. */
    static final int APPLICATION = 0x456e7465;

    /** The newest migration. */
    static final int VERSION = 1;

    private static final int BUSY_MILLIS = 5000;

    private final String name;
    private final SQLiteDataSource source;

    private Database(String name, SQLiteDataSource source) {
        this.name = name;
        this.source = source;
    }

    static Database inMemory() {
        String url = "jdbc:sqlite:file:entente-" + UUID.randomUUID() + "?mode=memory&cache=shared";
        return new Database("memory", source(url));
    }

    static Database file(Path file, boolean mustExist) {
        if (Files.isDirectory(file)) {
            throw new RegisterException(RegisterProblem.FOLDER, file);
        }
        if (mustExist && !Files.exists(file)) {
            throw new RegisterException(RegisterProblem.MISSING, file);
        }
        return new Database(file.toString(), source("jdbc:sqlite:" + file.toAbsolutePath()));
    }

    String name() {
        return name;
    }

    Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        try {
            prepare(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void prepare(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        int application = number(connection, "PRAGMA application_id");
        if (application == APPLICATION && version == VERSION) {
            // The two numbers stand in the file's first hundred bytes; this reads on, and finds what is badly damaged.
            number(connection, "SELECT count(*) FROM state");
        } else {
            refuseOthers(connection, application, version);
            Migrations.run(source);
            execute(connection, "PRAGMA application_id = " + APPLICATION);
            execute(connection, "PRAGMA user_version = " + VERSION);
        }
    }

    private void refuseOthers(Connection connection, int application, int version) throws SQLException {
        if (application == APPLICATION && version > VERSION) {
            throw new RegisterException(RegisterProblem.NEWER, name, version, VERSION);
        }
        if (application != APPLICATION && !isOurBeginning(connection, application)) {
            throw new RegisterException(RegisterProblem.FOREIGN, name);
        }
    }

    /** An empty file, or a register whose making was cut short. */
    private static boolean isOurBeginning(Connection connection, int application) throws SQLException {
        return application == 0
                && (number(connection, "SELECT count(*) FROM sqlite_master") == 0
                        || number(
                                        connection,
                                        "SELECT count(*) FROM sqlite_master WHERE name = '" + Migrations.HISTORY + "'")
                                > 0);
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SQLiteDataSource source(String url) {
        SQLiteConfig config = new SQLiteConfig();
        // One writes while others read, and a crash at any moment leaves the last whole transaction.
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
