package org.entente.register.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.register.UndertakingThread;
import org.entente.register.internal.fold.Fold;
import org.entente.register.internal.store.KnownRow;
import org.entente.register.internal.store.RowJson;
import org.entente.register.internal.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What is known. It is folded anew when documents came in since it was kept; what was known on an earlier day is folded from the
 * documents of the time.
 */
public final class Kept {
    /** The kinds of rows, in the order of the export. */
    static final List<String> KINDS = List.of("person", "encounter", "thread", "figure", "instrument");

    private final Store store;
    private final RowJson json = new RowJson();
    private @Nullable AsOf last;

    public Kept(Store store) {
        this.store = store;
    }

    /** The fold as of a day, with the documents that it was made of. */
    private record AsOf(LocalDate day, String revision, List<KnownRow> rows) {}

    /** The rows of a kind in which of each set one party at least takes part, as known on a day; null for all that is known. */
    public <T> List<T> rows(String kind, Class<T> type, List<Set<String>> parties, @Nullable LocalDate on) {
        return json(kind, parties, on).stream().map(row -> json.read(row, type)).toList();
    }

    private List<String> json(String kind, List<Set<String>> parties, @Nullable LocalDate on) {
        if (on != null && store.hasLater(on)) {
            return asOf(on).stream()
                    .filter(row -> row.kind().equals(kind))
                    .filter(row -> parties.stream().noneMatch(anyOf -> Collections.disjoint(anyOf, row.parties())))
                    .map(KnownRow::json)
                    .toList();
        }
        keep();
        return store.read(() -> store.known().rows(kind, parties));
    }

    private List<KnownRow> asOf(LocalDate on) {
        String revision = store.read(() -> store.known().revision());
        if (last == null || !last.day().equals(on) || !last.revision().equals(revision)) {
            last = new AsOf(on, revision, fold(on).rows());
        }
        return last.rows();
    }

    /** The thread that answers to the id. */
    public Optional<UndertakingThread> thread(String id) {
        keep();
        return store.read(() -> store.known().thread(id)).map(row -> json.read(row, UndertakingThread.class));
    }

    private void keep() {
        if (!store.read(() -> store.known().areCurrent(Fold.RULES))) {
            KnownRows rows = fold(null);
            store.keep(rows.rows(), rows.members(), Fold.RULES);
        }
    }

    private KnownRows fold(@Nullable LocalDate on) {
        Fold fold = new Fold();
        store.eachCurrent(on, entry -> fold.take(entry.reading()));
        return new KnownRows(fold.known(), json);
    }

    /** The rows of a kind, as JSON. */
    List<String> json(String kind) {
        return json(kind, List.of(), null);
    }
}
