package org.entente.reader.internal.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.NumberWords.Value;
import org.jspecify.annotations.Nullable;

/** Finds numbers in figures and words ("700.000", "2,4 milliards d'euros", "trois cent vingt") with what they count. */
public final class NumberFinder {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Tokens tokens;
    private final List<DateExpression> dates;
    private final Supplier<List<String>> states;
    private final NumberWords words;

    /**
     * @param dates of the same stretch; their numbers count nothing
     * @param states codes of the states that the text is about: their money is meant where several have a unit of one name
     */
    public NumberFinder(Tokens tokens, List<DateExpression> dates, Supplier<List<String>> states) {
        this.tokens = tokens;
        this.dates = dates;
        this.states = states;
        words = new NumberWords(tokens);
    }

    public List<NumberExpression> find(int from, int to) {
        List<NumberExpression> out = new ArrayList<>();
        for (int i = from; i < to; ) {
            Value value = !mayBegin(i) || inDate(i) ? null : words.read(i, to);
            if (value == null) {
                i++;
            } else {
                out.add(withUnit(i, value, from, to));
                i = Math.max(i + 1, out.getLast().to());
            }
        }
        return new SharedUnits(tokens).completed(out, to);
    }

    private boolean mayBegin(int token) {
        return tokens.form(token).numeral() || PhraseMatch.find(tokens.matches(token), PhraseKind.NUMBER) != null;
    }

    private boolean inDate(int token) {
        for (DateExpression d : dates) {
            if (token >= d.from() && token < d.to()) {
                return true;
            }
        }
        return false;
    }

    private NumberExpression withUnit(int i, Value value, int from, int to) {
        int begin = begin(i, from);
        boolean approximate = begin < i || value.round();
        if (begin == i && value.round() && i > from && tokens.is(i - 1, Pos.DET)) {
            begin = i - 1;
        }
        int end = repeated(value.to(), to);
        int unit = behindOf(end, to);
        PhraseMatch currency = unit < to ? PhraseMatch.find(tokens.matches(unit), PhraseKind.CURRENCY) : null;
        if (currency != null) {
            return new NumberExpression(
                    begin, currency.to(), value.value(), code(currency), true, approximate, value.digits());
        }
        if (unit < to && tokens.isChar(unit, '%')) {
            return new NumberExpression(begin, unit + 1, value.value(), "%", false, approximate, value.digits());
        }
        PhraseMatch share = unit == end ? cue(unit, to, "percent") : null;
        if (share != null) {
            return new NumberExpression(begin, share.to(), value.value(), "%", false, approximate, value.digits());
        }
        boolean scale = tokens.is(end - 1, Pos.NOUN);
        boolean bare = unit == end && scale;
        int noun = bare && value.value().compareTo(MILLION) >= 0 ? -1 : noun(unit, to);
        boolean some = unit > end + 1 && !value.round() && tokens.has(unit - 1, Pos.POSSESSIVE | Pos.DEMONSTRATIVE);
        boolean counts = noun >= 0
                && (unit == end || scale || some)
                && agrees(noun, value.value())
                && !inDate(noun)
                && !inName(begin, from, noun);
        return new NumberExpression(
                begin,
                counts ? noun + 1 : end,
                value.value(),
                counts ? tokens.word(noun) : null,
                false,
                approximate,
                value.digits());
    }

    /** Behind "de" and its determiner: "3 millions [d']euros", "160 [de ses] clubs". */
    private int behindOf(int end, int to) {
        int unit = end;
        if (unit < to && tokens.is(unit, Pos.PREP) && tokens.has(unit, Pos.OF)) {
            unit++;
            while (unit < to && tokens.is(unit, Pos.DET) && !tokens.is(unit, Pos.PREP)) {
                unit++;
            }
        }
        return unit;
    }

    private @Nullable PhraseMatch cue(int token, int to, String value) {
        return token < to ? PhraseMatch.cue(tokens.matches(token), value) : null;
    }

    /** Behind the same number in figures in brackets: "vingt-sept (27) lits". */
    private int repeated(int end, int to) {
        boolean again = end + 2 < to
                && tokens.isChar(end, '(')
                && Character.isDigit(tokens.first(end + 1))
                && tokens.isChar(end + 2, ')');
        return again ? end + 3 : end;
    }

    /** The first token of a word of {@code approximators.tsv} before a number, else the number's own. */
    private int begin(int i, int from) {
        int begin = i;
        for (int back = 1; back <= 5 && i - back >= from; back++) {
            PhraseMatch m = PhraseMatch.find(tokens.matches(i - back), PhraseKind.APPROXIMATOR);
            if (m != null && m.to() == i && !addsTo(i - back, from)) {
                begin = i - back;
            }
        }
        return begin;
    }

    /** "en plus de 30 lits" says that there are more, not that there are about 30. */
    private boolean addsTo(int token, int from) {
        return token > from && tokens.is(token - 1, Pos.PREP) && tokens.has(token - 1, Pos.IN);
    }

    /** ISO 4217; of a unit that several states have, that of the first of the text's states that has one. */
    private String code(PhraseMatch currency) {
        String choices = currency.phrase().detail();
        for (String state : choices.isEmpty() ? List.<String>of() : states.get()) {
            int at = choices.indexOf(state);
            if (at >= 0 && choices.charAt(at + state.length()) == '=') {
                return choices.substring(at + state.length() + 1, at + state.length() + 4);
            }
        }
        return currency.value().equals("-") ? tokens.span(currency.from(), currency.to()) : currency.value();
    }

    /** The token of what is counted, or -1. */
    private int noun(int from, int to) {
        int unit = from;
        while (unit + 1 < to
                && (tokens.is(unit, Pos.ADJ) || other(unit))
                && tokens.is(unit + 1, Pos.NOUN)
                && agree(unit)) {
            unit++;
        }
        if (cue(unit, to, "measure-unit") != null) {
            return unit;
        }
        boolean plural = unit < to && (tokens.features(unit) & Pos.PLURAL) != 0;
        boolean noun = unit < to
                && (tokens.is(unit, Pos.NOUN)
                        || tokens.is(unit, Pos.ADJ)
                                && (tokens.form(unit).can(Pos.NOUN)
                                        || plural && !tokens.form(unit).can(Pos.PPA))
                        || PhraseMatch.find(tokens.matches(unit), PhraseKind.DEMONYM) != null);
        return noun ? unit : -1;
    }

    /** Whether a token and the next are of one number: "60 nouvelles classes", but "60 imprimantes laser". */
    private boolean agree(int token) {
        int one = Pos.SINGULAR | Pos.PLURAL;
        boolean many = (tokens.features(token) & one) == Pos.PLURAL;
        return !many || (tokens.features(token + 1) & one) != Pos.SINGULAR;
    }

    private boolean other(int token) {
        return tokens.is(token, Pos.DET | Pos.PRON) && tokens.form(token).can(Pos.ADJ);
    }

    /** "un Falcon 900 japonais". */
    private boolean inName(int number, int from, int noun) {
        boolean plural = (tokens.features(noun) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL;
        return !plural
                && number > from + 1
                && tokens.capitalised(number - 1)
                && tokens.is(number - 1, Pos.PROPER | Pos.NOUN);
    }

    /** "737 ukrainien" counts nothing: what is counted is in the plural where the language has one. */
    private boolean agrees(int noun, BigDecimal value) {
        boolean singular = (tokens.features(noun) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.SINGULAR;
        return !singular
                || !tokens.form(noun).known()
                || tokens.capitalised(noun) && tokens.is(noun, Pos.NOUN)
                || value.compareTo(BigDecimal.TWO) < 0
                || value.compareTo(MILLION) >= 0;
    }
}
