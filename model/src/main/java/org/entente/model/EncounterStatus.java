package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an encounter took place. An invitation alone makes no encounter; an announced visit is {@code planned}. */
public enum EncounterStatus {
    HELD,
    PLANNED,
    POSTPONED,
    CANCELLED;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
