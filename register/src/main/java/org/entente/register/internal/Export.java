package org.entente.register.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.register.internal.store.Entry;
import org.entente.register.internal.store.RowJson;
import org.entente.register.internal.store.Store;

/** The canonical export: documents by id, then what is known, kind after kind. */
public final class Export {
    private final Store store;
    private final Kept kept;
    private final RowJson json = new RowJson();

    public Export(Store store, Kept kept) {
        this.store = store;
        this.kept = kept;
    }

    public Stream<String> lines() {
        Set<String> current = new HashSet<>();
        store.eachCurrent(null, entry -> current.add(entry.document().id()));
        List<String> known = new ArrayList<>();
        for (String kind : Kept.KINDS) {
            kept.json(kind).forEach(row -> known.add("{\"" + kind + "\":" + row + "}"));
        }
        return Stream.concat(
                store.ids().stream().map(id -> document(store.get(id), current.contains(id))), known.stream());
    }

    private String document(Entry entry, boolean current) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("document", entry.document());
        line.put("current", current);
        line.put("reading", entry.reading());
        return json.write(line);
    }
}
