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
    private final RelativeReader relative;

    DayReader(Tokens tokens, TimeWords words, Anchor anchor, Tense tense) {
        this.tokens = tokens;
        this.words = words;
        this.anchor = anchor;
        this.tense = tense;
        this.relative = new RelativeReader(tokens, words, anchor, tense);
    }

    @Nullable
    DateExpression read(int i, int from, int to) {
        int weekday = Math.max(0, words.weekday(i));
        int at = weekday > 0 ? i + 1 : i;
        DateExpression dotted = at < to ? dotted(i, at) : null;
        int first = at < to ? dayNumber(at, to) : -1;
        if (dotted != null || first < 1 || at + 1 >= to) {
            return dotted;
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
        return month == null ? ofMonth(i, first, at + 1, from, to) : days(i, first, last, weekday, month, from, to);
    }

    /** A number, or "premier" before a month. */
    private int dayNumber(int at, int to) {
        PhraseMatch ordinal = words.match(at, PhraseKind.ORDINAL);
        boolean first = ordinal != null
                && ordinal.value().equals("1")
                && ordinal.to() == at + 1
                && at + 1 < to
                && words.match(at + 1, PhraseKind.MONTH) != null;
        return first ? 1 : words.number(at);
    }

    /** "le 5 courant", "le 5 de ce mois", "le 5 du mois prochain". */
    private @Nullable DateExpression ofMonth(int begin, int day, int at, int from, int to) {
        boolean current = words.isCue(at, to, "current") && tokens.is(at, Pos.NOUN | Pos.ADJ);
        DateExpression month = null;
        for (int i = at; !current && month == null && i < to && i < at + 3; i++) {
            boolean small = i > at && tokens.has(at, Pos.OF) && tokens.is(i - 1, Pos.DET | Pos.PREP);
            month = small && words.unit(i, to) == TimeUnit.MONTH ? relative.unit(i, from, to, false) : null;
        }
        String named = current ? anchor.unit(TimeUnit.MONTH, 0) : month == null ? null : month.edtf();
        LocalDate date = named == null
                ? null
                : Anchor.date(Integer.parseInt(named.substring(0, 4)), Integer.parseInt(named.substring(5)), day);
        return date == null
                ? null
                : new DateExpression(begin, month == null ? at + 1 : month.to(), date.toString(), false);
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

    /** "15.01.2026" */
    private @Nullable DateExpression dotted(int begin, int at) {
        if (!tokens.form(at).numeral()) {
            return null;
        }
        String word = tokens.form(at).text();
        int dot = word.indexOf('.');
        int second = word.indexOf('.', dot + 1);
        boolean parted = dot > 0 && second > dot + 1 && word.length() == second + 5;
        LocalDate date = parted
                ? Anchor.date(
                        TimeWords.digits(word, second + 1, word.length()),
                        TimeWords.digits(word, dot + 1, second),
                        TimeWords.digits(word, 0, dot))
                : null;
        return date == null ? null : new DateExpression(begin, at + 1, date.toString(), true);
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
