package org.entente.reader.internal.assembly;

import java.math.BigDecimal;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.NumberExpression;
import org.entente.reader.internal.time.NumberFinder;

/** The numbers of a stretch that count something worth telling: no times, ages or hours, no "les deux pays", no "en trois points". */
final class Counted {
    /** Smaller numbers in words count what is plain ("les deux pays"). */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.valueOf(3);
    /** Fewer holders of an office are those whom the text names ("les trois ministres"). */
    private static final BigDecimal LEAST_HOLDERS = BigDecimal.valueOf(5);

    private final Context context;
    private final Tokens tokens;

    Counted(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    List<NumberExpression> find(int from, int to) {
        NumberFinder finder = new NumberFinder(tokens, context.datesIn(from, to), context.book()::mainStates);
        List<NumberExpression> all = finder.find(from, to);
        all.removeIf(n -> n.unit() == null || isTime(n) || isManner(n, from) || !worth(n, from));
        return all;
    }

    private boolean worth(NumberExpression n, int from) {
        if (isSome(n) || !n.digits() && !n.money() && determined(n.from(), from) && cue(n.to() - 1, "collective")) {
            return false;
        }
        boolean instruments = PhraseMatch.find(tokens.matches(n.to() - 1), PhraseKind.INSTRUMENT) != null;
        return n.digits()
                || n.money()
                || n.value().compareTo(LEAST_IN_WORDS) >= 0
                || instruments && !determined(n.from(), from);
    }

    /** "des millions de familles": nobody has counted them. */
    private boolean isSome(NumberExpression n) {
        boolean plural = (tokens.features(n.from()) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL;
        return !n.digits() && plural && tokens.is(n.from(), Pos.NOUN);
    }

    private boolean cue(int token, String value) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean determined(int token, int from) {
        return token > from && tokens.is(token - 1, Pos.DET) && !tokens.is(token - 1, Pos.PREP);
    }

    private boolean isTime(NumberExpression n) {
        for (PhraseMatch m = tokens.matches(n.to() - 1); m != null; m = m.next()) {
            boolean timeNoun = m.kind() == PhraseKind.CUE
                    && (m.value().equals("time-noun") || m.value().equals("not-counted"));
            boolean few = m.kind() == PhraseKind.TITLE && n.value().compareTo(LEAST_HOLDERS) < 0;
            if (timeNoun || few || m.kind() == PhraseKind.MONTH) {
                return true;
            }
        }
        return false;
    }

    /** "en trois points": how something is made, not how many there are. */
    private boolean isManner(NumberExpression n, int from) {
        int before = n.from() - 1;
        return !n.digits()
                && !n.money()
                && before >= from
                && tokens.is(before, Pos.PREP)
                && tokens.has(before, Pos.IN)
                && !tokens.has(before, Pos.TO);
    }
}
