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
    /** What began so many days before the report may still be told as to come: "il sera à Lima du 3 au 9". */
    private static final int UNDER_WAY = 8;

    /** A day without a year; {@code weekday} 1 to 7, or 0. EDTF, or null where nothing fits. */
    @Nullable
    String day(int dayOfMonth, int month, int weekday, Lean lean) {
        if (day != null) {
            LocalDate best = null;
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                LocalDate candidate = date(year, month, dayOfMonth);
                if (candidate != null
                        && fits(candidate, lean)
                        && (best == null || distance(candidate) < distance(best))) {
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

    private boolean fits(LocalDate candidate, Lean lean) {
        return day == null
                || switch (lean) {
                    case BACK -> !candidate.isAfter(day);
                    case NEAREST -> true;
                    case AHEAD -> !candidate.isBefore(day.minusDays(UNDER_WAY));
                };
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

    /** The last such weekday that is not behind the day of the report, or the next one behind it; null without a day. */
    @Nullable
    String weekday(int weekday, Lean lean) {
        if (day == null) {
            return null;
        }
        int back = (day.getDayOfWeek().getValue() - weekday + 7) % 7;
        return day.minusDays(lean == Lean.AHEAD ? back - 7 : back).toString();
    }

    /** A day counted from the day of the report, or null. */
    @Nullable
    String offset(int days) {
        return day == null ? null : day.plusDays(days).toString();
    }

    /** A month without a year: the nearest to the day of the report, of two equally near the past one; or null. */
    @Nullable
    String month(int month, Lean lean) {
        if (day == null) {
            return null;
        }
        YearMonth now = YearMonth.from(day);
        YearMonth best = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            YearMonth candidate = YearMonth.of(year, month);
            boolean fits =
                    lean == Lean.NEAREST || (lean == Lean.AHEAD ? !candidate.isBefore(now) : !candidate.isAfter(now));
            if (fits && (best == null || months(now, candidate) < months(now, best))) {
                best = candidate;
            }
        }
        return best == null ? null : best.toString();
    }

    private static int months(YearMonth a, YearMonth b) {
        return Math.abs((a.getYear() - b.getYear()) * 12 + a.getMonthValue() - b.getMonthValue());
    }

    /** The unit of time that lies {@code steps} of its kind from the day of the report, or null. */
    @Nullable
    String unit(TimeUnit unit, int steps) {
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case DAY -> day.plusDays(steps).toString();
            case WEEKEND -> Periods.weekend(day.plusWeeks(steps));
            case WEEK -> Periods.week(day.plusWeeks(steps));
            case MONTH -> YearMonth.from(day).plusMonths(steps).toString();
            case QUARTER -> quarter(day.plusMonths(3L * steps));
            case HALF -> half(day.plusMonths(6L * steps));
            case YEAR -> Periods.year(day.getYear() + steps);
            case DECADE -> Periods.year(day.getYear() / 10 * 10 + 10 * (steps + 1));
        };
    }

    /** How many steps from this week's end the last one lies that has begun. */
    int weekends() {
        return day != null && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? -1 : 0;
    }

    private static String quarter(LocalDate day) {
        return Periods.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static String half(LocalDate day) {
        return Periods.half(day.getYear(), (day.getMonthValue() + 5) / 6);
    }

    /** So much later (or earlier): of weeks a day, of years a year; or null. */
    @Nullable
    String later(TimeUnit unit, int count) {
        return switch (unit) {
            case WEEKEND, WEEK -> unit(TimeUnit.DAY, 7 * count);
            case QUARTER -> unit(TimeUnit.MONTH, 3 * count);
            case HALF -> unit(TimeUnit.MONTH, 6 * count);
            case DECADE -> unit(TimeUnit.YEAR, 10 * count);
            default -> unit(unit, count);
        };
    }

    /** The year of the report, or 0. */
    int year() {
        return day == null ? 0 : day.getYear();
    }

    /** The month of the report, or 0. */
    int month() {
        return day == null ? 0 : day.getMonthValue();
    }
}
