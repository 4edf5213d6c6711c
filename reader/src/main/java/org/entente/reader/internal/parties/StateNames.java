package org.entente.reader.internal.parties;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of states in a language, for those that a text does not spell out; looked up once each. */
public final class StateNames {
    private final Locale locale;
    private final Map<String, String> byCode = new ConcurrentHashMap<>();

    /** @param language ISO 639-1 */
    public StateNames(String language) {
        locale = Locale.of(language);
    }

    Locale locale() {
        return locale;
    }

    /** The name of the state with an ISO code. */
    String of(String code) {
        return byCode.computeIfAbsent(code, c -> Locale.of("", c).getDisplayCountry(locale));
    }
}
