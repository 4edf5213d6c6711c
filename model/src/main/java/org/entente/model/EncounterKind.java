package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How parties come together. */
public enum EncounterKind {
    MEETING,
    CALL,
    VISIT,
    CEREMONY,
    CONFERENCE,
    LETTER;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
