package org.entente.register.internal.fold;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.entente.model.Office;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * An office whoever holds it: "Première ministre" and "premier ministre" of one state are one.
 *
 * @param title folded, without short words and endings of gender and number
 * @param of ISO code of the state, or the organisation's name; empty where it is not said
 */
record OfficeKey(String title, String of) {
    static final Comparator<OfficeKey> ORDER =
            Comparator.comparing((OfficeKey key) -> key.title()).thenComparing(key -> key.of());

    private static final int SHORT = 3;

    static OfficeKey of(Telling telling, Office office) {
        String served = served(telling, office);
        return new OfficeKey(plain(office.title()), served == null ? "" : served);
    }

    /** The state served, else the organisation by name, else the holder's state. */
    static @Nullable String served(Telling telling, Office office) {
        Party of = telling.party(office.of());
        if (of != null) {
            return of.country() == null ? of.name() : of.country();
        }
        Party holder = telling.party(office.holder());
        return holder == null ? null : holder.country();
    }

    static String plain(String title) {
        return Names.tokens(title).stream()
                .filter(word -> word.length() > SHORT)
                .map(OfficeKey::ending)
                .collect(Collectors.joining(" "));
    }

    private static String ending(String word) {
        String stem = word;
        while (stem.length() > SHORT && (stem.endsWith("s") || stem.endsWith("e"))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }
}
