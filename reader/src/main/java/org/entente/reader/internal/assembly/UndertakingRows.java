package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Act;
import org.entente.model.ActClass;
import org.entente.model.PartyKind;
import org.entente.model.Stage;
import org.entente.model.Statement;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.assembly.Debtors.Owed;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Makes the undertakings of a statement: what is to be done, by whom, for whom, until when. */
final class UndertakingRows {
    private final Tokens tokens;
    private final Debtors debtors;
    private final Refinement refinement;
    private final Sides sides;
    private final Terms terms;
    private final Doers doers;
    private final Deeds deeds;
    private final Owing owing;
    private final UndertakingBook book;

    UndertakingRows(Context context, Sides sides, Refinement refinement, Profile profile) {
        this.owing = new Owing(context, profile);
        this.refinement = refinement;
        this.tokens = context.tokens();
        this.book = new UndertakingBook(context);
        this.sides = sides;
        this.terms = new Terms(context);
        this.debtors = new Debtors(sides, tokens);
        this.doers = new Doers(context, sides);
        this.deeds = new Deeds(context, profile);
    }

    void add(Told told) {
        Scene scene = told.scene();
        Hit hit = told.hit();
        Statement statement = told.statement();
        Entity speaker = told.speaker();
        List<Entity> addressees = told.addressees();
        ActionSplitter splitter = new ActionSplitter(scene.sentence());
        Stage stage = stage(hit, speaker);
        if (statement.negated() && stage != Stage.REFUSED) {
            return;
        }
        if (stage != null && hit.form() == Type.NOUN && tokens.is(hit.contentFrom(), Pos.CLITIC)) {
            return;
        }
        if (stage == null) {
            reportedPromises(told, splitter);
            return;
        }
        boolean invites = hit.act() == Act.INVITE && hit.form() == Type.NOUN && hit.noun() == null;
        if (hit.form() == Type.OBJECT || invites || hit.clause().verb().passive() && hit.form() == Type.NOUN) {
            whole(told, stage, splitter);
            return;
        }
        if (hit.form() == Type.QUOTATION) {
            quoted(told, stage);
            return;
        }
        Clause seen = stage == Stage.ASKED ? refinement.seen(hit) : null;
        if (seen != null) {
            wanted(told, seen, splitter);
            return;
        }
        if (tellsDeed(hit, stage)) {
            Action deed = new Action(hit.clause().verb().token(), hit.contentTo(), hit.clause());
            row(told, stage, splitter.cut(deed), null);
            return;
        }
        Item others = debtors.asksOthers(hit, stage, addressees);
        Entity asked = others == null ? null : doers.asked(scene, others, sides.speaking(speaker));
        for (Action action : splitter.split(hit)) {
            Entity named = doer(scene, hit, stage, action.clause(), speaker, addressees);
            Entity doer = named == null ? asked : named;
            boolean nobody = doer == null && hopesOfThing(hit, stage, action.clause());
            if (!nobody && (others == null || doer != null)) {
                row(told, stage, action, doer);
            }
        }
    }

    /** "voudrait voir le Chili former des pilotes et ouvrir ses ports": each is asked of whom one wants to see doing it. */
    private void wanted(Told told, Clause seen, ActionSplitter splitter) {
        Item who = seen.deps().stream()
                .filter(d -> d.kind() == Clause.DepKind.NOUN)
                .map(Clause.Dep::item)
                .findFirst()
                .orElse(null);
        Entity meant = told.scene().meant(who);
        Entity doer = meant != null || who == null ? meant : doers.of(told.scene(), who);
        for (Clause c : Refinement.wanted(seen)) {
            splitter.clauses(List.of(c), told.hit().contentTo()).forEach(a -> row(told, Stage.ASKED, a, doer));
        }
    }

    /** "a rouvert son ambassade", "a suspendu son aide": of what is founded or broken off the verb says what was done. */
    private static boolean tellsDeed(Hit hit, Stage stage) {
        boolean over = stage == Stage.DONE || stage == Stage.WITHDRAWN;
        return over
                && (hit.act() == Act.ESTABLISH || hit.act() == Act.SUSPEND)
                && hit.form() == Type.NOUN
                && hit.contentFrom() > hit.clause().verb().token();
    }

    /** Who the action's own words say acts, or null. */
    private @Nullable Entity doer(
            Scene scene, Hit hit, Stage stage, @Nullable Clause clause, Entity speaker, List<Entity> addressees) {
        if (clause == null || clause.type() != Clause.Type.COMPLEMENT) {
            return owner(scene, hit);
        }
        Entity doer = takesUp(hit, clause) ? speaker : doers.of(scene, clause);
        if (doer == speaker && stage == Stage.ASKED && Refinement.isAnother(clause)) {
            return null;
        }
        boolean thing = doer == null
                && hopesOfThing(hit, stage, clause)
                && !clause.verb().passive();
        return thing && !refinement.isStative(clause) && doers.mutual(clause)
                ? doers.together(debtors.both(speaker, addressees))
                : doer;
    }

    /** "Les autorités ont assuré qu'elles …": the pronoun takes up the plural that promises. */
    private boolean takesUp(Hit hit, Clause clause) {
        if (hit.act().actClass() != ActClass.COMMISSIVE || !Refinement.isAnother(clause)) {
            return false;
        }
        List<Item> subjects = hit.clause().subjects();
        int pronoun = tokens.features(clause.subjects().getFirst().from());
        int promised =
                subjects.size() == 1 ? tokens.features(subjects.getFirst().from()) : 0;
        return (pronoun & promised & Pos.PLURAL) != 0;
    }

    /** "espère que la trêve durera": a thing is to come about, by whom is not said. */
    private static boolean hopesOfThing(Hit hit, Stage stage, @Nullable Clause clause) {
        return clause != null
                && clause.type() == Clause.Type.COMPLEMENT
                && !Refinement.isAnother(clause)
                && !clause.verb().passive()
                && stage == Stage.ASKED
                && hit.act() == Act.HOPE;
    }

    /** "a annoncé que le Chili faisait don de …": what is told in the present or imperfect is not yet delivered. */
    private static boolean isOpen(Clause clause) {
        return clause.verb().finite() && (clause.verb().tenses() & (Pos.PRESENT | Pos.IMPERFECT)) != 0;
    }

    /** Whose engagement, offer or intention the pattern's noun says it is, or null; "refuse la demande du Laos" is no such. */
    private static @Nullable Entity owner(Scene scene, Hit hit) {
        boolean answers = hit.noun() == null && (hit.act() == Act.REFUSE || hit.act() == Act.ACCEPT);
        return hit.act().actClass() == ActClass.COMMISSIVE && !answers ? Genitive.of(scene, hit) : null;
    }

    private @Nullable Stage stage(Hit hit, Entity speaker) {
        if (hit.frame() == null) {
            return hit.act() == Act.PROMISE ? Stage.PLEDGED : null;
        }
        if (hit.act() == Act.SUPPORT || hit.act() == Act.STATE) {
            return hit.frame().byDefault() ? null : hit.frame().stage();
        }
        if (hit.act() != hit.frame().act()) {
            return switch (hit.act()) {
                case PROMISE -> Stage.PLEDGED;
                case INTEND -> Stage.INTENDED;
                case HOPE -> Stage.ASKED;
                case REFUSE -> Stage.REFUSED;
                default -> null;
            };
        }
        boolean announces = hit.frame().byDefault() || hit.frame().stage() == Stage.PLEDGED;
        if (hit.act() == Act.DECIDE && announces) {
            return sides.speaking(speaker).size() > 1 ? Stage.AGREED : Stage.PLEDGED;
        }
        if (hit.act() == Act.DECIDE
                && hit.frame().stage() == Stage.AGREED
                && sides.speaking(speaker).size() < 2
                && !isOfSeveral(hit, speaker)) {
            return Stage.PLEDGED;
        }
        if (hit.act() == Act.DECIDE
                && hit.frame().stage() == Stage.DONE
                && !hit.clause().verb().compound()
                && isOpen(hit.clause())
                && (hit.clause().type() == Clause.Type.COMPLEMENT || refinement.gives(hit.clause()))) {
            return Stage.PLEDGED;
        }
        return hit.frame().stage();
    }

    /** "Le Conseil a décidé de prolonger le mandat": what a body of several states decides to do they agree on. */
    private static boolean isOfSeveral(Hit hit, Entity speaker) {
        return hit.form() == Type.INFINITIVE && speaker.kind() == PartyKind.ORGANISATION && speaker.country() == null;
    }

    /** An invitation without infinitive, or a passive: the predicate and all that it holds are the action. */
    private void whole(Told told, Stage stage, ActionSplitter splitter) {
        Hit hit = told.hit();
        if (hit.clause().verb().passive()) {
            splitter.nouns(hit.contentFrom(), hit.contentTo()).forEach(a -> row(told, stage, a, null));
            return;
        }
        row(told, stage, new Action(hit.clause().verb().token(), hit.contentTo(), hit.clause()), null);
    }

    private void quoted(Told told, Stage stage) {
        Hit hit = told.hit();
        for (Clause c : told.sentence().clauses()) {
            boolean joined = c.coordinatedWith() != null
                    && hit.contains(c.coordinatedWith().verb().token());
            boolean own = c.type() == Clause.Type.MAIN || c == hit.clause();
            if (joined || !own || !hit.contains(c.verb().token())) {
                continue;
            }
            Clause due = stage == Stage.ASKED ? refinement.due(c) : null;
            if (due != null) {
                addClause(told, stage, doers.of(told.scene(), due), due);
            } else if (Refinement.isFuture(c.verb()) || refinement.toCome(c) && nextFuture(hit, c) != c) {
                foretold(told, stage, c);
            }
        }
    }

    private void foretold(Told told, Stage stage, Clause c) {
        Entity actor = told.scene().actor(c);
        boolean thing = c.verb().passive() ? !refinement.handsOver(told.scene(), c) : owing.isOfThing(c);
        if (actor == null && stage != Stage.ASKED && thing) {
            return;
        }
        Entity doer = actor == null && stage != Stage.ASKED ? told.speaker() : actor;
        addClause(told, stage, doer, nextFuture(told.hit(), c));
    }

    /** "nous allons former": of a report that was found to promise the infinitive is to be done; else the clause itself. */
    private static Clause nextFuture(Hit hit, Clause c) {
        boolean raised =
                hit.act() == Act.PROMISE && (hit.frame() == null || hit.frame().act() == Act.STATE);
        Clause next = c.deps().isEmpty() ? null : c.deps().getFirst().clause();
        boolean bare = next != null && next.preposition().isEmpty() && next.type() == Clause.Type.INFINITIVE;
        return raised && bare && !Refinement.isFuture(c.verb()) && next != null ? next : c;
    }

    /** The predicate of a clause as one undertaking, or several where its verb has several objects. */
    void addClause(Told told, Stage stage, @Nullable Entity actor, Clause clause) {
        ActionSplitter splitter = new ActionSplitter(told.sentence());
        for (Action action :
                splitter.clauses(splitter.siblings(clause), told.hit().contentTo())) {
            if (action.clause() != null && refinement.isModal(action.clause())) {
                continue;
            }
            row(told, stage, action, actor);
        }
    }

    /** "Elle a précisé que le Chili achèterait douze avions": what a report says that another side will do. */
    private void reportedPromises(Told told, ActionSplitter splitter) {
        Scene scene = told.scene();
        Hit hit = told.hit();
        boolean report =
                hit.act() == Act.STATE && (hit.frame() == null || hit.frame().plain());
        Clause reported = report ? refinement.reported(scene, hit) : null;
        if (reported == null) {
            return;
        }
        Clause first = reported.coordinatedWith();
        Clause head = first == null || !hit.contains(first.verb().token()) ? reported : first;
        for (Clause c : splitter.siblings(head)) {
            Entity actor = c.verb().negated() ? null : promiser(scene, c, told.speaker());
            if (actor != null) {
                splitter.clauses(List.of(deed(hit, c)), hit.contentTo())
                        .forEach(a -> row(told, Stage.PLEDGED, a, actor));
            }
        }
    }

    private Clause deed(Hit hit, Clause c) {
        return hit.form() == Type.QUOTATION ? refinement.deed(c) : c;
    }

    /** Who is bound by what a report says of the future, or null. */
    private @Nullable Entity promiser(Scene scene, Clause inner, Entity speaker) {
        if (refinement.handsOver(scene, inner)) {
            return sides.speaking(speaker).size() == 1 ? speaker : null;
        }
        Entity actor = doers.of(scene, inner);
        boolean bound = actor != null
                && !actor.isPerson()
                && refinement.deeds(inner)
                && (!inner.verb().passive() || refinement.gives(inner));
        return bound ? actor : null;
    }

    /** "… que des soldats ghanéens sont prêts à …": what is reported of a side's people or bodies is owed by that side. */
    void ofBodies(Scene scene, Hit hit, @Nullable Statement around) {
        boolean commits = around != null && hit.frame() != null && hit.act().actClass() == ActClass.COMMISSIVE;
        Entity side = commits ? doers.of(scene, hit.clause()) : null;
        if (side != null && around != null) {
            add(new Told(scene, hit, around, side, List.of()));
        }
    }

    /** "les entreprises de son pays sont prêtes à …": of people or bodies of a side, that side; else who speaks. */
    Entity side(Scene scene, Hit hit, Entity speaker) {
        boolean commits = scene.book().isBody(speaker) && hit.act().actClass() == ActClass.COMMISSIVE;
        Entity side = commits ? doers.of(scene, hit.clause()) : null;
        return side == null ? speaker : side;
    }

    private void row(Told told, Stage stage, Action action, @Nullable Entity doer) {
        Hit hit = told.hit();
        Owed owed = debtors.of(hit, stage, action, told.speaker(), told.addressees(), doer);
        if (owed.debtors().isEmpty()
                || !deeds.is(told.sentence(), hit, stage, action)
                || !owing.isOwed(hit, stage, action, owed)) {
            return;
        }
        book.add(
                stage,
                owed,
                action.from(),
                action.to(),
                new UndertakingBook.Term(terms.due(hit, action, stage), terms.quantity(action)),
                told.statement());
    }
}
