package org.entente.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication: the part of EDTF (ISO 8601-2, level 0) that is a year, a month, a day, a day with its time, or an
 * interval between two of them.
 */
public final class Edtf {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?)?)?");

    private Edtf() {}

    /** The date without its time of day, or empty where the value is no date or the calendar does not have it. */
    public static Optional<String> parse(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return point(value);
        }
        Optional<String> from = point(value.substring(0, slash));
        Optional<String> to = point(value.substring(slash + 1));
        boolean ordered = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0;
        return ordered ? Optional.of(from.get() + "/" + to.get()) : Optional.empty();
    }

    private static Optional<String> point(String value) {
        Matcher matcher = POINT.matcher(value.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(inCalendar(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String inCalendar(Matcher matcher) {
        String year = matcher.group(1);
        if (matcher.group(2) == null) {
            return year;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(year), Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
            return month.toString();
        }
        LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
        return day.toString();
    }
}
