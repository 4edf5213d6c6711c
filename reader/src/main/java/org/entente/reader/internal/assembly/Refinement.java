package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Act;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Refines the act of a predicate by what it reports: whose future, whose wish. */
final class Refinement {
    private final Tokens tokens;
    private final Sides sides;
    private final Lexicon lexicon;
    /** Verbs of what is due or possible, whose conditional promises nothing. */
    private final Set<String> modal;

    private final Set<String> going;
    /** Verbs of what is so rather than done: only who says "I will be" promises it. */
    private final Set<String> stative;
    /** Verbs of handing over and building: who announces that it will be done will do it. */
    private final Set<String> giving;

    /** Verbs of what is sent: who tells that it will come sends it. */
    private final Set<String> arriving;

    /** Verbs of seeing. */
    private final Set<String> perception;

    /** Verbs of what others give: who hopes to do so hopes that they come or give. */
    private final Set<String> receiving;

    private final Doers doers;

    Refinement(Context context, Sides sides, Profile profile) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.sides = sides;
        this.modal = profile.words("modal");
        this.going = profile.words("going");
        this.stative = profile.words("stative");
        this.giving = profile.words("giving");
        this.arriving = profile.words("arriving");
        this.perception = profile.words("perception");
        this.receiving = profile.words("receiving");
        this.doers = new Doers(context, sides);
    }

    /** Raises a report of what one's own side will do to a promise, and lowers an assurance of anything else to a report. */
    Hit of(Scene scene, Hit hit, Entity speaker) {
        boolean clause = hit.form() == Type.CLAUSE || hit.form() == Type.QUOTATION;
        if (hit.act() == Act.STATE && clause && reportsSpeech(hit) && ownFuture(scene, hit, speaker)) {
            return hit.as(Act.PROMISE);
        }
        if (hit.act() == Act.PROMISE
                && hit.form() == Type.CLAUSE
                && reportsSpeech(hit)
                && plain(hit)
                && !toCome(scene, hit)) {
            return hit.as(Act.STATE);
        }
        if (hit.act() == Act.ACCEPT && hit.clause().verb().negated()) {
            return hit.as(Act.REFUSE);
        }
        boolean alone =
                speaker.isPerson() && !speaker.isGroup() && hit.addressees().isEmpty();
        if (hit.act() == Act.AGREE && hit.form() == Type.CLAUSE && alone) {
            return hit.as(Act.STATE);
        }
        if (hit.act() == Act.HOPE && hit.form() == Type.NOUN && governsInfinitive(scene, hit)) {
            return hit.as(Act.INTEND);
        }
        if (hit.act() == Act.INTEND && hit.form() == Type.INFINITIVE && seen(hit) != null) {
            return hit.as(Act.HOPE);
        }
        if (hit.act() == Act.HOPE && hit.form() == Type.INFINITIVE && hopesToDo(hit)) {
            return hit.as(Act.INTEND);
        }
        if (hit.act() == Act.HOPE && hit.form() == Type.CLAUSE && ownSubject(scene, hit, speaker)) {
            return hit.as(Act.INTEND);
        }
        return hit;
    }

    /** "espère bâtir un pont": what one hopes to do oneself, not to get or to see. */
    private boolean hopesToDo(Hit hit) {
        Clause inner = hit.dep() == null ? null : hit.dep().clause();
        return inner != null
                && inner.preposition().isEmpty()
                && !isStative(inner)
                && !receiving.contains(lexicon.lemma(inner.verb().lemma()));
    }

    /** "a fait part du souhait de son pays d'acheter …": who hopes to do it intends it. */
    private boolean governsInfinitive(Scene scene, Hit hit) {
        Item noun = hit.dep() == null ? null : hit.dep().item();
        for (Clause c : scene.sentence().clauses()) {
            boolean inside =
                    c.type() == Clause.Type.INFINITIVE && hit.contains(c.verb().token());
            if (noun != null && inside && c.parent() == hit.clause()) {
                return PhraseMatch.find(tokens.matches(noun.head()), PhraseKind.CONTENT_NOUN) != null
                        && tokens.has(c.from(), Pos.OF);
            }
        }
        return false;
    }

    /** Whether what is assured is still to come; an assurance of what is so is a report. */
    private boolean toCome(Scene scene, Hit hit) {
        Clause inner = reported(scene, hit);
        return inner != null && toCome(inner);
    }

    /** A future or conditional of a full verb, or "aller" with an infinitive: "allons continuer", "allait former". */
    boolean toCome(Clause clause) {
        String lemma = lexicon.lemma(clause.verb().lemma());
        return isFuture(clause.verb()) ? !modal.contains(lemma) : nextFuture(clause, lemma);
    }

    private boolean nextFuture(Clause clause, String lemma) {
        if (!going.contains(lemma) || clause.verb().compound() || clause.deps().isEmpty()) {
            return false;
        }
        Clause next = clause.deps().getFirst().clause();
        return next != null && next.preposition().isEmpty() && next.type() == Clause.Type.INFINITIVE;
    }

    /** A plain future, or "va", "vont" with an infinitive: what is told of a state's coming deeds. */
    boolean willDo(Clause clause) {
        int tenses = clause.verb().tenses();
        return deeds(clause) && (tenses == Pos.FUTURE || (tenses & Pos.PRESENT) != 0);
    }

    /** What is to come and done by somebody: "formera", not "obtiendra". */
    boolean deeds(Clause clause) {
        return toCome(clause) && !isStative(deed(clause));
    }

    boolean isStative(Clause clause) {
        return stative.contains(lexicon.lemma(clause.verb().lemma()));
    }

    /** "devraient y gagner": what is due or possible is not promised. */
    boolean isModal(Clause clause) {
        return clause.verb().finite()
                && modal.contains(lexicon.lemma(clause.verb().lemma()));
    }

    /** The clause whose verb says what is to be done: of "va former" the infinitive. */
    Clause deed(Clause clause) {
        Clause next = nextFuture(clause, lexicon.lemma(clause.verb().lemma()))
                ? clause.deps().getFirst().clause()
                : null;
        return next == null ? clause : next;
    }

    /** "que deux navires seraient livrés": who tells it of things that are handed over or built promises it. */
    boolean handsOver(Scene scene, Clause clause) {
        if (clause.verb().negated() || !isFuture(clause.verb()) || scene.actor(clause) != null) {
            return false;
        }
        String verb = lexicon.lemma(clause.verb().lemma());
        return clause.verb().passive() ? giving.contains(verb) : arriving.contains(verb) && isGift(clause);
    }

    /** A verb of handing over or building. */
    boolean gives(Clause clause) {
        return giving.contains(lexicon.lemma(clause.verb().lemma()));
    }

    /** Of "voudrait voir le Chili former des pilotes" the clause of seeing, behind which stand who acts and what is to be done; or null. */
    @Nullable
    Clause seen(Hit hit) {
        for (Clause.Dep dep : hit.clause().deps()) {
            Clause c = dep.clause();
            boolean sees = c != null
                    && c.type() == Clause.Type.INFINITIVE
                    && perception.contains(lexicon.lemma(c.verb().lemma()));
            if (sees && c != null) {
                return wanted(c).isEmpty() ? null : c;
            }
        }
        return null;
    }

    /** The bare infinitives behind the object of a clause of seeing. */
    static List<Clause> wanted(Clause seeing) {
        List<Clause> out = new ArrayList<>();
        boolean object = false;
        for (Clause.Dep dep : seeing.deps()) {
            object |= dep.kind() == Clause.DepKind.NOUN;
            Clause c = dep.clause();
            if (object
                    && c != null
                    && c.type() == Clause.Type.INFINITIVE
                    && c.preposition().isEmpty()) {
                out.add(c);
            }
        }
        return out;
    }

    /** What a clause says must be done: of "il faut que Lima paie" or "Lima doit payer" the inner clause; null where it says none. */
    @Nullable
    Clause due(Clause clause) {
        if (!isModal(clause) || clause.verb().negated()) {
            return null;
        }
        for (Clause.Dep dep : clause.deps()) {
            if (dep.clause() != null) {
                return dep.clause();
            }
        }
        return null;
    }

    /** "un second lot arrivera", "trois millions iront aux écoles". */
    private boolean isGift(Clause clause) {
        if (clause.subjects().isEmpty()
                || clause.deps().stream()
                        .anyMatch(d -> d.clause() != null && d.preposition().isEmpty())) {
            return false;
        }
        Item subject = clause.subjects().getFirst();
        for (int i = subject.from(); subject.is(Item.Kind.NP) && i < subject.to(); i++) {
            PhraseMatch m = tokens.matches(i);
            while (m != null && !(m.kind() == PhraseKind.CUE && m.value().equals("deed"))) {
                m = m.next();
            }
            if (m != null) {
                return true;
            }
        }
        return false;
    }

    /** "assure que", not "s'engage à ce que". */
    private static boolean plain(Hit hit) {
        return hit.dep() == null || hit.dep().preposition().equals(Clause.COMPLEMENTISER);
    }

    private static boolean reportsSpeech(Hit hit) {
        return hit.frame() == null
                ? hit.speaker() != null
                : hit.frame().plain() || hit.clause().type() == Clause.Type.INSERTED;
    }

    /** "a exprimé l'espoir qu'il vienne": who hopes it of himself says "de venir". */
    static boolean isAnother(Clause hoped) {
        return hoped.subjects().size() == 1 && hoped.subjects().getFirst().is(Item.Kind.SUBJECT);
    }

    private boolean ownSubject(Scene scene, Hit hit, Entity speaker) {
        Clause inner = reported(scene, hit);
        boolean another = inner != null && isAnother(inner);
        return inner != null && !another && sameSide(scene.actor(inner), speaker) && !isGroup(scene.actor(inner));
    }

    private static boolean isGroup(@Nullable Entity e) {
        return e != null && e.isGroup();
    }

    private boolean ownFuture(Scene scene, Hit hit, Entity speaker) {
        Clause inner = reported(scene, hit);
        if (inner == null || !toCome(inner)) {
            return false;
        }
        Entity actor = doers.of(scene, inner);
        boolean first = !inner.subjects().isEmpty()
                && tokens.has(inner.subjects().getFirst().from(), Pos.FIRST);
        return !inner.verb().passive() && !inner.verb().negated() && (first || sameSide(actor, speaker));
    }

    static boolean isFuture(VerbGroup verb) {
        return (verb.tenses() & (Pos.FUTURE | Pos.CONDITIONAL)) != 0
                && (verb.tenses() & (Pos.PRESENT | Pos.IMPERFECT)) == 0;
    }

    /** The clause that a report reports: its complement clause, the one that "selon X" stands in, or the main clause around it. */
    @Nullable
    Clause reported(Scene scene, Hit hit) {
        if (hit.dep() != null && hit.dep().clause() != null) {
            return hit.dep().clause();
        }
        if (hit.frame() == null && hit.speaker() != null && hit.clause().hasVerb()) {
            return hit.clause();
        }
        Clause last = null;
        for (Clause c : scene.sentence().clauses()) {
            boolean around = c != hit.clause()
                    && hit.contains(c.verb().token())
                    && c.type() == Clause.Type.MAIN
                    && c.verb().finite();
            if (around && (last == null || isFuture(c.verb()))) {
                last = c;
            }
        }
        return last;
    }

    private boolean sameSide(@Nullable Entity a, Entity b) {
        return a != null
                && (a == b
                        || sides.of(a).containsAll(sides.of(b)) && !sides.of(b).isEmpty());
    }
}
