package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of text or standing arrangement binds parties. */
public enum InstrumentKind {
    AGREEMENT,
    MEMORANDUM,
    DECLARATION,
    PARTNERSHIP,
    PLAN,
    TREATY,
    NOTES;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
