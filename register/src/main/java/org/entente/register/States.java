package org.entente.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.entente.register.internal.fold.Names;

/**
 * States by name: Unicode CLDR's names in French and English, as the JDK carries them, and other usual ones. Safe for use by
 * several threads.
 */
public final class States {
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("etats unis d amerique", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("uk", "GB"),
            Map.entry("grande bretagne", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("britain", "GB"),
            Map.entry("angleterre", "GB"),
            Map.entry("england", "GB"),
            Map.entry("viet nam", "VN"),
            Map.entry("coree", "KR"),
            Map.entry("korea", "KR"),
            Map.entry("birmanie", "MM"),
            Map.entry("burma", "MM"),
            Map.entry("republique tcheque", "CZ"),
            Map.entry("czech republic", "CZ"),
            Map.entry("eau", "AE"),
            Map.entry("uae", "AE"),
            Map.entry("emirats", "AE"),
            Map.entry("republique populaire de chine", "CN"),
            Map.entry("palestine", "PS"),
            Map.entry("saint siege", "VA"),
            Map.entry("holy see", "VA"),
            Map.entry("vatican", "VA"),
            Map.entry("rdc", "CD"),
            Map.entry("republique democratique du congo", "CD"),
            Map.entry("democratic republic of the congo", "CD"),
            Map.entry("congo", "CG"),
            Map.entry("cote divoire", "CI"),
            Map.entry("ivory coast", "CI"),
            Map.entry("turkey", "TR"),
            Map.entry("hollande", "NL"),
            Map.entry("cap vert", "CV"),
            Map.entry("cape verde", "CV"),
            Map.entry("swaziland", "SZ"),
            Map.entry("timor oriental", "TL"),
            Map.entry("east timor", "TL"),
            Map.entry("macedoine", "MK"),
            Map.entry("macedonia", "MK"));

    private final Map<String, String> byName = new HashMap<>();

    /** Gathers the names; takes some milliseconds. */
    public States() {
        for (String code : Locale.getISOCountries()) {
            Locale state = Locale.of("", code);
            put(code, code);
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String name = state.getDisplayCountry(language);
                put(name, code);
                put(name.replaceAll("\\s*\\([^)]*\\)", ""), code);
            }
            try {
                put(state.getISO3Country(), code);
            } catch (MissingResourceException e) {
                // Not every code has three letters too.
            }
        }
        byName.putAll(OTHER_NAMES);
    }

    private void put(String name, String code) {
        byName.putIfAbsent(key(name), code);
    }

    private static String key(String name) {
        List<String> words = Names.tokens(name);
        boolean article =
                words.size() > 1 && List.of("le", "la", "les", "l", "the").contains(words.getFirst());
        return String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    /**
     * The ISO 3166-1 alpha-2 code of a state given by its name in French or English (accents, case and article do not matter),
     * or by its alpha-2 or alpha-3 code; empty where there is no such state.
     */
    public Optional<String> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The name of the state with this alpha-2 code in that language; what is no such code comes back as it is. */
    public String name(String code, Locale locale) {
        return code.length() == 2 && code.equals(byName.get(key(code)))
                ? Locale.of("", code).getDisplayCountry(locale)
                : code;
    }
}
