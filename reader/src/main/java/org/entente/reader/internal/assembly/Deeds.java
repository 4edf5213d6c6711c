package org.entente.reader.internal.assembly;

import java.util.Set;
import org.entente.model.Act;
import org.entente.model.Stage;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;

/** Whether words say something that can be done: "l'envoi de médecins" does, "la mort du poète" or "M. Morel" does not. */
final class Deeds {
    private final Tokens tokens;
    private final Lexicon lexicon;
    /** Verbs of speech and thought: whoever intends to thank or to believe owes nobody anything. */
    private final Set<String> uttering;

    Deeds(Context context, Profile profile) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.uttering = profile.words("uttering");
    }

    boolean is(Sentence sentence, Hit hit, Stage stage, Action action) {
        if (saysNothing(action.from(), action.to())) {
            return false;
        }
        if (action.clause() != null) {
            String verb = lexicon.lemma(action.clause().verb().lemma());
            boolean owed = stage == Stage.ASKED || stage == Stage.AGREED || stage == Stage.REFUSED;
            return owed || !uttering.contains(verb);
        }
        return !isParty(sentence, action) && fits(hit, stage, action);
    }

    /** What is announced or refused in a noun must be a deed; what is accepted, more than an answer; what is signed, no decree of one's own. */
    private boolean fits(Hit hit, Stage stage, Action action) {
        boolean announced = hit.act() == Act.DECIDE && hit.frame() != null && stage == Stage.PLEDGED;
        if (announced || stage == Stage.REFUSED) {
            return isDeed(action);
        }
        int noun = noun(action);
        if (hit.act() == Act.ACCEPT && noun < action.to()) {
            return !cue(noun, "asked");
        }
        return stage != Stage.SIGNED || noun >= action.to() || !cue(noun, "own-act");
    }

    /** Whether a noun of doing or giving, an instrument or a number heads it. */
    private boolean isDeed(Action action) {
        int end = Math.min(action.to(), noun(action) + 3);
        for (int i = action.from(); i < end; i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                boolean deed = m.kind() == PhraseKind.STRENGTHEN
                        || m.kind() == PhraseKind.JOINT
                        || m.kind() == PhraseKind.INSTRUMENT;
                if (deed) {
                    return true;
                }
            }
            if (cue(i, "deed") || cue(i, "action-noun") || tokens.is(i, Pos.NUM)) {
                return true;
            }
        }
        return false;
    }

    private int noun(Action action) {
        int i = action.from();
        while (i < action.to() && !tokens.is(i, Pos.NOUN | Pos.PROPER)) {
            i++;
        }
        return i;
    }

    private boolean cue(int token, String value) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** A name or title alone: somebody, not something. */
    private static boolean isParty(Sentence sentence, Action action) {
        for (Item item : sentence.items()) {
            if (item.mention() != null && item.from() <= action.from() && item.to() >= action.to()) {
                return true;
            }
        }
        return false;
    }

    /** "celui qui": no noun and no verb. */
    private boolean saysNothing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.NOUN | Pos.PROPER | Pos.INF | Pos.FIN | Pos.PPA)) {
                return false;
            }
        }
        return true;
    }
}
