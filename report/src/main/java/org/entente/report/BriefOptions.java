package org.entente.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a briefing note is wanted.
 *
 * @param locale its language: French where the locale's language is French, else English
 * @param person the counterpart, by name or family name; or null
 * @param on the day for which it is written: only what was known until then counts
 */
public record BriefOptions(Locale locale, @Nullable String person, LocalDate on) {
    /** For today (UTC), for nobody in particular. */
    public static BriefOptions of(Locale locale) {
        return new BriefOptions(locale, null, LocalDate.now(ZoneOffset.UTC));
    }

    /** The same, for a meeting with that person. */
    public BriefOptions person(@Nullable String name) {
        return new BriefOptions(locale, name, on);
    }

    /** The same, as of that day. */
    public BriefOptions on(LocalDate day) {
        return new BriefOptions(locale, person, day);
    }
}
