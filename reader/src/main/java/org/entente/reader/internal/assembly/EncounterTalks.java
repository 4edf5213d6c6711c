package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what a noun tells: "un entretien entre A et B", "les entretiens que A a eus avec B", "la session s'est tenue sous la
 * présidence de A", "lors d'une rencontre avec B, A a …".
 */
final class EncounterTalks {
    private static final int REACH = 12;
    private static final int FAR = 24;

    private final Context context;
    private final Tokens tokens;
    private final EncounterLedger ledger;
    private final EncounterStates states;
    private final SessionStates sessions;
    private final Set<String> company;
    private final Set<String> beside;
    private final Set<String> holding;
    private final Set<String> granting;
    private final String address;

    EncounterTalks(Context context, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.ledger = ledger;
        this.states = new EncounterStates(context, profile);
        this.sessions = new SessionStates(context, ledger, profile);
        this.company = profile.words("company");
        this.beside = profile.phrases("beside");
        this.address = profile.word("address");
        this.granting = profile.words("granting");
        this.holding = profile.words("holding");
    }

    /** Adds what the noun at an item tells, where it says who came together. */
    void add(Scene scene, List<Item> items, int at, EncounterKind kind) {
        Item noun = items.get(at);
        Roles roles = new Roles();
        int end = behind(scene, items, at, roles, kind);
        Clause governor = governor(scene, items, at);
        boolean again = roles.of.isEmpty() && takesUp(noun) && !isLed(items, at);
        end = Math.max(end, relative(scene, items, at, roles));
        if (governor != null && governor.verb().token() > noun.from()) {
            end = Math.max(end, held(scene, governor, roles));
        }
        chair(scene, items, at, roles);
        joinActor(scene, items, at, roles);
        theirs(scene, items, at, kind, roles);
        spoken(scene, items, at, kind, roles);
        if (again && !roles.of.isEmpty() && kind != EncounterKind.CONFERENCE && ledger.join(kind, roles)) {
            return;
        }
        EncounterStatus status = states.of(scene, noun, governor);
        boolean named = !roles.of.isEmpty();
        if (!named && status != null) {
            sessions.fill(scene, items, at, governor, status, roles);
        }
        // Two states that exchange, trade or concert with each other have not met.
        boolean session = roles.of.size() > 1
                && !roles.hasPerson()
                && (!named || status != EncounterStatus.HELD || roles.of.size() > 2);
        boolean gathering = kind == EncounterKind.CONFERENCE
                && (governor != null && holds(governor) || isAttended(items, at, end))
                && EncounterClasses.has(tokens, noun, "gathering");
        boolean enough = roles.of.size() > 1 && roles.hasPerson()
                || session
                || kind == EncounterKind.CONFERENCE && chaired(roles)
                || gathering && roles.hasPerson();
        if (enough && status != null) {
            ledger.row(
                    scene,
                    kind,
                    roles,
                    status,
                    noun.from(),
                    Math.max(end, noun.to()),
                    noun.from(),
                    Math.max(closes(items, at, end), governor == null ? 0 : governor.to()));
        }
    }

    /** "le sommet annuel, en présence de A": those who are named are some of many. */
    private boolean isAttended(List<Item> items, int at, int end) {
        for (int i = at + 1; i < items.size() && items.get(i).from() < end; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.PREP) && beside.contains(Prepositions.of(context, item))) {
                return true;
            }
        }
        return false;
    }

    /** "La rencontre", "cette audience": what was told before. */
    private boolean takesUp(Item noun) {
        return tokens.is(noun.from(), Pos.DET)
                && tokens.has(noun.from(), Pos.DEFINITE | Pos.DEMONSTRATIVE)
                && (tokens.features(noun.from()) & Pos.PLURAL) == 0;
    }

    private static boolean chaired(Roles roles) {
        return roles.of.size() > 1;
    }

    /** "un entretien à Lima avec A et B", "la rencontre de A et B"; the token behind the last person. */
    private int behind(Scene scene, List<Item> items, int at, Roles roles, EncounterKind kind) {
        int end = items.get(at).to();
        boolean with = false;
        String granted = "";
        Entity of = null;
        boolean ofNow = false;
        for (int i = at + 1; i < items.size() && i <= at + REACH; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.VERB)
                    || item.is(Item.Kind.QUE)
                    || item.is(Item.Kind.REL)
                    || item.is(Item.Kind.OTHER)) {
                break;
            }
            if (item.is(Item.Kind.NP) && isTalk(item)) {
                break;
            }
            if (item.is(Item.Kind.PREP)) {
                boolean company = with(item);
                if (company && with && roles.of.size() > 1 && !items.get(i - 1).is(Item.Kind.COORD)) {
                    apart(scene, items.get(at), roles, kind, end);
                }
                granted = granted(items, at, item, granted);
                ofNow = !company && tokens.has(item.from(), Pos.OF) && item.to() == item.from() + 1;
                with = company || with && ofNow && i > 0 && items.get(i - 1).is(Item.Kind.COORD);
            }
            Entity e = scene.meant(item);
            boolean person = item.is(Item.Kind.NP)
                    && e != null
                    && (e.isPerson() || e.isGroup() && !e.members().isEmpty());
            if (person && !granted.isEmpty()) {
                roles.put(e, granted);
                end = item.to();
            } else if (person && with) {
                roles.put(e, "other");
                end = item.to();
            } else if (person && ofNow && (of == null || items.get(i - 1).is(Item.Kind.COORD))) {
                of = e;
                roles.put(e, "other");
                end = item.to();
            } else if (person && of != null && items.get(i - 1).is(Item.Kind.COORD)) {
                roles.put(e, "other");
                end = item.to();
            }
        }
        return end;
    }

    /** "l'audience accordée par A à B": the role of who stands behind a preposition, given that before it. */
    private String granted(List<Item> items, int at, Item prep, String before) {
        if (tokens.has(prep.from(), Pos.BY)) {
            return isGranted(items.get(at), prep) ? "host" : "";
        }
        boolean to = tokens.has(prep.from(), Pos.TO) && !before.isEmpty();
        return to ? "guest" : "";
    }

    private boolean isGranted(Item noun, Item prep) {
        for (int i = noun.from(); i < prep.from(); i++) {
            if (tokens.form(i).can(Pos.PPA)
                    && granting.contains(context.lexicon().lemma(tokens.form(i).lemma(Pos.PPA)))) {
                return true;
            }
        }
        return false;
    }

    /** "entre A et B, puis entre C et D": the first two came together apart from the others. */
    private void apart(Scene scene, Item noun, Roles roles, EncounterKind kind, int end) {
        EncounterStatus status = states.of(scene, noun, null);
        if (status != null && roles.hasPerson()) {
            ledger.row(scene, kind, roles.copy(), status, noun.from(), end, noun.from(), end);
        }
        roles.of.clear();
    }

    /** Another talk begins: who is named behind it is of that one. */
    private boolean isTalk(Item item) {
        return item.mention() == null
                && (EncounterClasses.has(tokens, item, "meeting") || EncounterClasses.has(tokens, item, "call"));
    }

    private boolean with(Item prep) {
        String word = tokens.form(prep.from()).text();
        return prep.to() == prep.from() + 1 && company.contains(word)
                || prep.to() > prep.from() + 1 && beside.contains(Prepositions.of(context, prep));
    }

    /** "les entretiens que A a eus avec B", "qu'ont eus A et B", "tenue entre A et B". */
    private int relative(Scene scene, List<Item> items, int at, Roles roles) {
        int end = 0;
        for (Clause c : scene.sentence().clauses()) {
            int gap = c.from() - items.get(at).to();
            boolean relative =
                    c.type() == Clause.Type.RELATIVE ? gap <= 6 : c.type() == Clause.Type.COMPLEMENT && gap == 0;
            if (!relative || gap < 0 || !c.hasVerb() || !holds(c)) {
                continue;
            }
            Entity actor = scene.actor(c);
            if (person(actor) && !c.verb().passive()) {
                roles.put(actor, "other");
            }
            c.subjects().stream()
                    .map(scene::meant)
                    .filter(EncounterTalks::person)
                    .forEach(e -> roles.put(e, "other"));
            c.before().stream().map(scene::meant).filter(EncounterTalks::person).forEach(e -> roles.put(e, "other"));
            end = Math.max(end, held(scene, c, roles));
        }
        return end;
    }

    private boolean holds(Clause c) {
        return holding.contains(context.lexicon().lemma(c.verb().lemma()));
    }

    /** "s'est tenue entre A et B", "a réuni A et B": who is named behind a verb of holding. */
    private int held(Scene scene, Clause clause, Roles roles) {
        int end = 0;
        boolean listing = false;
        for (Dep dep : clause.deps()) {
            Entity e = scene.meant(dep.item());
            boolean direct = dep.kind() == DepKind.NOUN
                    && holds(clause)
                    && !clause.verb().passive();
            boolean with = dep.kind() == DepKind.PREPOSITIONAL
                    && (company.contains(dep.preposition()) || beside.contains(dep.preposition()));
            listing = with || dep.kind() == DepKind.NOUN && (listing || direct);
            if (listing && person(e) && dep.item() != null) {
                roles.put(e, "other");
                end = dep.item().to();
            }
        }
        return end;
    }

    private static boolean person(@Nullable Entity e) {
        return e != null && (e.isPerson() || e.isGroup() && e.members().stream().anyMatch(Entity::isPerson));
    }

    /** "sous la présidence de A", "sous la coprésidence de A et de B", "coprésidée par A et B". */
    private void chair(Scene scene, List<Item> items, int at, Roles roles) {
        boolean ahead = isLed(items, at);
        for (int i = ahead ? 0 : at + 1; i < (ahead ? 1 : Math.min(items.size(), at + FAR)); i++) {
            Item item = items.get(i);
            PhraseMatch cue = chairOf(item);
            boolean under = cue != null
                    && (i > 0 && items.get(i - 1).is(Item.Kind.PREP)
                            || tokens.form(item.to() - 1).can(Pos.PPA));
            if (cue == null || !under) {
                continue;
            }
            int from = i + 1;
            Roles chairs = new Roles();
            String role = cue.phrase().detail();
            for (int k = from; k < items.size() && k < from + 8 && k != at; k++) {
                Item next = items.get(k);
                Entity e = scene.meant(next);
                if (next.is(Item.Kind.VERB) || next.is(Item.Kind.REL) || next.is(Item.Kind.QUE)) {
                    break;
                }
                if (next.is(Item.Kind.NP) && person(e)) {
                    chairs.put(e, role);
                }
            }
            chairs.of.forEach((e, r) -> roles.put(e, chairs.of.size() > 1 || r.equals("opener") ? "other" : r));
            return;
        }
    }

    /** "Coprésidée par A et B, la session …" */
    private boolean isLed(List<Item> items, int at) {
        return at > 1 && chairOf(items.getFirst()) != null;
    }

    private @Nullable PhraseMatch chairOf(Item item) {
        if (!item.is(Item.Kind.NP) && !item.is(Item.Kind.ADJ)) {
            return null;
        }
        for (int i = item.from(); i < item.to(); i++) {
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "chair");
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** "Lors d'un entretien avec B, A a …", "son entretien avec B": who acts is the other. */
    private void joinActor(Scene scene, List<Item> items, int at, Roles roles) {
        Item noun = items.get(at);
        boolean his = tokens.has(noun.from(), Pos.POSSESSIVE);
        boolean adverbial = at > 0 && items.get(at - 1).is(Item.Kind.PREP);
        if (roles.of.size() != 1 || !his && !adverbial && owner(scene, items) == null) {
            return;
        }
        Entity one = roles.of.keySet().iterator().next();
        Entity owner = owner(scene, items);
        Entity actor = owner == null ? mainActor(scene) : owner;
        if (his && (actor == null || actor == one)) {
            actor = context.book().lastActor();
        }
        if (actor != null
                && actor != one
                && person(actor)
                && (!actor.isGroup() || !actor.members().contains(one))) {
            roles.put(actor, "other");
        }
    }

    /** "Le programme de A prévoit un entretien avec B", "… sont à son agenda": whose programme the sentence is about, or null. */
    private @Nullable Entity owner(Scene scene, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.is(Item.Kind.NP) || PhraseMatch.cue(tokens.matches(item.head()), "agenda") == null) {
                continue;
            }
            if (tokens.has(item.from(), Pos.POSSESSIVE)) {
                return context.book().lastActor();
            }
            boolean of = i + 2 < items.size() && items.get(i + 1).is(Item.Kind.PREP);
            Entity e = of && tokens.has(items.get(i + 1).from(), Pos.OF) ? scene.meant(items.get(i + 2)) : null;
            if (e != null && e.isPerson()) {
                return e;
            }
        }
        return null;
    }

    private @Nullable Entity mainActor(Scene scene) {
        return scene.sentence().clauses().stream()
                .filter(c -> c.type() == Clause.Type.MAIN || c.type() == Clause.Type.INSERTED)
                .map(scene::actor)
                .filter(EncounterTalks::person)
                .findFirst()
                .orElse(null);
    }

    /** "leurs entretiens", "Au cours d'entretiens, A et B …": those who are together, or who act together. */
    private void theirs(Scene scene, List<Item> items, int at, EncounterKind kind, Roles roles) {
        Item noun = items.get(at);
        boolean theirs = tokens.has(noun.from(), Pos.POSSESSIVE) && (tokens.features(noun.from()) & Pos.PLURAL) != 0;
        boolean adverbial = at > 0 && items.get(at - 1).is(Item.Kind.PREP);
        if (EncounterClasses.has(tokens, noun, "joint") && roles.of.size() < 2) {
            context.book().pair().forEach(e -> roles.put(e, "other"));
        }
        if (!roles.of.isEmpty() || kind == EncounterKind.CONFERENCE) {
            return;
        }
        Entity actor = adverbial ? mainActor(scene) : null;
        if (actor != null && actor.isGroup()) {
            roles.put(actor, "other");
        } else if (theirs && ledger.none(kind) && !ledger.knows(context.book().pair())) {
            context.book().pair().forEach(e -> roles.put(e, "other"));
        }
    }

    /** "Au cours d'un appel, A a assuré à B …", "A en a parlé avec B lors d'une rencontre": who speaks, and to whom. */
    private void spoken(Scene scene, List<Item> items, int at, EncounterKind kind, Roles roles) {
        boolean adverbial = at > 0
                && items.get(at - 1).is(Item.Kind.PREP)
                && items.get(at - 1).to() > items.get(at - 1).from() + 1;
        if (!roles.of.isEmpty() || !adverbial || kind == EncounterKind.CONFERENCE || takesUp(items.get(at))) {
            return;
        }
        for (Clause c : scene.sentence().clauses()) {
            Entity actor = c.hasVerb()
                            && c.from() <= items.get(at).from()
                            && c.to() >= items.get(at).to()
                    ? scene.actor(c)
                    : null;
            Entity whom = actor == null || !actor.isPerson() ? null : addressee(scene, c);
            if (actor != null && whom != null && whom != actor) {
                Roles two = new Roles();
                two.put(actor, "other");
                two.put(whom, "other");
                if (two.allOfficial() && !two.ofOneState()) {
                    roles.of.putAll(two.of);
                }
                return;
            }
        }
    }

    private @Nullable Entity addressee(Scene scene, Clause clause) {
        for (Dep dep : clause.deps()) {
            boolean to = dep.kind() == DepKind.NOUN
                    || company.contains(dep.preposition())
                    || dep.preposition().equals(address);
            Entity e = to ? scene.meant(dep.item()) : null;
            if (e != null && e.isPerson()) {
                return e;
            }
        }
        return null;
    }

    /** The token at which the words that hang on the noun end: the next comma or verb. */
    private static int closes(List<Item> items, int at, int end) {
        for (int i = at + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.from() >= end
                    && (item.is(Item.Kind.COMMA) || item.is(Item.Kind.VERB) || item.is(Item.Kind.OTHER))) {
                return item.from();
            }
        }
        return items.getLast().to();
    }

    private @Nullable Clause governor(Scene scene, List<Item> items, int at) {
        Item noun = items.get(at);
        for (Clause c : scene.sentence().clauses()) {
            boolean object = c.deps().stream().anyMatch(d -> d.item() == noun && d.kind() == DepKind.NOUN);
            boolean opens = at == 0 && c.type() == Clause.Type.MAIN && c.hasVerb() && holds(c);
            if (c.hasVerb() && (object || opens || c.subjects().contains(noun))) {
                return c;
            }
        }
        return null;
    }
}
