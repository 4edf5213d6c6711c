package org.entente.reader.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text and resolves them to EDTF (ISO 8601-2), by model.md's rules. */
public final class DateFinder {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final Tokens tokens;
    private final Anchor anchor;

    public DateFinder(Tokens tokens, Anchor anchor) {
        this.tokens = tokens;
        this.anchor = anchor;
    }

    /** The dates between two tokens, in their order. */
    public List<DateExpression> find(int from, int to) {
        List<DateExpression> out = new ArrayList<>();
        for (int i = from; i < to; ) {
            DateExpression found = at(i, from, to);
            if (found == null) {
                i++;
            } else {
                out.add(found);
                i = Math.max(found.to(), i + 1);
            }
        }
        return joinRanges(out);
    }

    private @Nullable DateExpression at(int i, int from, int to) {
        DateExpression found = dayMonth(i, from, to);
        if (found == null && i + 1 < to && valueOf(i, PhraseKind.WEEKDAY) > 0) {
            found = dayMonth(i + 1, from, to);
        }
        if (found == null) {
            found = month(i, from, to);
        }
        if (found == null) {
            found = year(i, from);
        }
        if (found == null) {
            found = relative(i, from, to);
        }
        return found;
    }

    private int number(int token) {
        String word = tokens.form(token).text();
        int value = 0;
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits)) && digits < 5) {
            value = value * 10 + (word.charAt(digits) - '0');
            digits++;
        }
        boolean first = digits > 0
                && digits < word.length()
                && PhraseMatch.find(tokens.matches(token), PhraseKind.ORDINAL) != null;
        return digits == word.length() || first ? value : -1;
    }

    private boolean isYear(int token, int to) {
        if (token >= to || tokens.end(token) - tokens.start(token) != 4) {
            return false;
        }
        int value = number(token);
        return value >= FIRST_YEAR && value < LAST_YEAR;
    }

    private int valueOf(int token, PhraseKind kind) {
        PhraseMatch match = PhraseMatch.find(tokens.matches(token), kind);
        return match == null ? -1 : Integer.parseInt(match.value());
    }

    /** "8 juin", "lundi 12 août", "9 mars 2017", and "4 mai au 6 juin" through {@link #joinRanges}. */
    private @Nullable DateExpression dayMonth(int i, int from, int to) {
        int day = number(i);
        if (day < 1 || day > 31 || i + 1 >= to) {
            return null;
        }
        int month = valueOf(i + 1, PhraseKind.MONTH);
        int end = i + 2;
        if (month < 0
                && i + 3 < to
                && tokens.is(i + 1, Pos.PREP | Pos.COORD)
                && number(i + 2) > day
                && number(i + 2) <= 31) {
            month = valueOf(i + 3, PhraseKind.MONTH);
            end = i + 1;
        }
        if (month < 0) {
            return null;
        }
        while (end < to && tokens.isChar(end, '.') && end == i + 2 && end + 1 < to && isYear(end + 1, to)) {
            end++;
        }
        int begin = i;
        int weekday = 0;
        if (i > from && valueOf(i - 1, PhraseKind.WEEKDAY) > 0) {
            weekday = valueOf(i - 1, PhraseKind.WEEKDAY);
            begin = i - 1;
        }
        int yearToken = end == i + 1 ? i + 4 : end;
        if (isYear(yearToken, to)) {
            LocalDate date = Anchor.date(number(yearToken), month, day);
            return date == null ? null : expression(begin, end == i + 1 ? end : end + 1, date.toString(), from, true);
        }
        String resolved = anchor.day(day, month, weekday);
        return resolved == null ? null : expression(begin, end, resolved, from, false);
    }

    private DateExpression expression(int begin, int end, String edtf, int from, boolean sure) {
        int start = begin;
        while (start > from && tokens.is(start - 1, Pos.DET) && !tokens.is(start - 1, Pos.PREP)) {
            start--;
        }
        return new DateExpression(begin, end, edtf, deadline(start, from), sure);
    }

    private boolean deadline(int start, int from) {
        for (int i = Math.max(from, start - 4); i < start; i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.CUE && m.value().equals("until") && reaches(m.to(), start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing but small words and parts of a year stand between. */
    private boolean reaches(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Pos.DET | Pos.PREP) && part(i) == null && !isTimeNoun(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTimeNoun(int token) {
        return cue(token, "time-noun") != null;
    }

    private @Nullable PhraseMatch cue(int token, String value) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals(value)) {
                return m;
            }
        }
        return null;
    }

    private @Nullable String part(int token) {
        PhraseMatch match = cue(token, "part");
        return match == null ? null : match.phrase().detail();
    }

    private @Nullable DateExpression month(int i, int from, int to) {
        int month = valueOf(i, PhraseKind.MONTH);
        if (month < 0 || tokens.capitalised(i) && i > from) {
            return null;
        }
        if (isYear(i + 1, to)) {
            String edtf = String.format(Locale.ROOT, "%04d-%02d", number(i + 1), month);
            return expression(i, i + 2, edtf, from, true);
        }
        String resolved = anchor.month(month);
        return resolved == null ? null : expression(i, i + 1, resolved, from, false);
    }

    /** "2030", "début 2026", "la fin de l'année 2023". */
    private @Nullable DateExpression year(int i, int from) {
        if (!isYear(i, i + 1) || !placed(i, from)) {
            return null;
        }
        int year = number(i);
        int begin = i;
        String part = null;
        for (int j = i - 1; j >= from && j >= i - 4; j--) {
            if (part(j) != null) {
                part = part(j);
                begin = j;
                break;
            }
            if (!tokens.is(j, Pos.DET | Pos.PREP) && !isTimeNoun(j)) {
                break;
            }
        }
        return expression(begin, i + 1, part == null ? Integer.toString(year) : partOf(year, part), from, true);
    }

    /** A year stands behind a small word or a noun of time, in brackets, or behind what is named after it. */
    private boolean placed(int i, int from) {
        return i == from
                || tokens.is(
                        i - 1,
                        Pos.PREP
                                | Pos.DET
                                | Pos.PUNCT
                                | Pos.COORD
                                | Pos.NOUN
                                | Pos.PROPER
                                | Pos.ADJ
                                | Pos.ADV
                                | Pos.NUM);
    }

    private static String partOf(int year, String part) {
        return switch (part) {
            case "start" -> year + "-01/" + year + "-03";
            case "middle" -> year + "-04/" + year + "-09";
            default -> year + "-10/" + year + "-12";
        };
    }

    private @Nullable DateExpression relative(int i, int from, int to) {
        PhraseMatch offset = cue(i, "date-offset");
        if (offset != null) {
            String day = anchor.offset(Integer.parseInt(offset.phrase().detail()));
            return day == null ? null : new DateExpression(i, offset.to(), day, false, false);
        }
        int weekday = valueOf(i, PhraseKind.WEEKDAY);
        if (weekday < 0) {
            return null;
        }
        String day = anchor.weekday(weekday);
        return day == null ? null : new DateExpression(i, i + 1, day, false, false);
    }

    /** "du 4 mai au 6 juin" is one interval. */
    private List<DateExpression> joinRanges(List<DateExpression> dates) {
        List<DateExpression> out = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            DateExpression a = dates.get(i);
            DateExpression b = i + 1 < dates.size() ? dates.get(i + 1) : null;
            if (b == null) {
                out.add(a);
                continue;
            }
            boolean joined = b.from() == a.to() + 1
                    && tokens.is(a.to(), Pos.PREP | Pos.COORD)
                    && a.edtf().length() == b.edtf().length()
                    && a.edtf().length() == 10
                    && a.edtf().compareTo(b.edtf()) < 0;
            if (joined) {
                out.add(new DateExpression(a.from(), b.to(), a.edtf() + "/" + b.edtf(), false, a.sure() && b.sure()));
                i++;
            } else {
                out.add(a);
            }
        }
        return out;
    }
}
