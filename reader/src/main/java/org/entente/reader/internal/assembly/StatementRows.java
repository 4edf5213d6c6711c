package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Act;
import org.entente.model.ActClass;
import org.entente.model.Encounter;
import org.entente.model.Field;
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

    StatementRows(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.sides = new Sides(context.book(), tokens);
        this.undertakings = new UndertakingRows(context, sides);
    }

    void add(Scene scene, List<Hit> found) {
        Map<Hit, Statement> made = new LinkedHashMap<>();
        List<Hit> hits = new ArrayList<>(found);
        hits.removeIf(StatementRows::promises);
        hits.sort((a, b) -> Integer.compare(width(b), width(a)));
        for (Hit hit : hits) {
            Hit around = within(hit, made);
            boolean bare = hit.clause().type() == Clause.Type.INFINITIVE
                    && !hit.clause().verb().compound()
                    && around == null;
            if (bare || around != null && !toldAsFact(hit, around)) {
                continue;
            }
            Entity speaker = stillToCome(hit) ? null : speaker(scene, hit, around, made);
            if (speaker == null) {
                continue;
            }
            Hit refined = refine(scene, hit, speaker);
            Statement statement = statement(scene, refined, speaker, around == null ? null : made.get(around));
            made.put(hit, statement);
            if (hit.speaker() != null) {
                context.book().act(speaker);
            }
            draft.statements.add(statement);
            undertakings.add(scene, refined, statement, speaker, addressees(scene, refined, speaker));
        }
    }

    /** What will be signed, decided or founded has not been. */
    private static boolean stillToCome(Hit hit) {
        return hit.act().actClass() == ActClass.DECLARATIVE
                && hit.frame() != null
                && isFuture(hit.clause().verb());
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
        if (relay) {
            return true;
        }
        boolean reports = outer.act().actClass() == ActClass.ASSERTIVE
                || outer.act().actClass() == ActClass.EXPRESSIVE && outer.act() != Act.HOPE;
        int tenses = inner.clause().verb().tenses();
        boolean indicative = (tenses & ~(Pos.SUBJUNCTIVE | Pos.IMPERATIVE)) != 0;
        boolean promised = inner.act().actClass() == ActClass.COMMISSIVE
                && isFuture(inner.clause().verb())
                && !inner.clause().verb().negated();
        return reports && indicative && !promised && inner.clause().verb().finite();
    }

    private @Nullable Entity speaker(Scene scene, Hit hit, @Nullable Hit around, Map<Hit, Statement> made) {
        if (hit.noun() != null
                && tokens.has(hit.noun().from(), Pos.POSSESSIVE)
                && around != null
                && hit.act() == Act.INVITE) {
            return speakerOf(scene, around);
        }
        Entity speaker = speakerOf(scene, hit);
        if (speaker != null) {
            return speaker;
        }
        boolean joint = hit.act() == Act.AGREE || hit.act() == Act.DECIDE || hit.act() == Act.SIGN;
        if (joint && hit.clause().verb().passive() && scene.agentOf(hit.clause()) == null) {
            return bothSides();
        }
        return null;
    }

    private @Nullable Entity speakerOf(Scene scene, Hit hit) {
        Clause clause = hit.clause();
        if (hit.speaker() != null) {
            return scene.meant(hit.speaker());
        }
        if (clause.verb().passive()) {
            Entity agent = scene.agentOf(clause);
            if (agent != null || hit.form() == Type.NOUN) {
                return agent;
            }
            if (hit.frame() != null && hit.frame().addressee().equals("obj")) {
                return asker(scene, clause, hit.act().actClass() == ActClass.DIRECTIVE);
            }
        }
        return scene.actor(clause);
    }

    /** "Les députés ont été invités à voter": the subject is who is asked; who asks is whoever spoke before, or nobody. */
    private @Nullable Entity asker(Scene scene, Clause clause, boolean directive) {
        Entity last = context.book().lastActor();
        return directive && clause.type() == Clause.Type.MAIN && last != scene.actor(clause) ? last : null;
    }

    private @Nullable Entity bothSides() {
        List<Entity> members = new ArrayList<>();
        for (Entity e : context.book().company()) {
            members.addAll(sides.of(e));
        }
        if (members.stream().distinct().count() < 2) {
            members.clear();
            context.book().mainStates().stream()
                    .limit(2)
                    .forEach(c -> members.add(context.book().state(c)));
        }
        List<Entity> distinct = members.stream().distinct().limit(2).toList();
        return distinct.size() < 2
                ? null
                : context.book()
                        .group(
                                distinct,
                                distinct.get(0).name() + " – " + distinct.get(1).name());
    }

    /** Raises a report of what one's own side will do to a promise, and lowers an assurance of anything else to a report. */
    private Hit refine(Scene scene, Hit hit, Entity speaker) {
        boolean clause = hit.form() == Type.CLAUSE || hit.form() == Type.QUOTATION;
        if (hit.act() == Act.STATE && clause && reportsSpeech(hit) && ownFuture(scene, hit, speaker)) {
            return hit.as(Act.PROMISE);
        }
        if (hit.act() == Act.PROMISE && hit.form() == Type.CLAUSE && reportsSpeech(hit) && !toCome(scene, hit)) {
            return hit.as(Act.STATE);
        }
        if (hit.act() == Act.ACCEPT && hit.clause().verb().negated()) {
            return hit.as(Act.REFUSE);
        }
        if (hit.act() == Act.HOPE && hit.form() == Type.CLAUSE && ownSubject(scene, hit, speaker)) {
            return hit.as(Act.INTEND);
        }
        return hit;
    }

    /** Whether what is assured is still to come; an assurance of what is so is a report. */
    private boolean toCome(Scene scene, Hit hit) {
        Clause inner = reported(scene, hit);
        return inner != null && isFuture(inner.verb());
    }

    private static boolean reportsSpeech(Hit hit) {
        return hit.frame() == null ? hit.speaker() != null : hit.frame().complement() < 0;
    }

    private boolean ownSubject(Scene scene, Hit hit, Entity speaker) {
        Clause inner = reported(scene, hit);
        return inner != null && sameSide(scene.actor(inner), speaker) && !isGroup(scene.actor(inner));
    }

    private static boolean isGroup(@Nullable Entity e) {
        return e != null && e.isGroup();
    }

    private boolean ownFuture(Scene scene, Hit hit, Entity speaker) {
        Clause inner = reported(scene, hit);
        if (inner == null || !isFuture(inner.verb())) {
            return false;
        }
        Entity actor = scene.actor(inner);
        boolean first = !inner.subjects().isEmpty()
                && tokens.has(inner.subjects().getFirst().from(), Pos.FIRST);
        return !inner.verb().passive() && !inner.verb().negated() && (first || sameSide(actor, speaker));
    }

    static boolean isFuture(VerbGroup verb) {
        return (verb.tenses() & (Pos.FUTURE | Pos.CONDITIONAL)) != 0
                && (verb.tenses() & (Pos.PRESENT | Pos.IMPERFECT)) == 0;
    }

    /** The clause that a report reports: its complement clause, or the main clause around it. */
    private @Nullable Clause reported(Scene scene, Hit hit) {
        if (hit.dep() != null && hit.dep().clause() != null) {
            return hit.dep().clause();
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

    private List<Entity> addressees(Scene scene, Hit hit, Entity speaker) {
        List<Entity> out = new ArrayList<>();
        for (Item item : hit.addressees()) {
            Entity e = scene.meant(item);
            if (e != null && e != speaker) {
                out.add(e);
            }
        }
        VerbGroup verb = hit.clause().verb();
        if (out.isEmpty()
                && hit.frame() != null
                && !hit.frame().addressee().isEmpty()
                && (verb.accusative() >= 0 || verb.dative() >= 0)) {
            for (Entity e : context.book().company()) {
                if (e != speaker && out.isEmpty()) {
                    out.add(e);
                }
            }
        }
        return out;
    }

    private Statement statement(Scene scene, Hit hit, Entity speaker, @Nullable Statement around) {
        List<Field> fields = new FieldsOf(context).content(hit.contentFrom(), hit.contentTo());
        Encounter encounter = draft.encounters.isEmpty() ? null : draft.encounters.getFirst();
        VerbGroup verb = hit.clause().verb();
        int from = Math.min(hit.contentFrom(), evidenceFrom(hit.clause()));
        int to = Math.max(hit.contentTo(), hit.clause().verb().token() + 1);
        String date = encounter != null && encounter.date() != null ? encounter.date() : context.day();
        return new Statement(
                "s" + (draft.statements.size() + 1),
                draft.id(speaker),
                draft.ids(addressees(scene, hit, speaker)),
                hit.act(),
                draft.evidence(hit.content()),
                verb.negated()
                        && (hit.frame() == null
                                || hit.act() != Act.REFUSE
                                || hit.frame().act() == Act.REFUSE),
                fields,
                date,
                encounter == null ? null : encounter.id(),
                List.of(),
                null,
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
                && hit.clause().type() == Clause.Type.MAIN
                && hit.clause().verb().tenses() == Pos.FUTURE;
    }

    /** A main clause in the future that nobody reports: told promises ("Son pays appuiera la réforme"). */
    void addFutures(Scene scene, List<Hit> found) {
        List<Hit> hits = found.stream().filter(h -> !promises(h)).toList();
        for (Clause c : scene.sentence().clauses()) {
            boolean free = c.type() == Clause.Type.MAIN
                    && c.verb().finite()
                    && (c.verb().tenses() == Pos.FUTURE)
                    && !c.verb().passive();
            if (!free
                    || hits.stream()
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
            undertakings.addClause(scene, hit, statement, Stage.PLEDGED, speaker, actor, c);
        }
    }
}
