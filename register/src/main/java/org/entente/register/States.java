package org.entente.register;

import java.util.Locale;
import java.util.Optional;

/** States by name. Names are Unicode CLDR's in French and English, as the JDK carries them, and a short list of other usual ones. */
public final class States {
    /**
     * The ISO 3166-1 alpha-2 code of a state given by its name in French or English (accents and case do not matter), or by its
     * alpha-2 or alpha-3 code; empty where there is no such state.
     */
    public Optional<String> find(String name) {
        return Optional.empty();
    }

    /** The name of the state with this alpha-2 code in that language; what is no such code comes back as it is. */
    public String name(String code, Locale locale) {
        return code;
    }
}
