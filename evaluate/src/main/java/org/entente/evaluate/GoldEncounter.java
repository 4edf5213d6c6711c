package org.entente.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, visit, ceremony, conference or letter.
 *
 * @param date EDTF; null where any date is right
 * @param status {@code held} where the file does not say
 */
record GoldEncounter(
        String kind,
        List<String> hosts,
        List<String> guests,
        List<String> others,
        @Nullable String place,
        @Nullable String date,
        String status,
        boolean optional)
        implements GoldFact {
    GoldEncounter {
        Gold.required(kind, "kind");
        hosts = Gold.list(hosts);
        guests = Gold.list(guests);
        others = Gold.list(others);
        status = Gold.or(status, "held");
    }

    /** All who take part, in whatever role. */
    List<String> people() {
        List<String> people = new ArrayList<>(hosts);
        people.addAll(guests);
        people.addAll(others);
        return people;
    }

    @Override
    public String clue() {
        return String.join(" ", people()) + " " + Gold.or(place, "");
    }
}
