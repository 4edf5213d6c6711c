package org.entente.reader.internal.time;

import java.util.Locale;

/** A unit that times are counted in. */
enum TimeUnit {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE;

    static TimeUnit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
