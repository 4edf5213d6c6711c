package org.entente.reader.internal.assembly;

import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.frames.EncounterFrame;
import org.entente.reader.internal.frames.EncounterFrames;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whether a predicate tells of an encounter as a fact or a plan, or only wishes for one: by its own mood and that of what governs it. */
final class EncounterMoods {
    /** So near behind it does an infinitive tell what somebody arrived for. */
    private static final int NEAR = 7;

    private final Context context;
    private final Tokens tokens;
    private final EncounterFrames frames;
    private final Set<String> expectation;
    private final Set<String> agreeing;
    private final Set<String> prior;
    private final Set<String> causing;
    private final Set<String> unreal;

    EncounterMoods(Context context, EncounterFrames frames, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.frames = frames;
        this.expectation = profile.words("expectation");
        this.agreeing = profile.words("agreeing");
        this.prior = profile.phrases("prior");
        this.causing = profile.words("causing");
        this.unreal = profile.words("unreal");
    }

    /** An infinitive, a wish or a condition tells of no encounter; a report, a participle or a relative does. */
    boolean happens(Clause clause) {
        if (clause.type() == Clause.Type.ADVERBIAL && unreal.contains(tokens.word(clause.from()))
                || clause.type() == Clause.Type.ADVERBIAL
                        && PhraseMatch.cue(tokens.matches(clause.from()), "condition") != null) {
            return false;
        }
        if (clause.type() == Clause.Type.INFINITIVE) {
            return clause.verb().compound()
                    || clause.parent() != null && tellsOf(clause, clause.parent())
                    || clause.parent() != null && (isVisit(clause.parent()) || isDue(clause, clause.parent()))
                    || arrivedFor(clause) != null;
        }
        return isAnnounced(clause)
                || (clause.verb().tenses() & ~(Pos.SUBJUNCTIVE | Pos.IMPERATIVE | Pos.CONDITIONAL)) != 0
                || !clause.verb().finite();
    }

    /** "a fait parvenir", "avant de s'entretenir": what is caused or done before a fact is one. */
    private boolean tellsOf(Clause clause, Clause parent) {
        boolean fact = parent.hasVerb() && parent.verb().finite() && happens(parent) && !ofNoun(clause);
        return fact
                && (prior.contains(clause.preposition())
                        || causing.contains(
                                context.lexicon().lemma(parent.verb().lemma())));
    }

    /** "a fait part du projet d'ouvrir": an infinitive that hangs on a noun right before it. */
    private boolean ofNoun(Clause infinitive) {
        int at = infinitive.from();
        return at > 0 && tokens.has(at, Pos.OF) && tokens.is(at - 1, Pos.NOUN) && !tokens.capitalised(at - 1);
    }

    /** "est attendue au Kenya pour présider un forum": what a visit is for comes about with it. */
    private boolean isVisit(Clause clause) {
        return clause.hasVerb()
                && clause.verb().finite()
                && frames.of(clause.verb().lemma()).stream()
                        .anyMatch(f ->
                                f.kind() == EncounterKind.VISIT && f.nounClass().isEmpty());
    }

    /** "devrait être reçu": what is expected of somebody is planned. */
    private boolean isExpected(Clause clause) {
        return clause.hasVerb()
                && clause.verb().finite()
                && !clause.verb().negated()
                && expectation.contains(context.lexicon().lemma(clause.verb().lemma()));
    }

    /** "doit recevoir", "ont convenu de se revoir": what is expected, or what people agree to do together. */
    private boolean isDue(Clause clause, Clause parent) {
        boolean agreed = clause.verb().reflexive()
                && parent.hasVerb()
                && parent.verb().finite()
                && !parent.verb().negated()
                && agreeing.contains(context.lexicon().lemma(parent.verb().lemma()));
        return isExpected(parent) || agreed;
    }

    /** "a annoncé que A effectuerait une visite": what was to come when it was told. */
    private static boolean isAnnounced(Clause clause) {
        Clause parent = clause.parent();
        return clause.type() == Clause.Type.COMPLEMENT
                && clause.verb().tenses() == Pos.CONDITIONAL
                && parent != null
                && parent.hasVerb()
                && (parent.verb().tenses() & Pos.CONDITIONAL) == 0;
    }

    /** "arrivé à Lima pour représenter le Laos au sommet": what somebody came for. */
    private @Nullable EncounterStatus arrivedFor(Clause clause) {
        boolean purpose = tokens.has(clause.from(), Pos.FOR);
        for (int i = clause.from() - 1; purpose && i >= 0 && i > clause.from() - NEAR; i--) {
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "arrived");
            if (cue != null) {
                return EncounterStatus.valueOf(cue.phrase().detail());
            }
        }
        return null;
    }

    EncounterStatus status(Clause clause, EncounterFrame frame) {
        Clause above = clause.type() == Clause.Type.INFINITIVE ? clause.parent() : null;
        if (above != null && isDue(clause, above) || isAnnounced(clause)) {
            return EncounterStatus.PLANNED;
        }
        EncounterStatus arrived = above == null ? null : arrivedFor(clause);
        if (arrived != null) {
            return arrived;
        }
        if (above != null && !clause.verb().compound()) {
            return status(above, frame);
        }
        int auxiliary = clause.verb().auxiliary();
        boolean expected = frame.subject().isEmpty()
                && clause.verb().passive()
                && (clause.verb().tenses() & (Pos.PRESENT | Pos.IMPERFECT)) == Pos.PRESENT
                && auxiliary >= 0
                && tokens.has(auxiliary, Pos.AUX_BE);
        return clause.verb().tenses() == Pos.FUTURE || expected ? EncounterStatus.PLANNED : EncounterStatus.HELD;
    }
}
