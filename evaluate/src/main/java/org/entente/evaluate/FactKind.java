package org.entente.evaluate;

import java.util.Locale;

/** The kinds of rows that are scored, in the order in which they are shown. */
public enum FactKind {
    OFFICE,
    ENCOUNTER,
    STATEMENT,
    UNDERTAKING,
    FIGURE,
    INSTRUMENT;

    /** The word used in gold files and JSON: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
