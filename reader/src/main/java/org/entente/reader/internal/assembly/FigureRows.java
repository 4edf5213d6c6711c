package org.entente.reader.internal.assembly;

import java.math.BigDecimal;
import org.entente.model.Figure;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.NumberExpression;
import org.entente.reader.internal.time.NumberFinder;

/** Makes figures of numbers that count something and of ranks ("son troisième investisseur"). */
final class FigureRows {
    private static final int MOST_WORDS = 14;
    /** Smaller numbers in words count what is plain ("les deux pays"). */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.valueOf(3);

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;

    FigureRows(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
    }

    void add(Sentence sentence) {
        for (NumberExpression n : new NumberFinder(tokens, context.datesIn(sentence.from(), sentence.to()))
                .find(sentence.from(), sentence.to())) {
            if (n.unit() != null
                    && !isTime(n)
                    && (n.digits() || n.money() || n.value().compareTo(LEAST_IN_WORDS) >= 0)) {
                number(sentence, n);
            }
        }
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            rank(sentence, i);
        }
    }

    private boolean isTime(NumberExpression n) {
        for (PhraseMatch m = tokens.matches(n.to() - 1); m != null; m = m.next()) {
            boolean timeNoun = m.kind() == PhraseKind.CUE && m.value().equals("time-noun");
            if (timeNoun || m.kind() == PhraseKind.MONTH || m.kind() == PhraseKind.TITLE) {
                return true;
            }
        }
        return false;
    }

    private void number(Sentence sentence, NumberExpression n) {
        int to = groupEnd(sentence, n.to());
        int from = n.money() ? before(sentence, n.from()) : n.from();
        draft.figures.add(new Figure(
                "f" + (draft.figures.size() + 1),
                null,
                tokens.span(from, to),
                n.value(),
                n.unit(),
                null,
                null,
                n.approximate(),
                context.day(),
                n.digits() || n.money() ? 0.85 : 0.6,
                draft.evidence(n.from(), n.to())));
    }

    /** The noun group goes on behind its unit: "40 infirmières [kényanes]", "9 millions d'euros [pour deux ports]". */
    private int groupEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.to()
                && end - from < MOST_WORDS
                && !tokens.is(end, Pos.PUNCT | Pos.FIN | Pos.COORD | Pos.REL | Pos.QUE | Pos.SUB)) {
            end++;
        }
        return end;
    }

    /** What the money is for may stand before it: "un prêt de 9 millions". */
    private int before(Sentence sentence, int from) {
        int start = from;
        while (start > sentence.from()
                && from - start < 6
                && tokens.is(start - 1, Pos.NOUN | Pos.ADJ | Pos.PREP | Pos.DET)) {
            start--;
        }
        return start;
    }

    private void rank(Sentence sentence, int i) {
        PhraseMatch ordinal = PhraseMatch.find(tokens.matches(i), PhraseKind.ORDINAL);
        if (ordinal == null || tokens.capitalised(i) || ordinal.to() >= sentence.to()) {
            return;
        }
        int noun = ordinal.to();
        PhraseMatch ranked = null;
        for (PhraseMatch m = tokens.matches(noun); m != null; m = m.next()) {
            ranked = m.kind() == PhraseKind.CUE && m.value().equals("ranked") ? m : ranked;
        }
        if (ranked == null || (tokens.features(noun) & Pos.SINGULAR) == 0) {
            return;
        }
        int to = groupEnd(sentence, ranked.to());
        draft.figures.add(new Figure(
                "f" + (draft.figures.size() + 1),
                null,
                tokens.span(i, to),
                null,
                null,
                Integer.parseInt(ordinal.value()),
                tokens.span(noun, ranked.to()),
                false,
                context.day(),
                0.85,
                draft.evidence(i, ranked.to())));
    }
}
