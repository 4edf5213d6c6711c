package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records share when they are made from JSON in which an empty list may be absent. */
final class Rows {
    private Rows() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
