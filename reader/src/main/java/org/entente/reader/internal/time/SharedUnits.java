package org.entente.reader.internal.time;

import java.math.BigDecimal;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives numbers the unit that is said once: "3.000 à 4.000 élèves", "20 bateaux, dont 5 en bois", "30 millions d'euros, puis 5 millions". */
final class SharedUnits {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Tokens tokens;

    SharedUnits(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The numbers of a sentence in their order, completed in place. */
    List<NumberExpression> completed(List<NumberExpression> found, int to) {
        fromNext(found);
        fromBefore(found, to);
        fromNext(found);
        return found;
    }

    private void fromNext(List<NumberExpression> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            NumberExpression n = found.get(i);
            NumberExpression next = found.get(i + 1);
            if (n.unit() == null && sharesUnit(n, next)) {
                found.set(i, n.of(next, scale(n, next)));
            }
        }
    }

    private void fromBefore(List<NumberExpression> found, int to) {
        NumberExpression counted = null;
        for (int i = 0; i < found.size(); i++) {
            NumberExpression n = found.get(i);
            NumberExpression before = n.value().compareTo(MILLION) >= 0 ? money(found, i) : counted;
            if (n.unit() == null && before != null && (before.money() || takesUp(n, to))) {
                found.set(i, n.of(before));
            }
            NumberExpression now = found.get(i);
            counted = now.unit() == null || now.money() ? counted : now;
        }
    }

    /** The money before a number: of those in brackets the last in brackets ("5 euros (3.000 francs) et 2 euros (1.200)"). */
    private @Nullable NumberExpression money(List<NumberExpression> found, int at) {
        boolean aside = isAside(found.get(at));
        NumberExpression best = null;
        for (int i = 0; i < at; i++) {
            NumberExpression n = found.get(i);
            if (n.money() && (best == null || isAside(n) == aside || isAside(best) != aside)) {
                best = n;
            }
        }
        return best;
    }

    private boolean isAside(NumberExpression n) {
        return n.from() > 0 && (tokens.isChar(n.from() - 1, '(') || tokens.isChar(n.from(), '('));
    }

    /** "entre 15 et 20 millions": what a smaller number leaves out of the next one's. */
    private BigDecimal scale(NumberExpression n, NumberExpression next) {
        boolean shared = n.value().compareTo(THOUSAND) < 0
                && next.value().compareTo(MILLION) >= 0
                && (tokens.is(n.to(), Pos.COORD) || tokens.has(n.to(), Pos.TO));
        return !shared
                ? BigDecimal.ONE
                : next.value().compareTo(MILLION.multiply(THOUSAND)) >= 0 ? MILLION.multiply(THOUSAND) : MILLION;
    }

    private boolean sharesUnit(NumberExpression n, NumberExpression next) {
        boolean joined = tokens.is(n.to(), Pos.COORD)
                || tokens.is(n.to(), Pos.PREP) && tokens.has(n.to(), Pos.TO | Pos.OF | Pos.IN);
        return next.unit() != null && next.from() == n.to() + 1 && joined;
    }

    /** "…, dont 5 en bois", "… et 24 ont coulé", "…, contre 30 en mai", "…, au moins dix se trouvent à quai", "dont une dizaine dans le port". */
    private boolean takesUp(NumberExpression n, int to) {
        int before = n.from() - 1;
        boolean part = before >= 0 && tokens.is(before, Pos.REL);
        int comma = before > 0 && tokens.is(before, Pos.PREP) ? before - 1 : before;
        boolean joined = before >= 0 && (part || tokens.is(before, Pos.COORD) || tokens.isChar(comma, ','));
        boolean plural = n.to() < to && (tokens.features(n.to()) & Pos.PLURAL) != 0;
        boolean goesOn = n.to() < to
                && (tokens.is(n.to(), Pos.FIN | Pos.PPA | Pos.ADJ) && plural
                        || n.digits() && tokens.is(n.to(), Pos.CLITIC | Pos.NEG)
                        || tokens.is(n.to(), Pos.PREP) && tokens.has(n.to(), Pos.IN));
        return joined && goesOn && (n.digits() || part);
    }
}
