package org.entente.reader.internal.assembly;

import java.util.Set;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whether what a noun names has been, is planned, put off or called off, by its verb and its adjectives. */
final class EncounterStates {
    /** So far behind its noun may a participle stand. */
    private static final int REACH = 14;

    private final Context context;
    private final Tokens tokens;
    private final Set<String> cancelling;
    private final Set<String> postponing;
    private final Set<String> preparing;
    private final Set<String> expectation;
    private final Set<String> agreeing;
    /** "la visite pourrait …": what may be is neither held nor planned. */
    private final Set<String> modal;

    EncounterStates(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.cancelling = profile.words("cancelling");
        this.postponing = profile.words("postponing");
        this.preparing = profile.words("preparing");
        this.expectation = profile.words("expectation");
        this.agreeing = profile.words("agreeing");
        this.modal = profile.words("modal");
    }

    /** The status; null where the words only wish for it or deny it. */
    @Nullable
    EncounterStatus of(Scene scene, Item noun, @Nullable Clause governor) {
        EncounterStatus off = off(scene, noun, governor);
        if (off != null) {
            return off;
        }
        if (isComing(noun)) {
            return EncounterStatus.PLANNED;
        }
        if (governor == null) {
            return beforeFuture(scene, noun) ? EncounterStatus.PLANNED : EncounterStatus.HELD;
        }
        String verb = context.lexicon().lemma(governor.verb().lemma());
        if (governor.verb().negated()) {
            return null;
        }
        if (governor.verb().tenses() == Pos.CONDITIONAL && modal.contains(verb)) {
            return null;
        }
        Clause above = governor.parent();
        boolean expected = governor.type() == Clause.Type.INFINITIVE && isOf(expectation, above);
        boolean agreed = governor.type() != Clause.Type.MAIN && isOf(agreeing, above);
        if (expected || agreed || preparing.contains(verb) || Refinement.isFuture(governor.verb())) {
            return EncounterStatus.PLANNED;
        }
        boolean wish = governor.type() == Clause.Type.INFINITIVE
                        && !governor.verb().compound()
                || governor.verb().finite()
                        && (governor.verb().tenses() & ~(Pos.SUBJUNCTIVE | Pos.IMPERATIVE | Pos.CONDITIONAL)) == 0;
        return wish ? null : EncounterStatus.HELD;
    }

    /** "est annulée", "n'a pas eu lieu", "plusieurs fois remise", "elle a été reportée": what has been put off or called off; else null. */
    private @Nullable EncounterStatus off(Scene scene, Item noun, @Nullable Clause governor) {
        EncounterStatus own = governor == null ? null : off(governor.verb().lemma());
        if (own == null && governor != null && governor.verb().negated() && takesPlace(noun, governor)) {
            own = EncounterStatus.CANCELLED;
        }
        return own != null
                ? own
                : governor == null ? attribute(noun, scene.sentence().to()) : taken(scene, governor);
    }

    private @Nullable EncounterStatus off(int verb) {
        String lemma = context.lexicon().lemma(verb);
        return cancelling.contains(lemma)
                ? EncounterStatus.CANCELLED
                : postponing.contains(lemma) ? EncounterStatus.POSTPONED : null;
    }

    /** "la visite à Lima, plusieurs fois reportée": a participle before any verb. */
    private @Nullable EncounterStatus attribute(Item noun, int end) {
        for (int i = noun.from(); i < Math.min(end, noun.to() + REACH); i++) {
            EncounterStatus off =
                    tokens.form(i).can(Pos.PPA) ? off(tokens.form(i).lemma(Pos.PPA)) : null;
            if (off != null || tokens.is(i, Pos.FIN)) {
                return off;
            }
        }
        return null;
    }

    /** "… était prévue ; elle a été annulée": what a pronoun takes up. */
    private @Nullable EncounterStatus taken(Scene scene, Clause governor) {
        for (Clause c : scene.sentence().clauses()) {
            boolean pronoun = c.hasVerb()
                    && c.from() > governor.from()
                    && c.subjects().size() == 1
                    && c.subjects().getFirst().is(Item.Kind.SUBJECT);
            EncounterStatus off = pronoun && c.verb().passive() ? off(c.verb().lemma()) : null;
            if (off != null) {
                return off;
            }
        }
        return null;
    }

    private boolean isOf(Set<String> verbs, @Nullable Clause clause) {
        return clause != null
                && clause.hasVerb()
                && !clause.verb().negated()
                && verbs.contains(context.lexicon().lemma(clause.verb().lemma()));
    }

    /** "La visite n'aura pas lieu": the noun is what does not take place. */
    private boolean takesPlace(Item noun, Clause governor) {
        return governor.subjects().contains(noun)
                && tokens.has(governor.verb().token(), Pos.AUX_HAVE)
                && governor.type() == Clause.Type.MAIN;
    }

    /** "Au cours de la visite, il rencontrera": what frames a future is one. */
    private static boolean beforeFuture(Scene scene, Item noun) {
        boolean opens = noun.from() - scene.sentence().from() < 6;
        return opens
                && scene.sentence().clauses().stream()
                        .filter(c -> c.type() == Clause.Type.MAIN && c.hasVerb())
                        .findFirst()
                        .filter(c -> c.verb().token() > noun.from() && Refinement.isFuture(c.verb()))
                        .isPresent();
    }

    /** "la prochaine visite", "une rencontre prévue en mai". */
    private boolean isComing(Item noun) {
        for (int i = noun.from(); i < noun.to() + 1 && i < tokens.size(); i++) {
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "coming");
            if (cue != null) {
                return true;
            }
        }
        return false;
    }
}
