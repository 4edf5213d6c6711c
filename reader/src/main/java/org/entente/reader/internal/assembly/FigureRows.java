package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Figure;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.entente.reader.internal.time.NumberExpression;
import org.jspecify.annotations.Nullable;

/** Makes figures of numbers that count something and of ranks ("son troisième investisseur"). */
final class FigureRows {
    /** So many words behind a number its date may stand. */
    private static final int BESIDE = 17;

    private static final int RANK_WORDS = 3;
    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final Counted counted;
    private final Measures measures;

    FigureRows(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.counted = new Counted(context);
        this.measures = new Measures(context);
    }

    void add(Sentence sentence) {
        for (NumberExpression n : counted.find(sentence.from(), sentence.to())) {
            number(sentence, n);
        }
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            rank(sentence, i);
        }
    }

    private void number(Sentence sentence, NumberExpression n) {
        draft.figures.add(new Figure(
                "f" + (draft.figures.size() + 1),
                null,
                measures.of(sentence, n),
                n.value(),
                n.unit(),
                null,
                null,
                n.approximate(),
                asOf(n.from(), Math.min(sentence.to(), n.to() + BESIDE)),
                n.digits() || n.money() ? 0.85 : 0.6,
                draft.evidence(n.from(), n.to())));
    }

    /** The day or year that stands beside a figure and is over, else the day of the report. */
    private @Nullable String asOf(int from, int to) {
        String day = context.day();
        List<DateExpression> dates = context.datesIn(from, to);
        for (DateExpression d : dates) {
            if (!d.deadline() && (day == null || d.edtf().compareTo(day) <= 0)) {
                return d.edtf();
            }
        }
        return day;
    }

    private void rank(Sentence sentence, int i) {
        int rank = ordinal(i);
        if (rank < 1 || tokens.capitalised(i) && i > sentence.from()) {
            return;
        }
        int noun = ranked(sentence, i);
        if (noun < 0) {
            if (i > sentence.from() && isCue(i - 1, "ranking")) {
                ranks(sentence, i, i, rank);
            }
        } else if (rank > 1
                || !isCue(noun, "first-is-none") && !firstToDo(noun + 1, Math.min(sentence.to(), noun + 1 + BESIDE))) {
            ranks(sentence, i, noun, rank);
        }
    }

    /** The noun that an ordinal ranks ("troisième [partenaire]", "deuxième plus grand [port]"), or -1. */
    private int ranked(Sentence sentence, int i) {
        int noun = i + 1;
        boolean superlative = noun < sentence.to() && tokens.is(noun, Pos.ADV);
        while (superlative
                && noun < sentence.to()
                && noun < i + RANK_WORDS
                && tokens.is(noun, Pos.ADV | Pos.ADJ)
                && !isCue(noun, "ranked")) {
            noun++;
        }
        boolean one = noun < sentence.to() && isCue(noun, "ranked") && (tokens.features(noun) & Pos.SINGULAR) != 0;
        return one ? noun : -1;
    }

    private void ranks(Sentence sentence, int i, int noun, int rank) {
        PhraseMatch ranked = cue(noun, "ranked");
        int last = ranked == null ? noun + 1 : ranked.to();
        boolean place = noun == i || isCue(noun, "place-in-order");
        int to = place ? measures.segment(sentence, last) : measures.end(sentence, last, true);
        draft.figures.add(new Figure(
                "f" + (draft.figures.size() + 1),
                null,
                tokens.span(i, to),
                null,
                null,
                rank,
                place && last < to && tokens.is(last, Pos.PREP) ? tokens.span(last, to) : tokens.span(noun, last),
                false,
                asOf(i, to),
                0.85,
                draft.evidence(i, last)));
    }

    /** "la première puissance à signer" came first and ranks nowhere. */
    private boolean firstToDo(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.is(i, Pos.PREP) && tokens.has(i, Pos.TO) && tokens.is(i + 1, Pos.INF)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(int token, String value) {
        return cue(token, value) != null;
    }

    private @Nullable PhraseMatch cue(int token, String value) {
        return PhraseMatch.cue(tokens.matches(token), value);
    }

    /** The number of an ordinal in words or figures ("deuxième", "3e"), or -1. */
    private int ordinal(int token) {
        PhraseMatch match = PhraseMatch.find(tokens.matches(token), PhraseKind.ORDINAL);
        if (match != null) {
            return match.to() == token + 1 ? Integer.parseInt(match.value()) : -1;
        }
        if (!tokens.form(token).numeral()) {
            return -1;
        }
        String word = tokens.form(token).text();
        int digits = 0;
        while (digits < word.length() && digits < RANK_WORDS && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean suffixed =
                digits > 0 && digits < word.length() && (word.charAt(digits) == 'e' || word.charAt(digits) == 'è');
        return suffixed ? Integer.parseInt(word.substring(0, digits)) : -1;
    }
}
