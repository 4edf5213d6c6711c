package org.entente.reader.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;

/** Joins two dates that are the ends of one stretch: "du 4 mai au 6 juin", "de mars à mai 2026", "de 2026 à 2030". */
final class DateRanges {
    private final Tokens tokens;

    DateRanges(Tokens tokens) {
        this.tokens = tokens;
    }

    List<DateExpression> join(List<DateExpression> dates) {
        List<DateExpression> out = new ArrayList<>(dates.size());
        for (int i = 0; i < dates.size(); i++) {
            DateExpression a = dates.get(i);
            DateExpression b = i + 1 < dates.size() ? dates.get(i + 1) : null;
            if (b != null && joined(a, b)) {
                String begin = begin(a, b);
                if (begin.compareTo(b.edtf()) < 0) {
                    out.add(new DateExpression(a.from(), b.to(), begin + "/" + b.edtf(), false, b.sure()));
                    i++;
                    continue;
                }
            }
            out.add(a);
        }
        return out;
    }

    private boolean joined(DateExpression a, DateExpression b) {
        int length = a.edtf().length();
        boolean alike = length == b.edtf().length() && length <= 10 && !b.deadline();
        int at = a.to();
        if (!alike || b.from() > at + 2 || b.from() <= at) {
            return false;
        }
        boolean plain = b.from() == at + 1 || tokens.is(at + 1, Pos.DET);
        boolean to = tokens.is(at, Pos.PREP) && tokens.has(at, Pos.TO);
        boolean and = tokens.is(at, Pos.COORD) && (length == 10 || isBetween(a));
        return plain && (to || and);
    }

    /** "entre 2026 et 2030" */
    private boolean isBetween(DateExpression a) {
        int before = a.from() - 1;
        return before >= 0 && PhraseMatch.cue(tokens.matches(before), "between") != null;
    }

    /** The first end in the year that the words of the second one say. */
    private static String begin(DateExpression a, DateExpression b) {
        boolean borrows = !a.sure() && b.sure() && a.edtf().length() > 4;
        if (!borrows) {
            return a.edtf();
        }
        int year = Integer.parseInt(b.edtf().substring(0, 4));
        String same = Periods.year(year) + a.edtf().substring(4);
        return same.compareTo(b.edtf()) < 0
                ? same
                : Periods.year(year - 1) + a.edtf().substring(4);
    }
}
