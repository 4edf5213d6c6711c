package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.entente.reader.internal.time.NumberExpression;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what a number counts: its noun with what describes it ("40 infirmières kényanes"), the noun that
 * money or a share hangs on ("un prêt de 9 millions"), or the subject of its verb ("les échanges ont atteint 5 %").
 */
final class Measures {
    private static final int MOST_WORDS = 14;
    /** A subject and its number farther apart than this are not quoted in one piece. */
    private static final int MOST_TOGETHER = 20;

    private static final int WORDS_BEFORE = 6;
    private static final int NOMINAL = Pos.NOUN | Pos.PROPER | Pos.ADJ | Pos.PPA;
    private static final int ENDS = Pos.PUNCT
            | Pos.FIN
            | Pos.INF
            | Pos.PPR
            | Pos.COORD
            | Pos.REL
            | Pos.QUE
            | Pos.SUB
            | Pos.NEG
            | Pos.ADV
            | Pos.CLITIC
            | Pos.SUBJ
            | Pos.NUM;

    private final Context context;
    private final Tokens tokens;

    Measures(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** What a number counts, as text. */
    String of(Sentence sentence, NumberExpression n) {
        int to = end(sentence, n.to(), n.money());
        boolean share = "%".equals(n.unit());
        if (!n.money() && !share) {
            return tokens.span(n.from(), to);
        }
        int from = before(sentence, n.from());
        if (from < n.from() || to > n.to() && tokens.has(n.to(), Pos.OF)) {
            return tokens.span(from, to);
        }
        String subject = subject(sentence, n, to);
        return subject == null ? around(sentence, n, to) : subject;
    }

    /** What stands around a sum that hangs on nothing: "[ce quai reviendra à …, contre] 6 millions", "9 millions [iront au quai]". */
    private String around(Sentence sentence, NumberExpression n, int end) {
        if (nounIn(n.to(), end)) {
            return tokens.span(n.from(), end);
        }
        int from = n.from();
        while (from > sentence.from() && n.from() - from < MOST_WORDS && !isBreak(from - 1)) {
            from--;
        }
        int to = Math.max(end, n.to());
        while (to < sentence.to()
                && to - n.to() < MOST_WORDS
                && (!tokens.is(to, Pos.PUNCT | Pos.COORD) || to == n.to() && tokens.isChar(to, ')'))) {
            to++;
        }
        while (to > end && tokens.is(to - 1, Pos.PREP | Pos.DET)) {
            to--;
        }
        return tokens.span(from, to);
    }

    /** The token behind what goes on up to a mark: "4e place [des 12 clubs de la ville]". */
    int segment(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.to() && to - from < MOST_WORDS && !tokens.is(to, Pos.PUNCT | Pos.FIN)) {
            to++;
        }
        return to;
    }

    private boolean isBreak(int token) {
        return tokens.isChar(token, ';') || tokens.isChar(token, ':') || tokens.isChar(token, '«');
    }

    private @Nullable String subject(Sentence sentence, NumberExpression n, int to) {
        Clause clause = around(sentence, n.from());
        while (clause != null && clause.subjects().isEmpty() && clause.coordinatedWith() != null) {
            clause = clause.coordinatedWith();
        }
        Item verb = clause == null ? null : clause.verbItem();
        Item subject = clause == null || clause.subjects().isEmpty()
                ? nounBefore(sentence, n.from())
                : clause.subjects().getFirst();
        if (subject == null || verb == null || !subject.is(Kind.NP) || subject.from() > n.from()) {
            return null;
        }
        if (to - subject.from() <= MOST_TOGETHER) {
            return tokens.span(subject.from(), to);
        }
        return subject.mention() == null && nounIn(subject.from(), subject.to())
                ? tokens.span(subject.from(), end(sentence, subject.to(), false))
                : null;
    }

    /** The noun group before a verb without a subject of its own: "voir [ses ventes] progresser de 5 %"; or null. */
    private static @Nullable Item nounBefore(Sentence sentence, int token) {
        Item noun = null;
        Item verb = null;
        for (Item item : sentence.items()) {
            if (item.from() >= token) {
                break;
            }
            noun = item.is(Kind.NP) ? item : noun;
            verb = item.is(Kind.VERB) ? item : verb;
        }
        return noun != null && verb != null && noun.to() == verb.from() ? noun : null;
    }

    /** The innermost clause whose verb stands before a token. */
    private static @Nullable Clause around(Sentence sentence, int token) {
        Clause found = null;
        for (Clause c : sentence.clauses()) {
            Item verb = c.verbItem();
            if (verb != null && verb.from() < token && token < c.to()) {
                found = c;
            }
        }
        return found;
    }

    /**
     * The token behind the noun group that goes on behind a number: its adjectives and what hangs on it, no time.
     *
     * @param whole whether what a preposition of several words links ("au profit de …") belongs to it
     */
    int end(Sentence sentence, int from, boolean whole) {
        int most = Math.min(sentence.to(), from + MOST_WORDS);
        for (DateExpression d : context.datesIn(from, most)) {
            most = Math.min(most, d.from());
        }
        int end = from;
        while (end < most && !tokens.is(end, ENDS) && (whole || !linked(sentence.items(), end))) {
            end++;
        }
        int loose = Pos.PREP | Pos.DET | Pos.PRON | (end < most && tokens.is(end, Pos.INF) ? Pos.PPA : 0);
        while (end > from && tokens.is(end - 1, loose)) {
            end--;
        }
        return end;
    }

    /** Whether a preposition of several words begins at a token: "lors de", "au nom de". */
    private boolean linked(List<Item> items, int token) {
        if (!tokens.is(token, Pos.PREP)) {
            return false;
        }
        for (Item item : items) {
            if (item.from() == token) {
                return item.is(Kind.PREP) && item.to() - item.from() > 1 && !tokens.has(token, Pos.OF);
            }
        }
        return false;
    }

    /** The first token of the noun that a sum or share hangs on: "[un prêt de] 9 millions"; else the number's own. */
    private int before(Sentence sentence, int from) {
        int start = from;
        boolean governed = hangs(sentence, from);
        while (governed && from - start < WORDS_BEFORE) {
            start--;
            while (start > sentence.from() && tokens.is(start - 1, NOMINAL)) {
                start--;
            }
            boolean determined =
                    start > sentence.from() && tokens.is(start - 1, Pos.DET) && !tokens.is(start - 1, Pos.PREP);
            start -= determined ? 1 : 0;
            governed = hangs(sentence, start) && tokens.has(start - 1, Pos.OF);
        }
        return nounIn(start, from) ? start : from;
    }

    private boolean hangs(Sentence sentence, int token) {
        return token > sentence.from() && tokens.is(token - 1, Pos.PREP);
    }

    private boolean nounIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.NOUN)) {
                return true;
            }
        }
        return false;
    }
}
