package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.frames.EncounterFrame;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;

/** Finds who takes part in what a predicate tells, and in which role. */
final class EncounterCast {
    private final Context context;

    EncounterCast(Context context) {
        this.context = context;
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
            } else if (!(dep.kind() == DepKind.NOUN && listing)) {
                listing = false;
                continue;
            }
            Entity e = scene.meant(dep.item());
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

    private Roles subjectRoles(Scene scene, Clause clause, EncounterFrame frame) {
        Roles roles = new Roles();
        boolean passive = clause.verb().passive();
        if (passive) {
            roles.put(scene.agentOf(clause), frame.subject());
            clause.subjects().forEach(s -> roles.put(scene.meant(s), frame.object()));
            if (clause.subjects().isEmpty()) {
                roles.put(scene.actor(clause), frame.object());
            }
        } else {
            roles.put(scene.actor(clause), frame.subject());
        }
        return roles;
    }

    private String lemma(Item prep) {
        return context.lexicon().lemma(context.tokens().lemma(prep.from()));
    }
}
