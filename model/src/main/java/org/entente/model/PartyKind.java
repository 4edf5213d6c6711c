package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of thing acts or is acted on. */
public enum PartyKind {
    STATE,
    ORGANISATION,
    PERSON,
    PLACE,
    GROUP;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
