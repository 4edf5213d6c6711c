package org.entente.register;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How a document came into the register.
 *
 * @param fetched the day on which it was fetched; of several texts at one address the one fetched last counts
 * @param reader the version of the reader whose reading comes with it, for example {@code fr 0.1.0}
 */
public record Origin(LocalDate fetched, String reader) {
    /** Fetched today (UTC), read by that version of the reader. */
    public static Origin today(String reader) {
        return new Origin(LocalDate.now(ZoneOffset.UTC), reader);
    }
}
