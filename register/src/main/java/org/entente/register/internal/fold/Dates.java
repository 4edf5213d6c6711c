package org.entente.register.internal.fold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.register.Edtf;
import org.jspecify.annotations.Nullable;

/** Orders EDTF dates. */
final class Dates {
    private static final Comparator<String> ORDER =
            Comparator.<String, LocalDate>comparing(Dates::first).thenComparing(Comparator.naturalOrder());

    private Dates() {}

    /** The first day that the date allows; the end of time where there is no date. */
    static LocalDate first(@Nullable String date) {
        return date == null ? LocalDate.MAX : Edtf.parse(date).map(Edtf::first).orElse(LocalDate.MAX);
    }

    /** Whether some day lies in both; false where one is no date. */
    static boolean overlap(String a, String b) {
        return Edtf.parse(a)
                .flatMap(first -> Edtf.parse(b).map(first::overlaps))
                .orElse(false);
    }

    /** How many days the date allows; a great number where it is open or no date. */
    static long days(String date) {
        return Edtf.parse(date)
                .map(d -> ChronoUnit.DAYS.between(d.first(), d.last()))
                .orElse(Long.MAX_VALUE);
    }

    static @Nullable String earliest(Collection<@Nullable String> dates) {
        return known(dates).min(ORDER).orElse(null);
    }

    static @Nullable String latest(Collection<@Nullable String> dates) {
        return known(dates).max(ORDER).orElse(null);
    }

    private static Stream<String> known(Collection<@Nullable String> dates) {
        return dates.stream()
                .filter(Objects::nonNull)
                .filter(date -> Edtf.parse(date).isPresent());
    }
}
