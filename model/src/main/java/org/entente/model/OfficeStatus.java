package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the holder is in office: {@code current} unless the words say former, outgoing, elect or acting. */
public enum OfficeStatus {
    CURRENT,
    FORMER,
    OUTGOING,
    ELECT,
    ACTING;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
