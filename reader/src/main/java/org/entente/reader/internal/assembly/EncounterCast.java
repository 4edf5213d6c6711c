package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.reader.internal.assembly.EncounterArguments.Arguments;
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
    /** Stands for a role where what is named says where it is. */
    private static final String PLACE = "place";

    private final Context context;
    private final Set<String> besides;
    private final Companions companions;
    private final Delegates delegates;
    private final EncounterArguments arguments;
    private final EncounterPlaces places;
    private final String address;
    private final String agent;
    private final EncounterLists lists;

    EncounterCast(Context context, Profile profile) {
        this.context = context;
        this.besides = profile.phrases("beside");
        this.companions = new Companions(context.tokens());
        this.delegates = new Delegates(context);
        this.arguments = new EncounterArguments(context);
        this.places = new EncounterPlaces(context, profile);
        this.address = profile.word("address");
        this.lists = new EncounterLists(context);
        this.agent = profile.word("agent");
    }

    /** Who takes part; one meeting each where the preposition is said again ("auprès de A, puis auprès de B"). */
    List<Roles> roles(Scene scene, Clause clause, EncounterFrame frame) {
        Arguments found = arguments.of(scene, clause);
        List<Roles> out = new ArrayList<>();
        Roles base = subjectRoles(scene, clause, frame, found);
        Roles roles = base.copy();
        boolean again = false;
        boolean listing = false;
        String role = "";
        int colon = EncounterLists.colon(scene, clause);
        beforeVerb(scene, clause, frame, roles);
        for (Dep dep : found.deps()) {
            if (dep.item() == null || isAnnounced(found.deps(), dep, colon)) {
                continue;
            }
            boolean behind =
                    dep.kind() == DepKind.PREPOSITIONAL && frame.behind().containsKey(dep.preposition());
            boolean listed = colon >= 0 && dep.from() > colon && dep.kind() == DepKind.NOUN;
            String own = listed ? frame.object() : role(clause, frame, dep);
            boolean goesOn = own.isEmpty() && dep.kind() == DepKind.NOUN && listing;
            if (own.isEmpty() && !goesOn) {
                listing = false;
                continue;
            }
            role = goesOn ? role : own;
            if (role.equals(PLACE)) {
                roles.at = roles.at == null ? places.goal(dep.item()) : roles.at;
                continue;
            }
            if (behind && again && role.equals("other") || listing(roles, base) && lists.isNext(dep)) {
                out.add(roles);
                roles = base.copy();
                if (dep.preposition().equals(agent)) {
                    roles.of.values().removeIf(role::equals);
                }
            }
            Entity e = participant(scene, clause, frame, dep, behind);
            if (e != null) {
                roles.put(e, role);
                listing = true;
                again |= behind;
                companions.join(scene, dep.item(), roles, role);
            }
        }
        pronouns(scene, clause, frame, roles);
        out.add(roles);
        return out;
    }

    /** Whether somebody has been named beside who is there from the start, or an agent stands there already. */
    private static boolean listing(Roles roles, Roles base) {
        return roles.of.size() > base.of.size() || base.of.size() > 1;
    }

    /** "a reçu deux ministres : A et B": who is counted before a colon is named behind it. */
    private static boolean isAnnounced(List<Dep> deps, Dep dep, int colon) {
        int next = deps.indexOf(dep) + 1;
        return colon >= 0
                && dep.from() < colon
                && dep.kind() == DepKind.NOUN
                && (next == deps.size() || deps.get(next).from() > colon);
    }

    /** The role of what depends on the verb, by the frame; or "". */
    private String role(Clause clause, EncounterFrame frame, Dep dep) {
        if (dep.kind() == DepKind.NOUN) {
            return clause.verb().passive() ? "" : frame.object();
        }
        String role = dep.kind() == DepKind.PREPOSITIONAL ? frame.behind().getOrDefault(dep.preposition(), "") : "";
        boolean beside = dep.kind() == DepKind.PREPOSITIONAL && besides.contains(dep.preposition());
        if (role.isEmpty() && clause.verb().passive() && dep.preposition().equals(agent)) {
            return frame.subjectRole();
        }
        return role.isEmpty() && beside ? "other" : role;
    }

    private @Nullable Entity participant(Scene scene, Clause clause, EncounterFrame frame, Dep dep, boolean behind) {
        Item item = Objects.requireNonNull(dep.item());
        Entity leader = delegates.of(scene, item);
        if (leader != null) {
            return leader;
        }
        Entity e = behind && scene.meant(item) == null ? him(scene, clause, item) : scene.meant(item);
        boolean several = e != null
                && e.isGroup()
                && item.mention() != null
                && item.mention().kind() == Mention.Kind.ROLE;
        boolean one = e != null
                && !several
                && (e.isPerson() || e.isGroup() || !frame.nounClass().isEmpty() && e.country() == null);
        return one ? e : null;
    }

    /** "l'a reçu", "lui a accordé une audience". */
    private void pronouns(Scene scene, Clause clause, EncounterFrame frame, Roles roles) {
        boolean object = clause.verb().accusative() >= 0 && !frame.object().isEmpty();
        String dative = clause.verb().dative() < 0 ? "" : frame.behind().getOrDefault(address, "");
        Entity whom = object || !dative.isEmpty() ? arguments.pronoun(scene, clause) : null;
        Entity traveller = object && frame.kind() == EncounterKind.VISIT ? owner(scene, clause) : null;
        whom = traveller == null ? whom : traveller;
        if (whom != null && !roles.of.containsKey(whom)) {
            roles.put(whom, object ? frame.object() : dative);
        }
    }

    /** "La tournée de A le mènera au Laos": whose journey the subject is, or null. */
    private @Nullable Entity owner(Scene scene, Clause clause) {
        List<Item> items = scene.sentence().items();
        int at = clause.subjects().isEmpty()
                ? -1
                : items.indexOf(clause.subjects().getFirst());
        boolean of = at >= 0
                && at + 2 < items.size()
                && context.tokens().has(items.get(at + 1).from(), Pos.OF);
        Entity e = of ? scene.meant(items.get(at + 2)) : null;
        return e != null && e.isPerson() ? e : null;
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

    private Roles subjectRoles(Scene scene, Clause clause, EncounterFrame frame, Arguments found) {
        Roles roles = new Roles();
        boolean passive = clause.verb().passive();
        String role = passive ? frame.object() : frame.subjectRole();
        if (passive) {
            roles.put(scene.agentOf(clause), frame.subjectRole());
        }
        boolean led = false;
        boolean listed = passive && EncounterLists.colon(scene, clause) >= 0;
        for (Item subject : listed ? List.<Item>of() : found.subjects()) {
            Entity leader = delegates.of(scene, subject);
            led |= leader != null;
            roles.put(leader != null ? leader : passive ? scene.meant(subject) : null, role);
        }
        if (!led && !passive) {
            roles.put(found.actor(), role);
        } else if (passive && !listed && found.subjects().isEmpty()) {
            roles.put(patient(scene, clause, found), role);
        }
        found.subjects().forEach(s -> companions.join(scene, s, roles, role));
        return roles;
    }

    /** "va être reçu par A": who is received is who acts in the clause above. */
    private static @Nullable Entity patient(Scene scene, Clause clause, Arguments found) {
        Entity by = scene.agentOf(clause);
        Clause above = clause.parent();
        boolean open = clause.type() == Clause.Type.INFINITIVE || clause.type() == Clause.Type.PARTICIPIAL;
        return open && above != null && by != null && by == found.actor() ? scene.actor(above) : found.actor();
    }

    private String lemma(Item prep) {
        return context.lexicon().lemma(context.tokens().lemma(prep.from()));
    }
}
