package org.entente.evaluate;

import java.util.Arrays;

/** The name by which a document, its text and its gold know each other. */
final class BaseName {
    private BaseName() {}

    /** The last part of a path or address, less what follows its last dot; "" where there is none. */
    static String of(String source) {
        String last = Arrays.stream(source.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .reduce("", (before, part) -> part);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }
}
