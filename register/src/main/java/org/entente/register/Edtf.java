package org.entente.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The stretch of days that an EDTF date (ISO 8601-2, level 0, qualifiers dropped) allows: a day, month, year or an interval of
 * them.
 *
 * @param first its first day
 * @param last its last day
 */
public record Edtf(LocalDate first, LocalDate last) {

    /** Empty where the text is no such date. */
    public static Optional<Edtf> parse(String text) {
        String plain = text.replaceAll("[?~%]", "").trim();
        try {
            int slash = plain.indexOf('/');
            if (slash < 0) {
                return Optional.of(single(plain));
            }
            Edtf from = open(plain.substring(0, slash))
                    ? new Edtf(LocalDate.MIN, LocalDate.MIN)
                    : single(plain.substring(0, slash));
            Edtf to = open(plain.substring(slash + 1))
                    ? new Edtf(LocalDate.MAX, LocalDate.MAX)
                    : single(plain.substring(slash + 1));
            return Optional.of(new Edtf(from.first, to.last));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Edtf other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static boolean open(String text) {
        return text.isEmpty() || text.equals("..");
    }

    private static Edtf single(String text) {
        return switch (text.length()) {
            case 4 -> {
                int year = Integer.parseInt(text);
                yield new Edtf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new Edtf(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(text);
                yield new Edtf(day, day);
            }
        };
    }
}
