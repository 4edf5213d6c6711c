package org.entente.evaluate;

import java.util.Locale;

/** In which way a row is not as the gold has it. */
public enum Verdict {
    /** A required fact for which no row was found. */
    MISSED,
    /** A row that is not in the gold. */
    SPURIOUS,
    /** A row that matches, of which some attribute is wrong. */
    WRONG;

    /** The word used in JSON: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
