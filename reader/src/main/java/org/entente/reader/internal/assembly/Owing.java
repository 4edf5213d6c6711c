package org.entente.reader.internal.assembly;

import java.util.Set;
import org.entente.model.Act;
import org.entente.model.Stage;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.assembly.Debtors.Owed;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.NumberExpression;

/** Whether what is said to come is a deed that somebody owes, rather than a forecast: what befalls one is not promised. */
final class Owing {
    private final Tokens tokens;
    private final Lexicon lexicon;
    /** Verbs of what befalls their subject: to get, to lose, to become. */
    private final Set<String> undergoing;
    /** Nouns of what befalls people: cases, deaths. */
    private final Set<String> befalling;

    /** Verbs and nouns of what one says: who will not comment refuses nobody a deed. */
    private final Set<String> withholding;

    private final Set<String> details;
    /** Verbs by which a body passes a text of its own. */
    private final Set<String> ratifying;

    /** Verbs of what is due or may be done. */
    private final Set<String> modal;

    private final Counted counted;

    Owing(Context context, Profile profile) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.undergoing = profile.words("undergoing");
        this.befalling = profile.words("befalling");
        this.withholding = profile.words("withholding");
        this.details = profile.words("details");
        this.ratifying = profile.words("ratifying");
        this.modal = profile.words("modal");
        this.counted = new Counted(context);
    }

    /** Whether somebody owes the action. */
    boolean isOwed(Hit hit, Stage stage, Action action, Owed owed) {
        boolean told = stage == Stage.REFUSED ? withholds(action) : stage == Stage.AGREED && passes(hit, owed);
        return !told && !denied(hit.clause()) && !foresees(hit, action) && !counts(hit, action);
    }

    /** "a refusé de commenter", "… de donner des détails": no more is refused than words. */
    private boolean withholds(Action action) {
        Clause clause = action.clause();
        if (clause != null && withholding.contains(lexicon.lemma(clause.verb().lemma()))) {
            return true;
        }
        for (int i = action.from(); i < Math.min(action.to(), action.from() + 5); i++) {
            if (tokens.is(i, Pos.NOUN)) {
                return details.contains(lexicon.lemma(tokens.lemma(i)));
            }
        }
        return false;
    }

    /** "Le Sénat a approuvé la nomination": what one passes alone is agreed with nobody. */
    private boolean passes(Hit hit, Owed owed) {
        return hit.act() == Act.ACCEPT
                && hit.clause().hasVerb()
                && hit.addressees().isEmpty()
                && owed.debtors().size() < 2
                && ratifying.contains(lexicon.lemma(hit.clause().verb().lemma()));
    }

    /** "n'a jamais indiqué qu'elle entendait …": what nobody said binds nobody. */
    private static boolean denied(Clause clause) {
        Clause above = clause.parent();
        return above != null
                && above.hasVerb()
                && clause.type() == Clause.Type.COMPLEMENT
                && above.verb().finite()
                && above.verb().negated();
    }

    /** "« La loi profitera à tous »": what a thing will do its praiser does not owe; what people may do is granted. */
    boolean isOfThing(Clause clause) {
        return !clause.subjects().isEmpty()
                && !clause.verb().passive()
                && !modal.contains(lexicon.lemma(clause.verb().lemma()))
                && !tokens.has(clause.subjects().getFirst().from(), Pos.FIRST | Pos.IMPERSONAL);
    }

    private boolean foresees(Hit hit, Action action) {
        Clause clause = action.clause();
        if (!tells(hit) || clause == null || !clause.hasVerb()) {
            return false;
        }
        return undergoing.contains(lexicon.lemma(clause.verb().lemma()))
                        && !clause.verb().passive()
                || hit.form() == Type.QUOTATION && isConditional(clause);
    }

    /** Whether the hit promises by the tense of what it reports, not by a verb of promising with an infinitive. */
    private static boolean tells(Hit hit) {
        return hit.act() == Act.PROMISE
                && (hit.frame() == null || hit.form() == Type.CLAUSE || hit.form() == Type.QUOTATION);
    }

    /** "Nous saluerions ce geste": in one's own words a supposition, but for courtesy ("je voudrais assurer"). */
    private boolean isConditional(Clause clause) {
        return clause.verb().tenses() == Pos.CONDITIONAL
                && !clause.subjects().isEmpty()
                && tokens.has(clause.subjects().getFirst().from(), Pos.FIRST)
                && clause.deps().stream().noneMatch(d -> d.clause() != null);
    }

    /** "a annoncé 79 contaminations": what befell people is told, not owed. */
    private boolean counts(Hit hit, Action action) {
        if (hit.form() != Type.NOUN || hit.act() != Act.DECIDE) {
            return false;
        }
        for (NumberExpression n : counted.find(action.from(), action.to())) {
            if (n.from() - action.from() < 2) {
                return !n.money() && befalling.contains(lexicon.lemma(tokens.lemma(n.to() - 1)));
            }
        }
        return false;
    }
}
