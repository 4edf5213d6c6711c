package org.entente.reader.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text and resolves them to EDTF (ISO 8601-2), by model.md's rules. */
public final class DateFinder {
    private static final int SMALL_WORDS = 4;
    /** What a date that no figure begins begins with. */
    private static final int FIRST_WORDS = PhraseMatch.bits(
            PhraseKind.CUE, PhraseKind.WEEKDAY, PhraseKind.MONTH, PhraseKind.NUMBER, PhraseKind.ORDINAL);

    private final Tokens tokens;
    private final TimeWords words;
    private final Tense tense;
    private final DayReader days;
    private final CalendarReader calendar;
    private final RelativeReader relative;
    private final DateRanges ranges;

    public DateFinder(Tokens tokens, Anchor anchor) {
        this.tokens = tokens;
        words = new TimeWords(tokens);
        tense = new Tense(tokens, words);
        days = new DayReader(tokens, words, anchor, tense);
        calendar = new CalendarReader(tokens, words, anchor, tense);
        relative = new RelativeReader(tokens, words, anchor, tense);
        ranges = new DateRanges(tokens);
    }

    /** The dates of the text, in their order. */
    public List<DateExpression> find() {
        List<DateExpression> out = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            find(tokens.from(s), tokens.to(s), out);
        }
        return ranges.join(out);
    }

    private void find(int from, int to, List<DateExpression> out) {
        for (int i = from; i < to; ) {
            DateExpression found = at(i, from, to);
            if (found == null) {
                i++;
            } else {
                out.add(tense.deadline(start(found.from(), from), from) ? found.due() : found);
                i = Math.max(found.to(), i + 1);
            }
        }
    }

    private int start(int begin, int from) {
        int start = begin;
        while (start > from && tokens.is(start - 1, Pos.DET) && !tokens.is(start - 1, Pos.PREP)) {
            start--;
        }
        return start;
    }

    private @Nullable DateExpression at(int i, int from, int to) {
        if (!tokens.form(i).numeral() && !PhraseMatch.any(tokens.matches(i), FIRST_WORDS)) {
            return null;
        }
        String part = words.part(i);
        if (part != null) {
            return part(i, part, from, to);
        }
        DateExpression found = days.read(i, from, to);
        if (found == null) {
            found = calendar.read(i, from, to);
        }
        return found == null ? relative.read(i, from, to) : found;
    }

    /** "début 2026", "mi-mai", "la fin de l'année prochaine", "fin du mois de mars". */
    private @Nullable DateExpression part(int i, String part, int from, int to) {
        for (int j = i + 1; j < to && j <= i + SMALL_WORDS; j++) {
            DateExpression core = calendar.read(j, from, to);
            if (core == null) {
                core = relative.unit(j, from, to, true);
                boolean goesOn = core != null && j + 2 < to && names(j, from, to);
                core = goesOn ? null : core;
            }
            if (core != null) {
                return core.from(i).as(within(i, j, core, part, from, to));
            }
            if (!tokens.is(j, Pos.DET | Pos.PREP) && words.cue(j, "time-noun") == null) {
                return null;
            }
        }
        return null;
    }

    /** The part of a year; "avant la fin de l'année" allows all of it, as does a part of anything smaller or larger. */
    private String within(int i, int unit, DateExpression core, String part, int from, int to) {
        boolean named = core.sure() || words.unit(unit, to) != TimeUnit.YEAR;
        boolean whole = words.unit(unit, to) == TimeUnit.DECADE || !named && tense.deadline(start(i, from), from);
        return whole ? core.edtf() : Periods.part(core.edtf(), part);
    }

    /** "[la fin de] l'année 2026", "[la fin du] mois de mai": the unit is named by what follows it. */
    private boolean names(int unit, int from, int to) {
        int next = tokens.is(unit + 1, Pos.PREP) ? unit + 2 : unit + 1;
        return next < to && calendar.read(next, from, to) != null;
    }
}
