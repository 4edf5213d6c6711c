package org.entente.reader.internal.time;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what counts from the day of the report: "hier", "lundi prochain", "le mois dernier", "d'ici trois ans". */
final class RelativeReader {
    private static final int MOST_COUNTED = 100;

    private final Tokens tokens;
    private final TimeWords words;
    private final Anchor anchor;
    private final Tense tense;

    RelativeReader(Tokens tokens, TimeWords words, Anchor anchor, Tense tense) {
        this.tokens = tokens;
        this.words = words;
        this.anchor = anchor;
        this.tense = tense;
    }

    @Nullable
    DateExpression read(int i, int from, int to) {
        PhraseMatch offset = words.cue(i, "date-offset");
        if (offset != null) {
            return expression(
                    i,
                    offset.to(),
                    anchor.offset(Integer.parseInt(offset.phrase().detail())));
        }
        int weekday = words.weekday(i);
        if (weekday > 0) {
            return weekday(i, weekday, from, to);
        }
        DateExpression counted = counted(i, from, to);
        return counted == null ? unit(i, from, to, false) : counted;
    }

    private static @Nullable DateExpression expression(int from, int to, @Nullable String edtf) {
        return edtf == null ? null : new DateExpression(from, to, edtf, false);
    }

    private @Nullable DateExpression weekday(int i, int weekday, int from, int to) {
        PhraseMatch match = words.match(i, PhraseKind.WEEKDAY);
        if (match == null || match.to() > i + 1) {
            return null;
        }
        boolean last = words.isCue(i + 1, to, "last");
        Lean lean = tense.weekday(i, i + 1, from, to);
        String day = last && anchor.day() != null && anchor.day().getDayOfWeek().getValue() == weekday
                ? anchor.offset(-7)
                : anchor.weekday(weekday, lean);
        return expression(i, tense.turns(i + 1, to) ? i + 2 : i + 1, day);
    }

    /** "semaine prochaine", "cette année", "prochaine décennie"; a bare unit ("[la fin de] l'année") only where asked for. */
    @Nullable
    DateExpression unit(int i, int from, int to, boolean bare) {
        boolean next = words.cue(i, "next") != null;
        boolean last = words.cue(i, "last") != null;
        if ((next || last) && (tokens.features(i) & Pos.PLURAL) == 0) {
            TimeUnit unit = words.unit(i + 1, to);
            return unit == null || unit == TimeUnit.DAY || !determined(i, from)
                    ? null
                    : expression(i, i + 2, anchor.unit(unit, next ? 1 : -1));
        }
        TimeUnit unit = words.unit(i, to);
        if (unit == null || unit == TimeUnit.DAY || (tokens.features(i) & Pos.SINGULAR) == 0) {
            return null;
        }
        if (words.isCue(i + 1, to, "next")) {
            return expression(i, ends(i + 1, "next"), anchor.unit(unit, 1));
        }
        if (words.isCue(i + 1, to, "last")) {
            return expression(i, ends(i + 1, "last"), anchor.unit(unit, -1));
        }
        boolean current = words.isCue(i + 1, to, "current");
        boolean demonstrative = i > from && tokens.is(i - 1, Pos.DET) && tokens.has(i - 1, Pos.DEMONSTRATIVE);
        boolean whole = bare && (i + 1 >= to || !tokens.is(i + 1, Pos.ADJ | Pos.NUM));
        int steps = unit == TimeUnit.WEEKEND && tense.lean(i, i + 1, from, to) != Lean.AHEAD ? anchor.weekends() : 0;
        return current || demonstrative || whole
                ? expression(i, current ? ends(i + 1, "current") : i + 1, anchor.unit(unit, steps))
                : null;
    }

    private int ends(int token, String cue) {
        PhraseMatch m = words.cue(token, cue);
        return m == null ? token + 1 : m.to();
    }

    private boolean determined(int i, int from) {
        return i > from && tokens.is(i - 1, Pos.DET) && !tokens.has(i - 1, Pos.POSSESSIVE);
    }

    /** "[dans] trois ans", "[dans les] deux prochaines années", "[d'ici à] six mois", "[il y a] dix ans". */
    private @Nullable DateExpression counted(int i, int from, int to) {
        int count = words.count(i);
        if (count < 1 || count > MOST_COUNTED) {
            return null;
        }
        int at = i + 1;
        boolean next = words.isCue(at, to, "next");
        at = next ? at + 1 : at;
        TimeUnit unit = words.unit(at, to);
        if (unit == null) {
            return null;
        }
        int end = at + 1;
        if (words.isCue(end, to, "next")) {
            next = true;
            end = ends(end, "next");
        }
        int start = i;
        while (start > from && tokens.is(start - 1, Pos.DET) && !tokens.is(start - 1, Pos.PREP)) {
            start--;
        }
        if (words.cueEndingAt(start, from, "ago") != null) {
            return expression(i, end, anchor.later(unit, -count));
        }
        PhraseMatch within = words.cueEndingAt(start, from, "within");
        if (!next && within == null && !tense.deadline(i, from)) {
            return null;
        }
        DateExpression found = expression(i, end, anchor.later(unit, count));
        boolean limit =
                next || start < i || within == null || within.phrase().detail().equals("limit");
        return found == null || !limit ? found : found.due();
    }
}
