package org.entente.reader.internal.assembly;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.NumberExpression;
import org.entente.reader.internal.time.NumberFinder;
import org.jspecify.annotations.Nullable;

/** The numbers of a stretch that count something worth telling: no times, ages or hours, no "les deux pays", no "en trois points". */
final class Counted {
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.valueOf(2);
    /** Smaller numbers in words behind an article take up what is plain ("les trois projets"). */
    private static final BigDecimal LEAST_RESUMED = BigDecimal.valueOf(5);
    /** Fewer holders of an office are those whom the text names ("les trois ministres"). */
    private static final BigDecimal LEAST_HOLDERS = BigDecimal.valueOf(5);

    private static final BigDecimal LEAST_OF_MONEY = BigDecimal.valueOf(1_000_000);

    private final Context context;
    private final Tokens tokens;
    private final Set<BigDecimal> sums = new HashSet<>();
    private @Nullable NumberExpression money;

    Counted(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    List<NumberExpression> find(int from, int to) {
        NumberFinder finder = new NumberFinder(tokens, context.datesIn(from, to), context.book()::mainStates);
        List<NumberExpression> all = finder.find(from, to);
        all.replaceAll(this::withMoney);
        all.removeIf(n -> n.unit() == null || isTime(n) || isManner(n, from) || !worth(n, from));
        return all;
    }

    /** "les 18 millions restants": of the money that the text spoke of last; a sum named again is no other. */
    private NumberExpression withMoney(NumberExpression n) {
        if (n.money()) {
            money = n;
            sums.add(n.value());
        }
        boolean bare = n.unit() == null && n.value().compareTo(LEAST_OF_MONEY) >= 0 && !sums.contains(n.value());
        return bare && money != null ? n.of(money) : n;
    }

    private boolean worth(NumberExpression n, int from) {
        if (n.digits() || n.money()) {
            return !isSome(n);
        }
        boolean determined = determined(n.from(), from);
        boolean some = n.value().compareTo(LEAST_RESUMED) < 0;
        boolean resumed = determined && !tokens.has(n.from() - 1, Pos.POSSESSIVE) || some && isPlain(n);
        boolean few = n.value().compareTo(resumed ? LEAST_RESUMED : LEAST_IN_WORDS) < 0;
        return !few && !isSome(n) && !(cue(n.to() - 1, "collective") && (determined || some));
    }

    /** "deux entretiens", "trois reprises", "deux grands amis": so few of what a text is made of are no news. */
    private boolean isPlain(NumberExpression n) {
        int unit = n.to() - 1;
        boolean more = n.to() < tokens.size() && tokens.has(n.to(), Pos.OF);
        return tokens.is(n.from(), Pos.PREP) && !tokens.has(n.from(), Pos.TO)
                || cue(unit, "plain") && !more
                || n.to() < tokens.size() && cue(n.to(), "plain")
                || cue(unit, "country-noun")
                || PhraseMatch.find(tokens.matches(unit), PhraseKind.ENCOUNTER) != null;
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
        return token > from && tokens.is(token - 1, Pos.DET);
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

    /** "en trois points", "une grue à deux bras", "entre deux tours": how something is made, not how many there are. */
    private boolean isManner(NumberExpression n, int from) {
        int before = n.from() - 1;
        if (n.digits() || n.money() || before < from || !tokens.is(before, Pos.PREP)) {
            return false;
        }
        boolean made = tokens.has(before, Pos.TO) && before > from && tokens.is(before - 1, Pos.NOUN | Pos.ADJ);
        return made || tokens.has(before, Pos.IN) && !tokens.has(before, Pos.TO) || cue(before, "company");
    }
}
