package org.entente.register.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.model.ReadingJson;
import org.entente.register.Added;
import org.entente.register.Origin;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of documents. */
final class Documents {
    private static final String COLUMNS = "id, fetched, reader, meta, body, text, reading";

    /** Of one text found at two places the place is kept that sorts first, whichever came first. */
    private static final Comparator<Document> PLACE = Comparator.comparing(
                    Document::address, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Document::source);

    private final Handle handle;
    private final ReadingJson readings = new ReadingJson();
    private final RowJson rows = new RowJson();

    Documents(Handle handle) {
        this.handle = handle;
    }

    Added put(Entry entry) {
        Optional<Entry> before = find(entry.document().id());
        if (before.isPresent()) {
            keepEarliest(before.get(), entry);
            return Added.KNOWN;
        }
        boolean version = addressIsKnown(entry.document());
        insert(entry);
        changed();
        return version ? Added.NEW_VERSION : Added.NEW;
    }

    private void keepEarliest(Entry before, Entry entry) {
        boolean place = PLACE.compare(entry.document(), before.document()) < 0;
        LocalDate fetched = before.origin().fetched();
        boolean earlier = entry.origin().fetched().isBefore(fetched);
        if (!place && !earlier) {
            return;
        }
        Entry kept = place ? entry : before;
        LocalDate day = earlier ? entry.origin().fetched() : fetched;
        handle.execute("DELETE FROM document WHERE id = ?", before.document().id());
        insert(new Entry(
                kept.document(), kept.reading(), new Origin(day, kept.origin().reader())));
        changed();
    }

    private void insert(Entry entry) {
        Document document = entry.document();
        handle.createUpdate(
                        "INSERT INTO document (id, address, day, fetched, entered, reader, meta, body, text, reading)"
                                + " VALUES (:id, :address, :day, :fetched, :entered, :reader, :meta, :body, :text, :reading)")
                .bind("id", document.id())
                .bind("address", document.address())
                .bind("day", day(entry.reading()))
                .bind("fetched", entry.origin().fetched().toString())
                .bind("entered", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .bind("reader", entry.origin().reader())
                .bind("meta", rows.write(document.withoutText()))
                .bind("body", document.body())
                .bind("text", Packed.pack(text(document)))
                .bind("reading", Packed.pack(readings.write(entry.reading().withoutText())))
                .execute();
    }

    private static @Nullable String day(Reading reading) {
        Document document = reading.document();
        return document.day() == null ? document.published() : document.day();
    }

    private static String text(Document document) {
        String text = document.text();
        if (text == null) {
            throw new IllegalArgumentException("document " + document.source() + " comes without its text");
        }
        return text;
    }

    boolean reread(Entry entry) {
        String id = entry.document().id();
        Reading reading = entry.reading().withoutText();
        String json = readings.write(reading);
        boolean changed = !readings.write(get(id).reading()).equals(json);
        handle.execute(
                "UPDATE document SET reading = ?, day = ?, reader = ? WHERE id = ?",
                Packed.pack(json),
                day(reading),
                entry.origin().reader(),
                id);
        if (changed) {
            changed();
        }
        return changed;
    }

    int count() {
        return handle.select("SELECT count(*) FROM document")
                .mapTo(Integer.class)
                .one();
    }

    List<String> ids() {
        return handle.select("SELECT id FROM document ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    Optional<Entry> find(String id) {
        return handle.select("SELECT " + COLUMNS + " FROM document WHERE id = ?", id)
                .map((row, context) -> entry(row, true))
                .findOne();
    }

    Entry get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the register has no document " + id));
    }

    /** @param on only those that report from that day or before, or from no known day; null for all */
    void eachCurrent(@Nullable LocalDate on, Consumer<Entry> action) {
        String end = on == null ? "9999-12-31" : on.toString();
        handle.select(
                        "WITH told AS (SELECT * FROM document WHERE day IS NULL OR day <= ?) SELECT " + COLUMNS
                                + " FROM told d WHERE address IS NULL OR NOT EXISTS (SELECT 1 FROM told n"
                                + " WHERE n.address = d.address AND (n.fetched, n.id) > (d.fetched, d.id)) ORDER BY id",
                        end)
                .map((row, context) -> entry(row, false))
                .forEach(action);
    }

    /** Whether some document reports from a later day; EDTF dates sort as their first days do. */
    boolean hasLater(LocalDate day) {
        return handle.select("SELECT EXISTS (SELECT 1 FROM document WHERE day > ?)", day.toString())
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private void changed() {
        handle.execute("UPDATE state SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'revision'");
    }

    private boolean addressIsKnown(Document document) {
        String address = document.address();
        return address != null
                && handle.select("SELECT count(*) FROM document WHERE address = ?", address)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    private Entry entry(ResultSet row, boolean withText) throws SQLException {
        Document meta = rows.read(row.getString("meta"), Document.class);
        String text = withText ? Packed.unpack(row.getBytes("text")) : null;
        Reading reading = readings.read(Packed.unpack(row.getBytes("reading")));
        Origin origin = new Origin(LocalDate.parse(row.getString("fetched")), row.getString("reader"));
        return new Entry(withText(meta, text, row.getInt("body")), reading, origin);
    }

    private static Document withText(Document d, @Nullable String text, int body) {
        return new Document(
                d.id(),
                d.source(),
                d.address(),
                d.language(),
                d.published(),
                d.day(),
                d.title(),
                d.agency(),
                d.side(),
                text,
                body);
    }
}
