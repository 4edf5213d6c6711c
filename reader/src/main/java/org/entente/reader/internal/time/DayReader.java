package org.entente.reader.internal.time;

import java.time.LocalDate;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads days of a month: "8 juin", "lundi 12 août", "9 mars 2017", "les 3, 4 et 5 mars", "du 2 au 5 mars", "15/01/2026". */
final class DayReader {
    private static final int MOST_DAYS = 6;

    private final Tokens tokens;
    private final TimeWords words;
    private final Anchor anchor;
    private final Tense tense;

    DayReader(Tokens tokens, TimeWords words, Anchor anchor, Tense tense) {
        this.tokens = tokens;
        this.words = words;
        this.anchor = anchor;
        this.tense = tense;
    }

    @Nullable
    DateExpression read(int i, int from, int to) {
        int weekday = Math.max(0, words.weekday(i));
        int at = weekday > 0 ? i + 1 : i;
        int first = at < to ? words.number(at) : -1;
        if (first < 1 || at + 1 >= to) {
            return null;
        }
        DateExpression numeric = weekday == 0 ? numeric(i, to) : null;
        if (numeric != null || first > 31) {
            return numeric;
        }
        int last = first;
        int lastAt = at;
        for (int n = 1; n < MOST_DAYS; n++) {
            int next = nextDay(lastAt, to);
            if (next < 0 || words.number(next) <= last) {
                break;
            }
            lastAt = next;
            last = words.number(next);
        }
        PhraseMatch month = lastAt + 1 < to ? words.match(lastAt + 1, PhraseKind.MONTH) : null;
        if (month == null && lastAt > at) {
            month = words.match(at + 1, PhraseKind.MONTH);
            last = first;
        }
        return month == null ? null : days(i, first, last, weekday, month, from, to);
    }

    /** The next number of a list of days, or -1: behind a comma, dash or small word, an article, a weekday. */
    private int nextDay(int at, int to) {
        int i = at + 1;
        if (i >= to || !tokens.is(i, Pos.COORD | Pos.PREP) && !tokens.isChar(i, ',') && !isDash(i)) {
            return -1;
        }
        i++;
        if (i < to && tokens.is(i, Pos.DET) && words.number(i) < 0) {
            i++;
        }
        if (i < to && words.weekday(i) > 0) {
            i++;
        }
        return i < to && words.number(i) > 0 && words.number(i) <= 31 ? i : -1;
    }

    private boolean isDash(int token) {
        return tokens.isChar(token, '-') || tokens.isChar(token, '–');
    }

    private @Nullable DateExpression days(
            int begin, int first, int last, int weekday, PhraseMatch match, int from, int to) {
        int month = Integer.parseInt(match.value());
        int end = match.to();
        if (words.isYear(end, to)) {
            int year = words.year(end);
            LocalDate a = Anchor.date(year, month, first);
            LocalDate b = Anchor.date(year, month, last);
            return a == null || b == null
                    ? null
                    : new DateExpression(begin, end + 1, span(a.toString(), b.toString()), true);
        }
        Lean lean = tense.lean(begin, end, from, to);
        String a = anchor.day(first, month, weekday, lean);
        if (a == null) {
            return null;
        }
        LocalDate b = Anchor.date(Integer.parseInt(a.substring(0, 4)), month, last);
        int behind = tense.turns(end, to) ? end + 1 : end;
        return b == null ? null : new DateExpression(begin, behind, span(a, b.toString()), false);
    }

    private static String span(String a, String b) {
        return a.equals(b) ? a : a + "/" + b;
    }

    /** "15/01/2026", "2026-01-15". */
    private @Nullable DateExpression numeric(int i, int to) {
        boolean parted = i + 4 < to
                && (tokens.isChar(i + 1, '/') && tokens.isChar(i + 3, '/')
                        || tokens.isChar(i + 1, '-') && tokens.isChar(i + 3, '-'));
        if (!parted) {
            return null;
        }
        boolean iso = words.isYear(i, to);
        int year = words.number(iso ? i : i + 4);
        LocalDate date = iso || words.isYear(i + 4, to)
                ? Anchor.date(year, words.number(i + 2), words.number(iso ? i + 4 : i))
                : null;
        return date == null ? null : new DateExpression(i, i + 5, date.toString(), true);
    }
}
