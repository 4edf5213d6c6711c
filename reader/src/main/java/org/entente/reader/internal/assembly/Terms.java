package org.entente.reader.internal.assembly;

import org.entente.model.Quantity;
import org.entente.model.Stage;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.entente.reader.internal.time.NumberExpression;
import org.jspecify.annotations.Nullable;

/** The terms of an undertaking: until when, and how much. */
final class Terms {
    /** Which dates may be the term of an action. */
    private enum Which {
        ALL,
        ADVERBS,
        DEADLINES
    }

    private final Context context;
    private final Tokens tokens;
    private final Counted counted;

    Terms(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.counted = new Counted(context);
    }

    /**
     * EDTF: the deadline or else the future date in the action's own words; where they have none, the deadline that its clause or
     * the predicate's says ("D'ici 2030, le Chili s'est engagé à …"); null of what is done.
     */
    @Nullable
    String due(Hit hit, Action action, Stage stage) {
        if (stage == Stage.DONE || stage == Stage.SIGNED) {
            return null;
        }
        String own = within(action.from(), action.to(), Which.ALL);
        Clause clause = action.clause();
        if (own == null && clause != null) {
            own = around(clause, action);
        }
        return own == null && clause != hit.clause() ? beside(hit) : own;
    }

    private @Nullable String around(Clause clause, Action action) {
        String before = clause.from() < action.from() ? within(clause.from(), action.from(), Which.ADVERBS) : null;
        return before == null && action.to() < clause.to() ? within(action.to(), clause.to(), Which.DEADLINES) : before;
    }

    /** A deadline in the predicate's clause, before or behind what it governs. */
    private @Nullable String beside(Hit hit) {
        String before = within(hit.clause().from(), Math.max(hit.clause().from(), hit.contentFrom()), Which.DEADLINES);
        return before == null && hit.contentTo() < hit.clause().to()
                ? within(hit.contentTo(), hit.clause().to(), Which.DEADLINES)
                : before;
    }

    private @Nullable String within(int from, int to, Which how) {
        DateExpression best = null;
        for (DateExpression d : context.datesIn(from, to)) {
            boolean fits =
                    d.deadline() || how != Which.DEADLINES && !names(d, from) && (how == Which.ALL || isAdverb(d));
            fits &= how == Which.ALL || !aside(from, d.from());
            fits &= d.deadline() || !isOfNoun(d, from);
            if (fits && toCome(d) && (best == null || d.deadline() && !best.deadline())) {
                best = d;
            }
        }
        return best == null ? null : last(best.edtf());
    }

    /** "dont le mandat court jusqu'en 2031": the term of something else. */
    private boolean aside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.REL | Pos.SUB | Pos.QUE)) {
                return true;
            }
        }
        return false;
    }

    /** "en 2027", "lundi": says when something happens and hangs on no noun. */
    private boolean isAdverb(DateExpression d) {
        boolean year = d.edtf().length() == 4 || d.edtf().length() == 9;
        return !year || d.from() > 0 && tokens.is(d.from() - 1, Pos.PREP) && tokens.has(d.from() - 1, Pos.IN);
    }

    /** Of a stretch of years its last. */
    private static String last(String edtf) {
        return edtf.length() == 9 ? edtf.substring(5) : edtf;
    }

    /** "les échanges de 2027", "le programme 2027-2030", "ouvrir un bureau au sommet prévu en mai": when something else is. */
    private boolean isOfNoun(DateExpression d, int from) {
        int before = d.from() - 1;
        boolean bare = before >= from && d.edtf().length() % 5 == 4 && tokens.is(before, Pos.NOUN | Pos.ADJ);
        while (before >= from && tokens.is(before, Pos.DET | Pos.PREP) && !tokens.has(before, Pos.OF)) {
            before--;
        }
        boolean of = before >= from && tokens.has(before, Pos.OF) && d.edtf().length() <= 9;
        boolean expected = before > from
                && tokens.is(before, Pos.PPA)
                && PhraseMatch.cue(tokens.matches(before), "upcoming") != null
                && tokens.is(from, Pos.VERB);
        return bare || of || expected;
    }

    /** "Horizon vert 2040": a year that belongs to a name. */
    private boolean names(DateExpression d, int from) {
        int before = d.from() - 1;
        return d.edtf().length() == 4
                && before >= from
                && tokens.is(before, Pos.NOUN | Pos.PROPER | Pos.ADJ)
                && tokens.capitalised(before);
    }

    /** Whether it is not over by the day of the report; where nobody knows that, a date with its year counts. */
    private boolean toCome(DateExpression d) {
        String day = context.day();
        if (day == null) {
            return d.deadline() || d.sure();
        }
        String end = d.edtf().substring(d.edtf().indexOf('/') + 1);
        int length = Math.min(end.length(), day.length());
        int order = end.substring(0, length).compareTo(day.substring(0, length));
        return end.length() == day.length() ? order > 0 : order >= 0;
    }

    /** Money, else what the action's own object counts. */
    @Nullable
    Quantity quantity(Action action) {
        Quantity count = null;
        for (NumberExpression n : counted.find(action.from(), action.to())) {
            if (n.money()) {
                return quantity(n);
            }
            if (count == null && isMain(n, action.from())) {
                count = quantity(n);
            }
        }
        return count;
    }

    private static Quantity quantity(NumberExpression n) {
        return new Quantity(n.value(), Draft.some(n.unit()));
    }

    /** "former 30 pilotes", "un don de 30 lits", but not "aider la région de 30 îles" behind a preposition. */
    private boolean isMain(NumberExpression n, int from) {
        for (int i = n.from() - 1; i >= from; i--) {
            if (tokens.is(i, Pos.VERB) && !tokens.is(i, Pos.PPR)) {
                return !subordinate(from, i);
            }
            boolean opens = tokens.is(i, Pos.PREP) && !tokens.has(i, Pos.OF) && !tokens.capitalised(i + 1);
            if (opens || tokens.is(i, Pos.REL | Pos.SUB | Pos.PPR)) {
                return false;
            }
        }
        return true;
    }

    private boolean subordinate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.SUB)) {
                return true;
            }
        }
        return false;
    }
}
