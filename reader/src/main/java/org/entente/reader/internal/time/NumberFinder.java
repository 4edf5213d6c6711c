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
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
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
        return completed(out, to);
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
        int unit = end;
        if (unit < to && tokens.is(unit, Pos.PREP) && tokens.has(unit, Pos.OF)) {
            unit++;
            while (unit < to && tokens.is(unit, Pos.DET) && !tokens.is(unit, Pos.PREP)) {
                unit++;
            }
        }
        PhraseMatch currency = unit < to ? PhraseMatch.find(tokens.matches(unit), PhraseKind.CURRENCY) : null;
        if (currency != null) {
            return new NumberExpression(
                    begin, currency.to(), value.value(), code(currency), true, approximate, value.digits());
        }
        if (unit < to && tokens.isChar(unit, '%')) {
            return new NumberExpression(begin, unit + 1, value.value(), "%", false, approximate, value.digits());
        }
        PhraseMatch share = unit == end ? percent(unit, to) : null;
        if (share != null) {
            return new NumberExpression(begin, share.to(), value.value(), "%", false, approximate, value.digits());
        }
        boolean scale = tokens.is(end - 1, Pos.NOUN);
        boolean bare = unit == end && scale;
        int noun = bare && value.value().compareTo(MILLION) >= 0 ? -1 : noun(unit, to);
        boolean counts = noun >= 0
                && (unit == end || scale)
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

    /** "dix pour cent", or null. */
    private @Nullable PhraseMatch percent(int token, int to) {
        PhraseMatch m = token < to ? tokens.matches(token) : null;
        while (m != null && !(m.kind() == PhraseKind.CUE && m.value().equals("percent"))) {
            m = m.next();
        }
        return m;
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
        while (unit + 1 < to && (tokens.is(unit, Pos.ADJ) || other(unit)) && tokens.is(unit + 1, Pos.NOUN)) {
            unit++;
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

    /** "3.000 à 4.000 élèves", "20 bateaux, dont 5 en bois", "30 millions d'euros, puis 5 millions": a unit said once. */
    private List<NumberExpression> completed(List<NumberExpression> found, int to) {
        for (int i = 0; i < found.size(); i++) {
            NumberExpression n = found.get(i);
            NumberExpression next = i + 1 < found.size() ? found.get(i + 1) : null;
            NumberExpression before = i > 0 ? found.get(i - 1) : null;
            if (n.unit() == null && next != null && sharesUnit(n, next)) {
                found.set(i, n.of(next, scale(n, next)));
            } else if (n.unit() == null && before != null && takesUp(before, n, to)) {
                found.set(i, n.of(before));
            }
        }
        return found;
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

    private boolean takesUp(NumberExpression before, NumberExpression n, int to) {
        if (before.unit() == null || before.money()) {
            return before.unit() != null && n.value().compareTo(MILLION) >= 0;
        }
        boolean joined =
                n.from() > 0 && (tokens.is(n.from() - 1, Pos.COORD | Pos.REL) || tokens.isChar(n.from() - 1, ','));
        boolean goesOn = n.to() < to
                && (tokens.is(n.to(), Pos.FIN | Pos.PPA | Pos.ADJ) && (tokens.features(n.to()) & Pos.PLURAL) != 0
                        || tokens.is(n.to(), Pos.PREP) && tokens.has(n.to(), Pos.IN));
        return joined && goesOn && !Character.isLetter(tokens.first(n.from()));
    }
}
