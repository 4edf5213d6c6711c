package org.entente.reader.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a date leaves open by the day of the report, or, where that is unknown, by the years that the text names.
 *
 * @param day the day of the report, or null
 * @param latestYear the latest past year that the text names, or 0; a date without year falls in it or later
 */
public record Anchor(@Nullable LocalDate day, int latestYear) {
    /** A day without a year; {@code weekday} 1 to 7, or 0. EDTF, or null where nothing fits. */
    @Nullable
    String day(int dayOfMonth, int month, int weekday) {
        if (day != null) {
            LocalDate best = null;
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                LocalDate candidate = date(year, month, dayOfMonth);
                if (candidate != null && (best == null || distance(candidate) < distance(best))) {
                    best = candidate;
                }
            }
            return best == null ? null : best.toString();
        }
        if (latestYear == 0 || weekday == 0) {
            return null;
        }
        for (int year = latestYear; year < latestYear + 12; year++) {
            LocalDate candidate = date(year, month, dayOfMonth);
            if (candidate != null && candidate.getDayOfWeek() == DayOfWeek.of(weekday)) {
                return candidate.toString();
            }
        }
        return null;
    }

    private long distance(LocalDate candidate) {
        long days = day == null ? 0 : candidate.toEpochDay() - day.toEpochDay();
        return Math.abs(days);
    }

    static @Nullable LocalDate date(int year, int month, int dayOfMonth) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last such weekday that is not behind the day of the report, or null. */
    @Nullable
    String weekday(int weekday) {
        if (day == null) {
            return null;
        }
        int back = (day.getDayOfWeek().getValue() - weekday + 7) % 7;
        return day.minusDays(back).toString();
    }

    /** A day counted from the day of the report, or null. */
    @Nullable
    String offset(int days) {
        return day == null ? null : day.plusDays(days).toString();
    }

    /** A month without a year: the nearest to the day of the report, of two equally near the past one; or null. */
    @Nullable
    String month(int month) {
        if (day == null) {
            return null;
        }
        YearMonth now = YearMonth.from(day);
        YearMonth best = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            YearMonth candidate = YearMonth.of(year, month);
            if (best == null || months(now, candidate) < months(now, best)) {
                best = candidate;
            }
        }
        return best == null ? null : best.toString();
    }

    private static int months(YearMonth a, YearMonth b) {
        return Math.abs((a.getYear() - b.getYear()) * 12 + a.getMonthValue() - b.getMonthValue());
    }

    /** The year of the report, or 0. */
    int year() {
        return day == null ? 0 : day.getYear();
    }
}
