package org.entente.reader.internal.assembly;

import java.util.Set;
import org.entente.model.Act;
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

    private final Counted counted;

    Owing(Context context, Profile profile) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.undergoing = profile.words("undergoing");
        this.befalling = profile.words("befalling");
        this.counted = new Counted(context);
    }

    /** Whether somebody owes the action. */
    boolean isOwed(Hit hit, ActionSplitter.Action action) {
        return !foresees(hit, action) && !counts(hit, action);
    }

    private boolean foresees(Hit hit, ActionSplitter.Action action) {
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
    private boolean counts(Hit hit, ActionSplitter.Action action) {
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
