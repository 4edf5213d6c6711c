package org.entente.reader.internal.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds numbers in figures and words ("700.000", "2,4 milliards d'euros", "trois cent vingt") with what they count. */
public final class NumberFinder {
    private final Tokens tokens;
    private final List<DateExpression> dates;

    /** @param dates of the same stretch; their numbers count nothing */
    public NumberFinder(Tokens tokens, List<DateExpression> dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    public List<NumberExpression> find(int from, int to) {
        List<NumberExpression> out = new ArrayList<>();
        for (int i = from; i < to; ) {
            NumberExpression found = inDate(i) ? null : at(i, from, to);
            if (found == null) {
                i++;
            } else {
                out.add(found);
                i = Math.max(i + 1, found.to());
            }
        }
        return out;
    }

    private boolean inDate(int token) {
        for (DateExpression d : dates) {
            if (token >= d.from() && token < d.to()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NumberExpression at(int i, int from, int to) {
        BigDecimal value = null;
        int end = i;
        boolean digits = false;
        for (int j = i; j < to; j++) {
            BigDecimal part = figures(j);
            if (part != null) {
                if (value != null && !groupOfThree(j)) {
                    break;
                }
                value = value == null ? part : value.scaleByPowerOfTen(3).add(part);
                digits = true;
                end = j + 1;
                continue;
            }
            BigDecimal word = word(j);
            if (word == null || (value == null && word.compareTo(BigDecimal.TWO) < 0)) {
                break;
            }
            value = value == null
                    ? word
                    : word.compareTo(BigDecimal.valueOf(100)) >= 0 ? value.multiply(word) : value.add(word);
            end = j + 1;
        }
        return value == null || (end < to && tokens.isChar(end, '/'))
                ? null
                : withUnit(i, end, from, to, withoutZeros(value), digits);
    }

    /** "1,7 milliard" is 1700000000, not 1700000000.0. */
    private static BigDecimal withoutZeros(BigDecimal value) {
        return value.scale() > 0
                ? value.stripTrailingZeros()
                        .setScale(Math.max(0, value.stripTrailingZeros().scale()))
                : value;
    }

    private boolean groupOfThree(int token) {
        return tokens.end(token) - tokens.start(token) == 3
                && tokens.start(token) == tokens.end(token - 1) + 1
                && Character.isDigit(tokens.first(token - 1));
    }

    /** "600.000", "1,7", "18 492": a full stop or blank groups by three, a comma is decimal. */
    private @Nullable BigDecimal figures(int token) {
        String word = tokens.form(token).text();
        if (!Character.isDigit(word.charAt(0))) {
            return null;
        }
        StringBuilder plain = new StringBuilder(word.length());
        int group = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(c);
                group = group < 0 ? group : group + 1;
            } else if (c == '.' || c == ',') {
                boolean thousands = groupsByThree(word, i);
                plain.append(thousands ? "" : ".");
            } else {
                return null;
            }
        }
        try {
            return new BigDecimal(plain.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean groupsByThree(String word, int mark) {
        int next = mark + 1;
        while (next < word.length() && Character.isDigit(word.charAt(next))) {
            next++;
        }
        return next - mark - 1 == 3 && word.charAt(mark) == '.'
                || (next - mark - 1 == 3 && word.indexOf(word.charAt(mark)) != word.lastIndexOf(word.charAt(mark)));
    }

    private @Nullable BigDecimal word(int token) {
        PhraseMatch match = PhraseMatch.find(tokens.matches(token), PhraseKind.NUMBER);
        if (match == null || match.to() != token + 1 || !tokens.is(token, Pos.NUM | Pos.DET | Pos.NOUN)) {
            return null;
        }
        return new BigDecimal(match.value());
    }

    private NumberExpression withUnit(int i, int end, int from, int to, BigDecimal value, boolean digits) {
        int begin = i;
        boolean approximate = false;
        for (int back = 1; back <= 3 && i - back >= from; back++) {
            PhraseMatch m = PhraseMatch.find(tokens.matches(i - back), PhraseKind.APPROXIMATOR);
            if (m != null && m.to() == i) {
                begin = i - back;
                approximate = true;
            }
        }
        int unit = end;
        if (unit < to && tokens.is(unit, Pos.PREP) && tokens.has(unit, Pos.OF)) {
            unit++;
        }
        PhraseMatch currency = unit < to ? PhraseMatch.find(tokens.matches(unit), PhraseKind.CURRENCY) : null;
        if (currency != null) {
            return new NumberExpression(begin, currency.to(), value, currency.value(), true, approximate, digits);
        }
        if (unit < to && tokens.isChar(unit, '%')) {
            return new NumberExpression(begin, unit + 1, value, "%", false, approximate, digits);
        }
        while (unit < to && tokens.is(unit, Pos.ADJ) && unit + 1 < to && tokens.is(unit + 1, Pos.NOUN)) {
            unit++;
        }
        boolean noun = unit < to
                && (tokens.is(unit, Pos.NOUN)
                        || tokens.is(unit, Pos.ADJ) && tokens.form(unit).can(Pos.NOUN)
                        || PhraseMatch.find(tokens.matches(unit), PhraseKind.DEMONYM) != null)
                && !inDate(unit);
        return new NumberExpression(
                begin, noun ? unit + 1 : end, value, noun ? tokens.word(unit) : null, false, approximate, digits);
    }
}
