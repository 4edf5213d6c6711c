package org.entente.reader.internal.time;

import java.math.BigDecimal;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the value of a number: figures, words, and both together ("1,7 milliard", "trois cent vingt", "une centaine"). */
final class NumberWords {
    private static final BigDecimal SCALE = BigDecimal.valueOf(100);

    /**
     * A value read.
     *
     * @param to the token behind it
     * @param digits whether figures wrote it
     * @param round whether a word for about so many did ("centaine")
     */
    record Value(BigDecimal value, int to, boolean digits, boolean round) {}

    private final Tokens tokens;

    NumberWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at a token, or null. */
    @Nullable
    Value read(int from, int to) {
        BigDecimal value = null;
        int end = from;
        boolean digits = false;
        boolean round = false;
        while (end < to) {
            BigDecimal part = figures(end);
            if (part != null) {
                if (value != null && !groupOfThree(end)) {
                    break;
                }
                value = value == null ? part : value.scaleByPowerOfTen(3).add(part);
                digits = true;
                end++;
                continue;
            }
            PhraseMatch word = next(end, to, value, round, digits);
            if (word == null) {
                break;
            }
            round |= isRound(word);
            value = joined(value, new BigDecimal(word.value()));
            end = word.to();
        }
        return value == null || end < to && tokens.isChar(end, '/')
                ? null
                : new Value(withoutZeros(value), end, digits, round);
    }

    /** The number word that goes on with a value, or null: "une centaine [de milliers]" too. */
    private @Nullable PhraseMatch next(int at, int to, @Nullable BigDecimal value, boolean round, boolean digits) {
        boolean of = round && tokens.is(at, Pos.PREP) && tokens.has(at, Pos.OF);
        PhraseMatch word = word(of ? at + 1 : at, to);
        boolean fits = word != null
                && (!digits || new BigDecimal(word.value()).compareTo(SCALE) >= 0)
                && (!of || isScale(word) || word.value().equals("1000"))
                && (value == null ? begins(word, at, to) : !isMoney(word) || moneyFollows(word, to));
        return fits ? word : null;
    }

    /** One alone counts nothing but before a scale ("un million"), and "des centaines" is no number. */
    private boolean begins(PhraseMatch word, int at, int to) {
        BigDecimal value = new BigDecimal(word.value());
        boolean many = isRound(word) && (tokens.features(at) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL;
        PhraseMatch next = word(at + 1, to);
        boolean enough = value.compareTo(BigDecimal.TWO) >= 0
                || value.compareTo(BigDecimal.ONE) == 0 && next != null && isScale(next);
        return enough && !many && !isMoney(word);
    }

    private boolean moneyFollows(PhraseMatch word, int to) {
        return word.to() < to && PhraseMatch.find(tokens.matches(word.to()), PhraseKind.CURRENCY) != null;
    }

    private static boolean isMoney(PhraseMatch word) {
        return word.phrase().detail().equals("money");
    }

    private static boolean isScale(PhraseMatch word) {
        return word.phrase().detail().equals("scale");
    }

    private static boolean isRound(PhraseMatch word) {
        return word.phrase().detail().equals("collective");
    }

    private static BigDecimal joined(@Nullable BigDecimal value, BigDecimal word) {
        return value == null ? word : word.compareTo(SCALE) >= 0 ? value.multiply(word) : value.add(word);
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
        if (!tokens.form(token).numeral()) {
            return null;
        }
        String word = tokens.form(token).text();
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(c);
            } else if (c == '.' || c == ',') {
                plain.append(groupsByThree(word, i) ? "" : ".");
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

    private @Nullable PhraseMatch word(int token, int to) {
        PhraseMatch match = token < to ? PhraseMatch.find(tokens.matches(token), PhraseKind.NUMBER) : null;
        boolean fits =
                match != null && match.to() <= to && (tokens.is(token, Pos.NUM | Pos.DET | Pos.NOUN) || isMoney(match));
        return fits ? match : null;
    }
}
