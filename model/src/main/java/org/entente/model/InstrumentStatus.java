package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an instrument has come. */
public enum InstrumentStatus {
    PROPOSED,
    SIGNED,
    IN_FORCE,
    ENDED;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
