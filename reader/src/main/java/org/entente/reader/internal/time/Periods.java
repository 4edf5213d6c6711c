package org.entente.reader.internal.time;

import java.time.LocalDate;

/** EDTF of stretches of time: parts of years and months, weeks, quarters, seasons. */
final class Periods {
    private Periods() {}

    static String year(int year) {
        return digits(year, 4);
    }

    static String month(int year, int month) {
        return digits(year, 4) + '-' + digits(month, 2);
    }

    private static String digits(int value, int width) {
        String plain = Integer.toString(value);
        return "0".repeat(Math.max(0, width - plain.length())) + plain;
    }

    /** Months of one year, both included; those behind December belong to the next. */
    static String months(int year, int first, int last) {
        return month(year, first) + '/' + month(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last);
    }

    static String quarter(int year, int number) {
        return months(year, number * 3 - 2, number * 3);
    }

    static String half(int year, int number) {
        return months(year, number * 6 - 5, number * 6);
    }

    /** The week, Monday to Sunday, of a day. */
    static String week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return monday + "/" + monday.plusDays(6);
    }

    /** Saturday and Sunday of the week of a day. */
    static String weekend(LocalDate day) {
        LocalDate saturday = day.minusDays(day.getDayOfWeek().getValue() - 6L);
        return saturday + "/" + saturday.plusDays(1);
    }

    /** The start, middle or end of a year; of any other stretch the whole of it. */
    static String part(String edtf, String part) {
        return edtf.length() == 4 ? partOfYear(edtf, part) : edtf;
    }

    private static String partOfYear(String year, String part) {
        return switch (part) {
            case "start" -> year + "-01/" + year + "-03";
            case "middle" -> year + "-04/" + year + "-09";
            default -> year + "-10/" + year + "-12";
        };
    }
}
