package org.entente.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The fields of relations between states; mapped to OECD DAC sector codes and EuroVoc in exports. */
public enum Field {
    POLITICS,
    GOVERNANCE,
    DEFENCE,
    SECURITY,
    ECONOMY,
    TRADE,
    INVESTMENT,
    AID,
    FINANCE,
    INFRASTRUCTURE,
    TRANSPORT,
    ENERGY,
    ENVIRONMENT,
    AGRICULTURE,
    FISHERIES,
    INDUSTRY,
    SCIENCE,
    DIGITAL,
    EDUCATION,
    LABOUR,
    HEALTH,
    CULTURE,
    SPORT,
    TOURISM,
    PEOPLE,
    LOCAL,
    JUSTICE,
    HUMANITARIAN,
    MARITIME,
    MULTILATERAL;

    /** The word used in JSON, exports and the command line: lower case, as model.md writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
