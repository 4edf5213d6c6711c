package org.entente.register.internal.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tables that keep what the fold found. Where the file cannot be written to, they lie in memory in front of it. */
public final class KnownTables {
    private static final List<String> TABLES = List.of("known", "known_party", "member");

    private final Handle handle;
    private @Nullable String stampInMemory;

    KnownTables(Handle handle) {
        this.handle = handle;
    }

    /** Whether they tell of the documents as they are now, by those rules. */
    public boolean areCurrent(String rules) {
        String kept = stampInMemory == null ? state("folded") : stampInMemory;
        return kept.equals(stamp(rules));
    }

    private String stamp(String rules) {
        return revision() + " " + rules;
    }

    /** Counts what changed the documents. */
    public String revision() {
        return state("revision");
    }

    private String state(String name) {
        return handle.select("SELECT value FROM state WHERE name = ?", name)
                .mapTo(String.class)
                .one();
    }

    void replaceInFile(List<KnownRow> rows, Map<String, String> members, String rules) {
        TABLES.forEach(table -> handle.execute("DROP TABLE IF EXISTS temp." + table));
        stampInMemory = null;
        replace(rows, members);
        handle.execute("UPDATE state SET value = ? WHERE name = 'folded'", stamp(rules));
    }

    void replaceInMemory(List<KnownRow> rows, Map<String, String> members, String rules) {
        handle.execute(
                "CREATE TEMP TABLE IF NOT EXISTS known (kind TEXT, id TEXT PRIMARY KEY, place INTEGER, json TEXT)");
        handle.execute("CREATE TEMP TABLE IF NOT EXISTS known_party"
                + " (kind TEXT, party TEXT, id TEXT, PRIMARY KEY (kind, party, id))");
        handle.execute("CREATE TEMP TABLE IF NOT EXISTS member (id TEXT PRIMARY KEY, thread TEXT)");
        replace(rows, members);
        stampInMemory = stamp(rules);
    }

    private void replace(List<KnownRow> rows, Map<String, String> members) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        insertRows(rows);
        insertParties(rows);
        insertMembers(members);
    }

    private void insertRows(List<KnownRow> rows) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO known (kind, id, place, json) VALUES (?, ?, ?, ?)");
        rows.forEach(row -> batch.add(row.kind(), row.id(), row.place(), row.json()));
        execute(batch);
    }

    private void insertParties(List<KnownRow> rows) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO known_party (kind, party, id) VALUES (?, ?, ?)");
        rows.forEach(row -> row.parties().forEach(party -> batch.add(row.kind(), party, row.id())));
        execute(batch);
    }

    private void insertMembers(Map<String, String> members) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO member (id, thread) VALUES (?, ?)");
        members.forEach(batch::add);
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /**
     * The rows of a kind, as JSON, in their places.
     *
     * @param parties of each of these sets one party at least takes part
     */
    public List<String> rows(String kind, List<Set<String>> parties) {
        StringBuilder query = new StringBuilder("SELECT k.json FROM known k WHERE k.kind = ?");
        for (Set<String> anyOf : parties) {
            query.append(
                            " AND EXISTS (SELECT 1 FROM known_party p WHERE p.kind = k.kind AND p.id = k.id AND p.party IN (")
                    .append(String.join(", ", Collections.nCopies(anyOf.size(), "?")))
                    .append("))");
        }
        Query select =
                handle.createQuery(query.append(" ORDER BY k.place").toString()).bind(0, kind);
        int position = 1;
        for (Set<String> anyOf : parties) {
            for (String party : anyOf) {
                select.bind(position++, party);
            }
        }
        return select.mapTo(String.class).list();
    }

    /** The thread that has this id, or a mention with it. */
    public Optional<String> thread(String id) {
        return handle.select(
                        "SELECT k.json FROM member m JOIN known k ON k.kind = 'thread' AND k.id = m.thread WHERE m.id = ?",
                        id)
                .mapTo(String.class)
                .findOne();
    }
}
