package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life of an undertaking, after Singh's life cycle of social commitments. */
public enum Stage {
    ASKED,
    INTENDED,
    OFFERED,
    PLEDGED,
    AGREED,
    SIGNED,
    UNDER_WAY,
    DONE,
    REFUSED,
    WITHDRAWN,
    LAPSED;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
