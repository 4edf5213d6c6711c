package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Act;
import org.entente.model.ActClass;
import org.entente.model.Encounter;
import org.entente.model.Field;
import org.entente.model.PartyKind;
import org.entente.model.Stage;
import org.entente.model.Statement;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Makes the statements of a sentence from the predicates that matched, and hands each to {@link UndertakingRows}. */
final class StatementRows {
    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final UndertakingRows undertakings;
    private final Sides sides;
    private final Speakers speakers;
    private final Listeners listeners;
    private final Refinement refinement;
    private final Conditions conditions;
    private final Answers answers;

    StatementRows(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.sides = new Sides(context.book(), tokens);
        this.speakers = new Speakers(context, sides, profile);
        this.listeners = new Listeners(context, sides);
        this.refinement = new Refinement(context, sides, profile);
        this.conditions = new Conditions(tokens);
        this.answers = new Answers(tokens);
        this.undertakings = new UndertakingRows(context, sides, refinement, profile);
    }

    void add(Scene scene, List<Hit> found) {
        Map<Hit, Statement> made = new LinkedHashMap<>();
        Map<Hit, Entity> said = new HashMap<>();
        List<Hit> hits = new ArrayList<>(found);
        hits.removeIf(h -> promises(h) || performs(h, found) || repeats(scene, h, found));
        hits.sort((a, b) -> Integer.compare(width(b), width(a)));
        for (Hit hit : hits) {
            Hit around = within(hit, made);
            boolean bare = hit.clause().type() == Clause.Type.INFINITIVE
                    && !hit.clause().verb().compound()
                    && !hit.clause().told()
                    && !GoesOn.tells(scene, hit)
                    && around == null;
            if (bare || conditions.supposes(hit.clause()) || around != null && !toldAsFact(hit, around)) {
                continue;
            }
            Entity speaker = stillToCome(hit) ? null : speakers.of(scene, hit, around);
            if (speaker == null) {
                undertakings.ofBodies(scene, hit, around == null ? null : made.get(around));
                continue;
            }
            if (around != null && isViewTold(hit, speaker, around, said.get(around))) {
                continue;
            }
            said.put(hit, speaker);
            Hit refined = refinement.of(scene, hit, speaker);
            Statement statement = statement(scene, refined, speaker, around == null ? null : made.get(around));
            made.put(hit, statement);
            if (hit.speaker() != null && hit.noun() == null && hit.clause().type() != Clause.Type.RELATIVE) {
                context.book().act(speaker);
            }
            draft.statements.add(statement);
            List<Entity> listening = listeners.parties(listeners.of(scene, refined, speaker));
            Entity owing = undertakings.side(scene, refined, speaker);
            undertakings.add(new Told(scene, refined, statement, owing, listening));
        }
    }

    /** "X a dit que son pays voyait dans Y un ami": what a state's man says that it thinks has been said by him. */
    private static boolean isViewTold(Hit inner, Entity state, Hit outer, @Nullable Entity teller) {
        return teller != null
                && state.kind() == PartyKind.STATE
                && inner.act() == Act.STATE
                && outer.act() == Act.STATE
                && state.country() != null
                && state.country().equals(teller.country());
    }

    /** "« Je remercie … », a déclaré X": what X does is to thank. */
    private boolean performs(Hit outer, List<Hit> found) {
        if (outer.act() != Act.STATE || outer.form() != Type.QUOTATION) {
            return false;
        }
        for (Hit hit : found) {
            boolean first = hit != outer
                    && hit.clause().type() == Clause.Type.MAIN
                    && outer.contains(hit.clause().verb().token())
                    && !hit.clause().subjects().isEmpty()
                    && tokens.has(hit.clause().subjects().getFirst().from(), Pos.FIRST)
                    && hit.clause().subjects().getFirst().is(Item.Kind.SUBJECT);
            boolean all = first
                    && hit.clause().subjects().getFirst().from() - outer.contentFrom() < 2
                    && outer.contentTo() - hit.contentTo() < 3;
            if (all
                    && hit.act().actClass() != ActClass.ASSERTIVE
                    && !Refinement.isFuture(hit.clause().verb())) {
                return true;
            }
        }
        return false;
    }

    /** "X a salué ce geste, un signe d'amitié, selon lui": the sentence is X's act already. */
    private boolean repeats(Scene scene, Hit hit, List<Hit> found) {
        if (hit.speaker() == null || scene.meant(hit.speaker()) != null) {
            return false;
        }
        if (speakers.isText(hit.speaker())) {
            return hit.contentFrom() < hit.speaker().from()
                    && found.stream()
                            .anyMatch(h ->
                                    h != hit && hit.contains(h.clause().verb().token()));
        }
        return found.stream().anyMatch(h -> h != hit && h.clause() == hit.clause() && scene.actor(h.clause()) != null);
    }

    /** What will be signed, decided or founded has not been. */
    private static boolean stillToCome(Hit hit) {
        return hit.act().actClass() == ActClass.DECLARATIVE
                && hit.frame() != null
                && Refinement.isFuture(hit.clause().verb());
    }

    private static int width(Hit hit) {
        return hit.contentTo() - hit.contentFrom();
    }

    /** The narrowest statement made so far in whose content a predicate lies, or null. */
    private @Nullable Hit within(Hit hit, Map<Hit, Statement> made) {
        Hit best = null;
        for (Hit other : made.keySet()) {
            if ((other.clause() != hit.clause() || other.speaker() != null)
                    && other.contains(hit.clause().verb().token())
                    && (best == null || width(other) < width(best))) {
                best = other;
            }
        }
        return best;
    }

    /** What stands inside a request, promise or hope has not been said or done; inside a report it has. */
    private boolean toldAsFact(Hit inner, Hit outer) {
        boolean relay = inner.act() == Act.INVITE && inner.noun() != null;
        if (relay || inner.clause().told() || written(inner.clause()) || absolute(inner, outer)) {
            return true;
        }
        boolean reports = outer.act().actClass() == ActClass.ASSERTIVE
                || outer.act().actClass() == ActClass.EXPRESSIVE && outer.act() != Act.HOPE;
        int tenses = inner.clause().verb().tenses();
        boolean indicative = (tenses & ~(Pos.SUBJUNCTIVE | Pos.IMPERATIVE)) != 0;
        boolean promised = inner.act().actClass() == ActClass.COMMISSIVE
                && Refinement.isFuture(inner.clause().verb())
                && !inner.clause().verb().negated();
        return reports && indicative && !promised && inner.clause().verb().finite();
    }

    /** "…, Lima s'engageant à fournir …": what another does at the same time. */
    private static boolean absolute(Hit inner, Hit outer) {
        return inner.clause().type() == Clause.Type.PARTICIPIAL
                && !inner.clause().subjects().isEmpty()
                && inner.clause().subjects().getFirst().mention() != null
                && inner.clause().subjects().getFirst().from() > outer.contentFrom() + 1;
    }

    /** "un communiqué dans lequel il condamne …": what a text says is said. */
    private boolean written(Clause clause) {
        int from = clause.from();
        return clause.type() == Clause.Type.RELATIVE
                && clause.verb().finite()
                && tokens.has(from, Pos.IN)
                && tokens.is(from + 1, Pos.REL);
    }

    private Statement statement(Scene scene, Hit hit, Entity speaker, @Nullable Statement around) {
        List<Field> fields = new FieldsOf(context).content(hit.contentFrom(), hit.contentTo());
        Encounter encounter = draft.encounters.isEmpty() ? null : draft.encounters.getFirst();
        VerbGroup verb = hit.clause().verb();
        int from = Math.min(hit.contentFrom(), evidenceFrom(hit.clause()));
        int to = Math.max(hit.contentTo(), hit.clause().verb().token() + 1);
        int[] condition = conditions.of(scene.sentence(), hit);
        String date = encounter != null && encounter.date() != null ? encounter.date() : context.day();
        return new Statement(
                "s" + (draft.statements.size() + 1),
                draft.id(speaker),
                draft.ids(listeners.of(scene, hit, speaker)),
                hit.act(),
                draft.evidence(hit.content()),
                verb.negated()
                        && (hit.frame() == null
                                || hit.act() != Act.REFUSE
                                || hit.frame().act() == Act.REFUSE),
                fields,
                date,
                encounter == null ? null : encounter.id(),
                answers.of(hit, draft.id(speaker), draft.statements),
                condition == null ? null : draft.evidence(condition[0], condition[1]),
                around == null ? null : around.id(),
                confidence(hit, speaker),
                draft.evidence(from, to));
    }

    private static int evidenceFrom(Clause clause) {
        Item verb = clause.verbItem();
        int from = verb == null ? clause.from() : verb.from();
        return clause.subjects().isEmpty()
                ? from
                : Math.min(from, clause.subjects().getFirst().from());
    }

    private static double confidence(Hit hit, Entity speaker) {
        double base = speaker.named() ? 0.78 : speaker.isPerson() ? 0.65 : 0.72;
        return hit.clause().type() == Clause.Type.RELATIVE ? base - 0.2 : base;
    }

    /** "Son pays appuiera la réforme": support that is to come is a promise. */
    private static boolean promises(Hit hit) {
        return hit.act() == Act.SUPPORT
                && hit.noun() == null
                && hit.clause().type() == Clause.Type.MAIN
                && hit.clause().verb().tenses() == Pos.FUTURE;
    }

    /** A main clause in the future that nobody reports: told promises ("Son pays appuiera la réforme"). */
    void addFutures(Scene scene, List<Hit> found) {
        for (Clause c : scene.sentence().clauses()) {
            boolean free = c.type() == Clause.Type.MAIN
                    && c.verb().finite()
                    && refinement.willDo(c)
                    && !c.verb().reflexive()
                    && !c.verb().passive();
            if (!free
                    || found.stream()
                            .filter(h -> !promises(h) && !stillToCome(h))
                            .anyMatch(
                                    h -> h.clause() == c || h.contains(c.verb().token()))) {
                continue;
            }
            Entity actor = scene.actor(c);
            if (actor == null
                    || actor.isPerson()
                    || sides.of(actor).isEmpty()
                    || c.subjects().isEmpty()
                    || tokens.has(c.verb().token(), Pos.AUX_BE | Pos.AUX_HAVE)) {
                continue;
            }
            Hit hit = new Hit(
                    c,
                    null,
                    Act.PROMISE,
                    Type.QUOTATION,
                    List.of(new int[] {c.subjects().getFirst().from(), c.to()}),
                    null,
                    null,
                    List.of());
            Entity owner = scene.owner(c.subjects().getFirst());
            Entity speaker = owner == null ? actor : owner;
            Statement statement = statement(scene, hit, speaker, null);
            draft.statements.add(statement);
            Stage stage = sides.of(actor).size() > 1 ? Stage.AGREED : Stage.PLEDGED;
            undertakings.addClause(
                    new Told(scene, hit, statement, speaker, List.of()), stage, actor, refinement.deed(c));
        }
    }
}
