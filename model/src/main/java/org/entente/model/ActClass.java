package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Searle's five illocutionary classes (J. R. Searle, Expression and Meaning, 1979). */
public enum ActClass {
    ASSERTIVE,
    DIRECTIVE,
    COMMISSIVE,
    EXPRESSIVE,
    DECLARATIVE;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
