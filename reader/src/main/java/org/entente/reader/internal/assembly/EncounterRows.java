package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Encounter;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.frames.EncounterFrame;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Makes encounters of predicates ("a reçu", "s'est entretenu avec") and of nouns ("la visite de X au Laos"). */
final class EncounterRows {
    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final List<EncounterFrame> frames;
    private final Set<String> location;
    private final Set<String> companyWords;
    private final Set<String> expectation;

    EncounterRows(Context context, List<EncounterFrame> frames, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.frames = frames;
        this.location = profile.words("location");
        this.companyWords = profile.words("company");
        this.expectation = profile.words("expectation");
    }

    /** Who takes part in which role, in the order of the text. */
    private static final class Roles {
        final Map<Entity, String> of = new LinkedHashMap<>();

        void put(@Nullable Entity e, String role) {
            if (e == null || role.isEmpty()) {
                return;
            }
            if (e.isGroup()) {
                e.members().forEach(m -> put(m, role));
            } else {
                of.putIfAbsent(e, role);
            }
        }

        Roles copy() {
            Roles out = new Roles();
            out.of.putAll(of);
            return out;
        }

        List<Entity> with(String role) {
            return of.entrySet().stream()
                    .filter(x -> x.getValue().equals(role))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        boolean hasPerson() {
            return of.keySet().stream().anyMatch(Entity::isPerson);
        }
    }

    void add(Scene scene) {
        participleFirst(scene);
        for (Clause clause : scene.sentence().clauses()) {
            if (!attendees(scene, clause)) {
                predicate(scene, clause);
            }
        }
        nouns(scene);
    }

    /** "Réunis mardi à Tokyo, A et B …": a participle at the head of the sentence tells of those who then act. */
    private void participleFirst(Scene scene) {
        List<Item> items = scene.sentence().items();
        int first = items.getFirst().is(Item.Kind.PREP) || items.getFirst().is(Item.Kind.ADVERB) ? 1 : 0;
        if (first >= items.size()
                || !items.get(first).is(Item.Kind.ADJ)
                || !tokens.form(items.get(first).head()).can(Pos.PPA)) {
            return;
        }
        int lemma = tokens.form(items.get(first).head()).lemma(Pos.PPA);
        for (EncounterFrame frame : frames) {
            boolean mutual = frame.verbs().contains(lemma)
                    && frame.subject().equals("other")
                    && frame.nounClass().isEmpty();
            for (Clause c : scene.sentence().clauses()) {
                Roles roles = new Roles();
                if (mutual && c.type() == Clause.Type.MAIN) {
                    roles.put(scene.actor(c), "other");
                }
                if (roles.of.size() > 1) {
                    row(
                            scene,
                            frame.kind(),
                            roles,
                            EncounterStatus.HELD,
                            items.get(first).from(),
                            c.verb().token(),
                            scene.sentence().from(),
                            c.verb().token());
                    return;
                }
            }
        }
    }

    /** "Étaient présents A, B et C", "y ont pris part D et E": who is named behind the verb joins the encounter told before. */
    private boolean attendees(Scene scene, Clause clause) {
        boolean attends = frames.stream()
                        .anyMatch(
                                f -> f.verbs().contains(clause.verb().lemma()) && f.kind() == EncounterKind.CONFERENCE)
                || tokens.has(clause.verb().token(), Pos.AUX_BE);
        if (!attends || scene.actor(clause) != null || !clause.subjects().isEmpty() || draft.encounters.isEmpty()) {
            return false;
        }
        List<String> joining = new ArrayList<>();
        for (Dep dep : clause.deps()) {
            Entity e = scene.meant(dep.item());
            if (dep.kind() == DepKind.NOUN && e != null && e.isPerson()) {
                joining.add(draft.id(e));
            }
        }
        if (joining.size() < 2) {
            return false;
        }
        int last = draft.encounters.size() - 1;
        while (last > 0 && draft.encounters.get(last).kind() == EncounterKind.VISIT) {
            last--;
        }
        Encounter old = draft.encounters.get(last);
        joining.removeAll(people(old));
        List<String> others = new ArrayList<>(old.others());
        others.addAll(joining);
        draft.encounters.set(
                last,
                new Encounter(
                        old.id(),
                        old.kind(),
                        old.hosts(),
                        old.guests(),
                        others,
                        old.place(),
                        old.date(),
                        old.occasion(),
                        old.status(),
                        old.confidence(),
                        old.evidence()));
        return true;
    }

    private void predicate(Scene scene, Clause clause) {
        for (EncounterFrame frame : frames) {
            if (!frame.verbs().contains(clause.verb().lemma())
                    || frame.reflexive() != clause.verb().reflexive()
                    || clause.verb().negated()) {
                continue;
            }
            Item noun = frame.nounClass().isEmpty() ? null : noun(scene, clause, frame.nounClass());
            if (!frame.nounClass().isEmpty() && noun == null) {
                continue;
            }
            boolean made = false;
            for (Roles roles : roles(scene, clause, frame)) {
                boolean enough = roles.hasPerson() && (frame.kind() != EncounterKind.MEETING || roles.of.size() > 1);
                if (enough && happens(scene, clause)) {
                    int from = evidenceFrom(clause);
                    row(
                            scene,
                            kind(scene, frame.kind(), clause),
                            roles,
                            status(clause),
                            from,
                            clause.to(),
                            clause.from(),
                            clause.to());
                    made = true;
                }
            }
            if (made) {
                return;
            }
        }
    }

    private @Nullable Item noun(Scene scene, Clause clause, String nounClass) {
        for (Dep dep : clause.deps()) {
            if (dep.item() != null && isClass(dep.item(), nounClass)) {
                return dep.item();
            }
        }
        for (Item item : clause.subjects()) {
            if (isClass(item, nounClass)) {
                return item;
            }
        }
        return clause.type() == Clause.Type.RELATIVE ? antecedent(scene, clause, nounClass) : null;
    }

    private @Nullable Item antecedent(Scene scene, Clause relative, String nounClass) {
        for (Item item : scene.sentence().items()) {
            if (item.is(Item.Kind.NP)
                    && item.to() <= relative.from()
                    && relative.from() - item.to() < 8
                    && isClass(item, nounClass)) {
                return item;
            }
        }
        return null;
    }

    private boolean isClass(Item item, String nounClass) {
        for (int i = item.from(); i < item.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.ENCOUNTER
                        && m.value().equals(nounClass)
                        && tokens.is(i, Pos.NOUN | Pos.ADJ)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who takes part; one meeting each where the preposition is said again ("avec A, avec B et avec C"). */
    private List<Roles> roles(Scene scene, Clause clause, EncounterFrame frame) {
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
            if (e != null && (e.isPerson() || e.isGroup() || !frame.nounClass().isEmpty() && e.country() == null)) {
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

    /** An infinitive or a wish tells of no encounter; a report, a participle or a relative does. */
    private boolean happens(Scene scene, Clause clause) {
        if (clause.type() == Clause.Type.INFINITIVE) {
            return clause.verb().compound()
                    || (clause.parent() != null && (isVisit(clause.parent()) || isExpected(clause.parent())));
        }
        return (clause.verb().tenses() & ~(Pos.SUBJUNCTIVE | Pos.IMPERATIVE | Pos.CONDITIONAL)) != 0
                || !clause.verb().finite();
    }

    /** "est attendu en France pour participer au sommet": what a visit is for comes about with it. */
    private boolean isVisit(Clause clause) {
        return clause.hasVerb()
                && clause.verb().finite()
                && frames.stream()
                        .anyMatch(f -> f.kind() == EncounterKind.VISIT
                                && f.nounClass().isEmpty()
                                && f.verbs().contains(clause.verb().lemma()));
    }

    /** "devrait être reçu": what is expected of somebody is planned. */
    private boolean isExpected(Clause clause) {
        return clause.hasVerb()
                && clause.verb().finite()
                && expectation.contains(context.lexicon().lemma(clause.verb().lemma()));
    }

    private EncounterStatus status(Clause clause) {
        if (clause.type() == Clause.Type.INFINITIVE && clause.parent() != null && isExpected(clause.parent())) {
            return EncounterStatus.PLANNED;
        }
        if (clause.type() == Clause.Type.INFINITIVE
                && clause.parent() != null
                && !clause.verb().compound()) {
            return status(clause.parent());
        }
        int auxiliary = clause.verb().auxiliary();
        boolean expected = clause.verb().passive()
                && (clause.verb().tenses() & Pos.PRESENT) != 0
                && auxiliary >= 0
                && tokens.has(auxiliary, Pos.AUX_BE);
        return clause.verb().tenses() == Pos.FUTURE || expected ? EncounterStatus.PLANNED : EncounterStatus.HELD;
    }

    private EncounterKind kind(Scene scene, EncounterKind kind, Clause clause) {
        if (kind != EncounterKind.MEETING) {
            return kind;
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.ENCOUNTER && m.value().equals("call")) {
                    return EncounterKind.CALL;
                }
            }
        }
        return kind;
    }

    private int evidenceFrom(Clause clause) {
        Item verb = clause.verbItem();
        int from = verb == null ? clause.from() : verb.from();
        return clause.subjects().isEmpty()
                ? from
                : Math.min(from, clause.subjects().getFirst().from());
    }

    // ---- nouns

    private void nouns(Scene scene) {
        List<Item> items = scene.sentence().items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.is(Item.Kind.NP) || item.mention() != null) {
                continue;
            }
            if (isClass(item, "visit")) {
                visit(scene, items, i);
            } else if (isClass(item, "ceremony")) {
                ceremony(scene, items, i);
            } else if (isClass(item, "call") || isClass(item, "meeting")) {
                talks(scene, items, i, isClass(item, "call") ? EncounterKind.CALL : EncounterKind.MEETING);
            }
        }
    }

    /** "la visite au Laos du président X", "en visite officielle au Maroc", "la visite que X a faite". */
    private void visit(Scene scene, List<Item> items, int at) {
        Roles roles = new Roles();
        int end = at;
        for (int i = at + 1; i < items.size() && i <= at + 8; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.VERB)
                    || item.is(Item.Kind.COORD)
                    || item.is(Item.Kind.COMMA)
                    || item.is(Item.Kind.QUE)) {
                break;
            }
            boolean of = items.get(i - 1).is(Item.Kind.PREP)
                    && tokens.has(items.get(i - 1).from(), Pos.OF);
            if (item.is(Item.Kind.NP)
                    && of
                    && scene.meant(item) != null
                    && Draft.some(scene.meant(item)).isPerson()) {
                roles.put(scene.meant(item), "guest");
            }
            if (item.is(Item.Kind.NP) || item.is(Item.Kind.ADVERB)) {
                end = i;
            }
        }
        boolean visiting = at > 0
                && items.get(at - 1).is(Item.Kind.PREP)
                && tokens.has(items.get(at - 1).from(), Pos.IN);
        if (roles.of.isEmpty() && visiting) {
            for (int i = at - 2; i >= 0 && i >= at - 4; i--) {
                if (items.get(i).is(Item.Kind.NP) && scene.meant(items.get(i)) != null) {
                    roles.put(scene.meant(items.get(i)), "guest");
                    break;
                }
            }
        }
        if (roles.of.isEmpty()) {
            relativeVisit(scene, items, at, roles);
        }
        if (roles.hasPerson()) {
            int from = items.get(at).from();
            int to = items.get(end).to();
            row(
                    scene,
                    EncounterKind.VISIT,
                    roles,
                    EncounterStatus.HELD,
                    from,
                    to,
                    from,
                    Math.min(scene.sentence().to(), to + 12));
        }
    }

    private void relativeVisit(Scene scene, List<Item> items, int at, Roles roles) {
        for (Clause c : scene.sentence().clauses()) {
            if (c.type() == Clause.Type.RELATIVE
                    && c.from() >= items.get(at).to()
                    && c.from() <= items.get(at).to() + 4
                    && !c.subjects().isEmpty()) {
                Entity actor = scene.actor(c);
                if (actor != null && actor.isPerson()) {
                    roles.put(actor, "guest");
                } else {
                    c.subjects().stream()
                            .map(scene::meant)
                            .filter(e -> e != null && e.isPerson())
                            .findFirst()
                            .ifPresent(e -> roles.put(e, "guest"));
                    c.before().stream()
                            .map(scene::meant)
                            .filter(e -> e != null && e.isPerson())
                            .findFirst()
                            .ifPresent(e -> roles.put(e, "guest"));
                }
            }
        }
    }

    /** "une cérémonie présidée par X": a noun with a participle and its agent. */
    private void ceremony(Scene scene, List<Item> items, int at) {
        for (int i = at; i + 2 < items.size() && i <= at + 4; i++) {
            Item item = items.get(i);
            boolean participle = tokens.form(item.to() - 1).can(Pos.PPA)
                    && items.get(i + 1).is(Item.Kind.PREP)
                    && tokens.has(items.get(i + 1).from(), Pos.BY);
            Entity host = participle ? scene.meant(items.get(i + 2)) : null;
            if (host != null && host.isPerson()) {
                Roles roles = new Roles();
                roles.put(host, "host");
                context.book().pair().stream().filter(e -> e != host).forEach(e -> roles.put(e, "guest"));
                row(
                        scene,
                        EncounterKind.CEREMONY,
                        roles,
                        EncounterStatus.HELD,
                        items.get(at).from(),
                        items.get(i + 2).to(),
                        items.get(at).from(),
                        items.get(i + 2).to());
                return;
            }
        }
    }

    /** "un entretien entre X et Y", "l'appel de X avec Y". */
    private void talks(Scene scene, List<Item> items, int at, EncounterKind kind) {
        Roles roles = new Roles();
        boolean between = false;
        int end = at;
        for (int i = at + 1; i < items.size() && i <= at + 9; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.VERB) || item.is(Item.Kind.QUE) || item.is(Item.Kind.REL)) {
                break;
            }
            between |= item.is(Item.Kind.PREP)
                    && companyWords.contains(tokens.form(item.from()).text());
            Entity e = scene.meant(item);
            if (between && e != null && e.isPerson()) {
                roles.put(e, "other");
                end = i;
            }
        }
        boolean theirs = tokens.has(items.get(at).from(), Pos.POSSESSIVE)
                && (tokens.features(items.get(at).from()) & Pos.PLURAL) != 0;
        boolean opening = at > 0
                && at <= 4
                && items.get(at - 1).is(Item.Kind.PREP)
                && items.get(0).is(Item.Kind.PREP);
        if (roles.of.isEmpty() && opening) {
            scene.sentence().clauses().stream()
                    .filter(c -> c.type() == Clause.Type.MAIN && scene.actor(c) != null)
                    .findFirst()
                    .ifPresent(c -> roles.put(scene.actor(c), "other"));
        }
        if (roles.of.isEmpty() && theirs && draft.encounters.stream().noneMatch(e -> e.kind() == kind)) {
            context.book().pair().forEach(e -> roles.put(e, "other"));
        }
        if (roles.of.size() > 1) {
            row(
                    scene,
                    kind,
                    roles,
                    EncounterStatus.HELD,
                    items.get(at).from(),
                    items.get(end).to(),
                    items.get(at).from(),
                    items.get(end).to());
        }
    }

    // ---- rows

    private void row(
            Scene scene,
            EncounterKind kind,
            Roles roles,
            EncounterStatus status,
            int from,
            int to,
            int scopeFrom,
            int scopeTo) {
        String date = date(scene, scopeFrom, scopeTo, kind);
        String place = place(scene, scopeFrom, scopeTo);
        Encounter made = new Encounter(
                "e" + (draft.encounters.size() + 1),
                kind,
                draft.ids(roles.with("host")),
                draft.ids(roles.with("guest")),
                draft.ids(roles.with("other")),
                place,
                date,
                null,
                status,
                0.85,
                draft.evidence(from, Math.max(from + 1, to)));
        int same = same(made);
        if (same >= 0) {
            draft.encounters.set(same, merge(draft.encounters.get(same), made));
        } else {
            draft.encounters.add(made);
        }
        List<Entity> persons =
                roles.of.keySet().stream().filter(Entity::isPerson).toList();
        if (persons.size() == 2 && kind != EncounterKind.VISIT) {
            context.book().together(persons);
        }
    }

    private int same(Encounter made) {
        for (int i = 0; i < draft.encounters.size(); i++) {
            Encounter old = draft.encounters.get(i);
            if (old.kind() == made.kind()
                    && old.status() == made.status()
                    && people(old).equals(people(made))) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> people(Encounter e) {
        Set<String> out = new HashSet<>(e.hosts());
        out.addAll(e.guests());
        out.addAll(e.others());
        return out;
    }

    private static Encounter merge(Encounter old, Encounter made) {
        return new Encounter(
                old.id(),
                old.kind(),
                old.hosts(),
                old.guests(),
                old.others(),
                old.place() == null ? made.place() : old.place(),
                old.date() == null ? made.date() : old.date(),
                old.occasion(),
                old.status(),
                old.confidence(),
                old.evidence());
    }

    /** Its own date, else that of its sentence, else of a visit told before it, else the day of the report. */
    private @Nullable String date(Scene scene, int from, int to, EncounterKind kind) {
        DateExpression own = first(context.datesIn(from, to));
        if (own == null && kind != EncounterKind.VISIT) {
            own = first(
                    context.datesIn(scene.sentence().from(), scene.sentence().to()));
        }
        if (own == null && kind == EncounterKind.VISIT) {
            own = first(
                    context.datesIn(scene.sentence().from(), scene.sentence().to()));
        }
        if (own != null) {
            return own.edtf();
        }
        for (Encounter e : draft.encounters) {
            if (e.kind() == EncounterKind.VISIT && e.date() != null && e.date().indexOf('/') > 0) {
                return e.date();
            }
        }
        return context.day();
    }

    private @Nullable DateExpression first(List<DateExpression> dates) {
        for (DateExpression d : dates) {
            if (!d.deadline() && d.edtf().length() > 4 && !ofParticiple(d)) {
                return d;
            }
        }
        return null;
    }

    /** "nommé le 16 septembre": the date of a participle is not that of the encounter. */
    private boolean ofParticiple(DateExpression d) {
        int before = d.from() - 1;
        while (before >= 0 && tokens.is(before, Pos.DET) && !tokens.is(before, Pos.PREP)) {
            before--;
        }
        return before > 0
                && tokens.form(before).can(Pos.PPA)
                && !tokens.is(before, Pos.NOUN)
                && !tokens.has(before - 1, Pos.AUX_HAVE | Pos.AUX_BE);
    }

    private @Nullable String place(Scene scene, int from, int to) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            Mention m = item.mention();
            boolean inside = item.from() >= from && item.from() < to;
            if (inside
                    && m != null
                    && m.kind() == Mention.Kind.STATE
                    && items.get(i - 1).is(Item.Kind.PREP)
                    && location.contains(lemma(items.get(i - 1)))) {
                int start = tokens.is(item.from(), Pos.DET) ? item.from() + 1 : item.from();
                return tokens.span(start, item.to());
            }
        }
        return null;
    }

    private String lemma(Item prep) {
        return context.lexicon().lemma(tokens.lemma(prep.from()));
    }
}
