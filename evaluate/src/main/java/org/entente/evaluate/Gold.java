package org.entente.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gold records share when they are made from JSON in which keys may be absent. */
final class Gold {
    private Gold() {}

    static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is missing");
        }
        return value;
    }

    static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** Null and "" are alike: nothing is known. */
    static boolean given(@Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
