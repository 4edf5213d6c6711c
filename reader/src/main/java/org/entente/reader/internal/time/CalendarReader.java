package org.entente.reader.internal.time;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads months, years, quarters, halves of a year and seasons: "mars 2026", "2030", "premier semestre 2027", "cet automne". */
final class CalendarReader {
    private final Tokens tokens;
    private final TimeWords words;
    private final Anchor anchor;
    private final Tense tense;

    CalendarReader(Tokens tokens, TimeWords words, Anchor anchor, Tense tense) {
        this.tokens = tokens;
        this.words = words;
        this.anchor = anchor;
        this.tense = tense;
    }

    @Nullable
    DateExpression read(int i, int from, int to) {
        DateExpression found = month(i, from, to);
        if (found == null) {
            found = year(i, from, to);
        }
        if (found == null) {
            found = fraction(i, from, to);
        }
        return found == null ? season(i, from, to) : found;
    }

    private @Nullable DateExpression month(int i, int from, int to) {
        PhraseMatch match = words.match(i, PhraseKind.MONTH);
        if (match == null || tokens.capitalised(i) && i > from) {
            return null;
        }
        int month = Integer.parseInt(match.value());
        int end = match.to();
        if (words.isYear(end, to)) {
            return new DateExpression(i, end + 1, Periods.month(words.year(end), month), true);
        }
        if (end > i + 1) {
            return null;
        }
        String resolved = anchor.month(month, tense.lean(i, end, from, to));
        return resolved == null ? null : new DateExpression(i, tense.turns(end, to) ? end + 1 : end, resolved, false);
    }

    /** "2030", "2026-2030". */
    private @Nullable DateExpression year(int i, int from, int to) {
        if (!words.isYear(i, to) || !placed(i, from) || counts(i, from, to)) {
            return null;
        }
        boolean range = i + 2 < to
                && (tokens.isChar(i + 1, '-') || tokens.isChar(i + 1, '–'))
                && words.isYear(i + 2, to)
                && words.year(i + 2) > words.year(i);
        return range
                ? new DateExpression(
                        i, i + 3, Periods.year(words.year(i)) + "/" + Periods.year(words.year(i + 2)), true)
                : new DateExpression(i, i + 1, Periods.year(words.year(i)), true);
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

    /** "plus de 2000 élèves" is no year. */
    private boolean counts(int i, int from, int to) {
        for (int back = 1; back <= 3 && i - back >= from; back++) {
            PhraseMatch m = words.match(i - back, PhraseKind.APPROXIMATOR);
            if (m != null && m.to() == i) {
                return !opensRange(i, i - back, from, to);
            }
        }
        int next = i + 1;
        return next < to
                && (words.match(next, PhraseKind.CURRENCY) != null
                        || tokens.isChar(next, '%')
                        || tokens.is(next, Pos.NOUN)
                                && !tokens.capitalised(next)
                                && (tokens.features(next) & Pos.SINGULAR) == 0);
    }

    /** "entre 2026 et 2030" */
    private boolean opensRange(int i, int before, int from, int to) {
        return words.cue(before, "between") != null
                && i + 2 < to
                && tokens.is(i + 1, Pos.COORD)
                && words.isYear(i + 2, to)
                && words.year(i) < words.year(i + 2)
                && !counts(i + 2, from, to);
    }

    /** "premier semestre 2027", "quatrième trimestre", "seconde moitié de l'année". */
    private @Nullable DateExpression fraction(int i, int from, int to) {
        PhraseMatch ordinal = words.match(i, PhraseKind.ORDINAL);
        boolean last = ordinal == null && words.cue(i, "last") != null;
        int at = ordinal == null ? i + 1 : ordinal.to();
        TimeUnit unit = ordinal == null && !last ? null : words.unit(at, to);
        if (unit != TimeUnit.QUARTER && unit != TimeUnit.HALF) {
            return null;
        }
        int parts = unit == TimeUnit.QUARTER ? 4 : 2;
        int number = ordinal == null ? parts : Integer.parseInt(ordinal.value());
        int end = yearBehind(at + 1, to);
        if (number < 1 || number > parts || last && end < 0) {
            return null;
        }
        int year = end > 0 ? words.year(end) : yearOf(i, at + 1, number * 12 / parts, from, to);
        if (year == 0) {
            return null;
        }
        String edtf = unit == TimeUnit.QUARTER ? Periods.quarter(year, number) : Periods.half(year, number);
        return new DateExpression(i, end > 0 ? end + 1 : at + 1, edtf, end > 0);
    }

    /** The token of a year behind small words and "année", or -1. */
    private int yearBehind(int at, int to) {
        int i = at;
        while (i < to && i < at + 4 && (tokens.is(i, Pos.DET | Pos.PREP) || words.unit(i, to) == TimeUnit.YEAR)) {
            i++;
        }
        return words.isYear(i, to) ? i : -1;
    }

    /** This year, or the next one where a stretch that is to come has passed in this; 0 where nobody knows. */
    private int yearOf(int begin, int end, int lastMonth, int from, int to) {
        boolean over = anchor.month() > lastMonth;
        return over && tense.lean(begin, end, from, to) == Lean.AHEAD ? anchor.year() + 1 : anchor.year();
    }

    /** "à l'automne", "l'été 2026", "le printemps prochain". */
    private @Nullable DateExpression season(int i, int from, int to) {
        PhraseMatch cue = words.cue(i, "season");
        boolean other =
                cue != null && !tokens.form(i).text().equals(cue.phrase().text());
        if (cue == null || other || i == from || !tokens.form(i - 1).can(Pos.DET | Pos.PREP)) {
            return null;
        }
        int month = Integer.parseInt(cue.phrase().detail());
        int end = yearBehind(i + 1, to);
        if (end > 0) {
            return new DateExpression(i, end + 1, Periods.months(words.year(end), month, month + 2), true);
        }
        boolean turned = tense.turns(i + 1, to);
        boolean placed = turned || tokens.has(i - 1, Pos.DEMONSTRATIVE) || i - 2 >= from && tokens.is(i - 2, Pos.PREP);
        String start = placed ? anchor.month(month, tense.lean(i, i + 1, from, to)) : null;
        return start == null
                ? null
                : new DateExpression(
                        i,
                        turned ? i + 2 : i + 1,
                        Periods.months(Integer.parseInt(start.substring(0, 4)), month, month + 2),
                        false);
    }
}
