package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.frames.EncounterFrame;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in what a predicate tells, and in which role. */
final class EncounterCast {
    private final Context context;
    private final Set<String> besides;
    private final Companions companions;

    EncounterCast(Context context, Profile profile) {
        this.context = context;
        this.besides = profile.phrases("beside");
        this.companions = new Companions(context.tokens());
    }

    /** Who takes part; one meeting each where the preposition is said again ("auprès de A, puis auprès de B"). */
    List<Roles> roles(Scene scene, Clause clause, EncounterFrame frame) {
        List<Roles> out = new ArrayList<>();
        Roles base = subjectRoles(scene, clause, frame);
        Roles roles = base.copy();
        boolean passive = clause.verb().passive();
        boolean again = false;
        boolean listing = false;
        String role = "";
        beforeVerb(scene, clause, frame, roles);
        for (Dep dep : clause.deps()) {
            if (dep.item() == null) {
                continue;
            }
            boolean beside = dep.kind() == DepKind.PREPOSITIONAL && besides.contains(dep.preposition());
            boolean behind =
                    dep.kind() == DepKind.PREPOSITIONAL && frame.behind().containsKey(dep.preposition());
            if (dep.kind() == DepKind.NOUN && !frame.object().isEmpty() && !passive) {
                role = frame.object();
            } else if (behind) {
                role = frame.behind().getOrDefault(dep.preposition(), "");
                if (again && role.equals("other")) {
                    out.add(roles);
                    roles = base.copy();
                }
            } else if (beside) {
                role = "other";
            } else if (!(dep.kind() == DepKind.NOUN && listing)) {
                listing = false;
                continue;
            }
            Entity e = behind && scene.meant(dep.item()) == null
                    ? him(scene, clause, dep.item())
                    : scene.meant(dep.item());
            boolean several = e != null
                    && e.isGroup()
                    && dep.item().mention() != null
                    && dep.item().mention().kind() == Mention.Kind.ROLE;
            if (e != null
                    && !several
                    && (e.isPerson() || e.isGroup() || !frame.nounClass().isEmpty() && e.country() == null)) {
                roles.put(e, role);
                listing = true;
                again |= behind;
                companions.join(scene, dep.item(), roles, role);
            }
        }
        Entity dative = clause.verb().accusative() >= 0 && !frame.object().isEmpty()
                ? context.book().lastActor()
                : null;
        if (dative != null && scene.actor(clause) != dative) {
            roles.put(dative, frame.object());
        }
        out.add(roles);
        return out;
    }

    /** "Avec le ministre X, il a coprésidé …": a group behind the frame's preposition may stand before the verb. */
    private void beforeVerb(Scene scene, Clause clause, EncounterFrame frame, Roles roles) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size() && items.get(i).from() < clause.verb().token(); i++) {
            boolean behind = items.get(i - 1).is(Item.Kind.PREP)
                    && items.get(i - 1).from() >= clause.from()
                    && frame.behind().containsKey(lemma(items.get(i - 1)));
            Entity e = behind ? scene.meant(items.get(i)) : null;
            if (e != null && e.isPerson()) {
                roles.put(e, frame.behind().getOrDefault(lemma(items.get(i - 1)), ""));
            }
        }
    }

    /** "s'est entretenu avec lui": the person named last who is not the subject. */
    private @Nullable Entity him(Scene scene, Clause clause, Item item) {
        boolean pronoun = item.to() == item.from() + 1
                && context.tokens().is(item.from(), Pos.PRON)
                && context.tokens().has(item.from(), Pos.THIRD)
                && !context.tokens().has(item.from(), Pos.DEMONSTRATIVE);
        Entity last = pronoun ? context.book().latter(item.from()) : null;
        return last == scene.actor(clause) ? null : last;
    }

    private Roles subjectRoles(Scene scene, Clause clause, EncounterFrame frame) {
        Roles roles = new Roles();
        boolean passive = clause.verb().passive();
        if (passive) {
            roles.put(scene.agentOf(clause), frame.subject());
            clause.subjects().forEach(s -> roles.put(scene.meant(s), frame.object()));
            clause.subjects().forEach(s -> companions.join(scene, s, roles, frame.object()));
            if (clause.subjects().isEmpty()) {
                roles.put(scene.actor(clause), frame.object());
            }
        } else {
            roles.put(scene.actor(clause), frame.subject());
            clause.subjects().forEach(s -> companions.join(scene, s, roles, frame.subject()));
        }
        return roles;
    }

    private String lemma(Item prep) {
        return context.lexicon().lemma(context.tokens().lemma(prep.from()));
    }
}
