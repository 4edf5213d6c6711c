package org.entente.reader.internal.time;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What single tokens say of when: days, months, years, units of time, and the cues beside them. */
final class TimeWords {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final Tokens tokens;

    TimeWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number of up to five digits, or of "1er", that a token is; else -1. */
    int number(int token) {
        if (!tokens.form(token).numeral()) {
            return -1;
        }
        String word = tokens.form(token).text();
        int value = 0;
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits)) && digits < 5) {
            value = value * 10 + (word.charAt(digits) - '0');
            digits++;
        }
        boolean first = digits > 0
                && digits < word.length()
                && PhraseMatch.find(tokens.matches(token), PhraseKind.ORDINAL) != null;
        return digits > 0 && (digits == word.length() || first) ? value : -1;
    }

    /** What the digits of a stretch say; 0 where there are others than digits. */
    static int digits(String word, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return 0;
            }
            value = value * 10 + (word.charAt(i) - '0');
        }
        return value;
    }

    /** A small whole number in figures or one word, or -1. */
    int count(int token) {
        PhraseMatch word = PhraseMatch.find(tokens.matches(token), PhraseKind.NUMBER);
        if (word != null) {
            return word.to() == token + 1
                            && word.value().length() <= 4
                            && word.value().indexOf('.') < 0
                    ? Integer.parseInt(word.value())
                    : -1;
        }
        return number(token);
    }

    boolean isYear(int token, int to) {
        if (token >= to || tokens.end(token) - tokens.start(token) != 4) {
            return false;
        }
        int value = number(token);
        return value >= FIRST_YEAR && value < LAST_YEAR;
    }

    int year(int token) {
        return number(token);
    }

    @Nullable
    PhraseMatch match(int token, PhraseKind kind) {
        return PhraseMatch.find(tokens.matches(token), kind);
    }

    int weekday(int token) {
        PhraseMatch match = match(token, PhraseKind.WEEKDAY);
        return match == null ? -1 : Integer.parseInt(match.value());
    }

    @Nullable
    PhraseMatch cue(int token, String value) {
        return PhraseMatch.cue(tokens.matches(token), value);
    }

    boolean isCue(int token, int to, String value) {
        return token < to && cue(token, value) != null;
    }

    /** The unit of time that a noun names, or null. */
    @Nullable
    TimeUnit unit(int token, int to) {
        PhraseMatch match = token < to && tokens.is(token, Pos.NOUN) ? cue(token, "unit") : null;
        return match == null ? null : TimeUnit.of(match.phrase().detail());
    }

    @Nullable
    String part(int token) {
        PhraseMatch match = cue(token, "part");
        return match == null ? null : match.phrase().detail();
    }

    /** The last cue of a value that ends where {@code end} begins, at most six tokens long, or null. */
    @Nullable
    PhraseMatch cueEndingAt(int end, int from, String value) {
        for (int i = end - 1; i >= from && i >= end - 6; i--) {
            PhraseMatch m = cue(i, value);
            if (m != null && m.to() == end) {
                return m;
            }
        }
        return null;
    }
}
