package org.entente.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Who holds which office.
 *
 * @param country the state, or the name of the organisation, that is served
 * @param status {@code current} where the file does not say
 */
record GoldOffice(String holder, String title, @Nullable String country, String status, boolean optional)
        implements GoldFact {
    GoldOffice {
        Gold.required(holder, "holder");
        Gold.required(title, "title");
        status = Gold.or(status, "current");
    }

    @Override
    public String clue() {
        return title + " " + holder;
    }
}
