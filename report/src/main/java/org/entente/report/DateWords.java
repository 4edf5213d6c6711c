package org.entente.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.register.Edtf;
import org.jspecify.annotations.Nullable;

/** EDTF dates as people write them: "15 janvier 2026", "novembre 2024", "janvier – mars 2026". */
final class DateWords {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final Locale language;
    private final DateTimeFormatter month;

    DateWords(Locale language) {
        this.language = language;
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", language);
    }

    /** "?" where there is no date; what is no EDTF date stays as it is. */
    String of(@Nullable String date) {
        if (date == null) {
            return "?";
        }
        if (Edtf.parse(date).isEmpty()) {
            return date;
        }
        int slash = date.indexOf('/');
        return slash < 0 ? single(date) : span(date.substring(0, slash), date.substring(slash + 1));
    }

    String of(LocalDate date) {
        String day = date.getDayOfMonth() == 1 && isFrench() ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + month.format(date);
    }

    /** As it stands after "depuis": "le 15 janvier 2026", but "novembre 2024". */
    String since(@Nullable String date) {
        return isFrench() && date != null && date.length() == DAY ? "le " + of(date) : of(date);
    }

    private boolean isFrench() {
        return language.equals(Locale.FRENCH);
    }

    private String single(String date) {
        return switch (date.length()) {
            case MONTH -> month.format(YearMonth.parse(date));
            case DAY -> of(LocalDate.parse(date));
            default -> date;
        };
    }

    private String span(String from, String to) {
        return shared(from, to) + " – " + single(to);
    }

    /** The first of two dates without what the second says too: "22 – 25 novembre 2021", "janvier – mars 2026". */
    private String shared(String from, String to) {
        String first = single(from);
        if (from.length() == DAY && to.length() == DAY && from.startsWith(to.substring(0, MONTH))) {
            return first.substring(0, first.indexOf(' '));
        }
        boolean sameYear = from.length() >= MONTH && to.length() >= MONTH && from.startsWith(to.substring(0, YEAR));
        return sameYear ? first.substring(0, first.lastIndexOf(' ')) : first;
    }

    /** From the first day of the one to the last of the other, where these may be spans themselves. */
    String between(String first, String last) {
        String from = first.substring(0, first.indexOf('/') < 0 ? first.length() : first.indexOf('/'));
        String to = last.substring(last.indexOf('/') + 1);
        return from.equals(to) ? single(from) : span(from, to);
    }
}
