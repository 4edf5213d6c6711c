package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Visits by their noun: "la visite de X au Laos", "X, en visite au Laos", "après une visite au Laos, X …", "la visite que X a faite". */
final class EncounterVisits {
    private final Context context;
    private final Tokens tokens;
    private final EncounterLedger ledger;
    private final EncounterStates states;
    private final EncounterArguments arguments;
    private final Set<String> phases;
    private final Set<String> around;
    private final Set<String> stay;

    EncounterVisits(Context context, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.ledger = ledger;
        this.states = new EncounterStates(context, profile);
        this.arguments = new EncounterArguments(context);
        this.phases = profile.words("phase");
        this.around = profile.words("around");
        this.stay = profile.words("staying");
    }

    /** "la visite au Laos du président X", "en visite officielle au Maroc", "la visite que X a faite". */
    void add(Scene scene, List<Item> items, int at) {
        Roles roles = new Roles();
        int end = visitors(scene, items, at, roles);
        boolean visiting = at > 0
                && items.get(at - 1).is(Item.Kind.PREP)
                && (tokens.has(items.get(at - 1).from(), Pos.IN) || passing(items, at));
        boolean whose = at > 2 && items.get(at - 1).is(Item.Kind.REL);
        if (roles.of.isEmpty() && (visiting || whose)) {
            travelling(scene, items, at, roles);
        }
        if (roles.of.isEmpty()) {
            relativeVisit(scene, items, at, roles);
        }
        Clause within = within(scene, items.get(at));
        if (within != null && within.verb().negated() && !within.subjects().contains(items.get(at))) {
            return;
        }
        if (roles.of.isEmpty()) {
            whose(scene, items, at, within, roles);
        }
        Clause governor = governor(scene, items.get(at));
        EncounterStatus status = states.of(scene, items.get(at), governor);
        if (roles.of.isEmpty()) {
            ownVisit(scene, items, at, status, roles);
        }
        boolean known =
                status == EncounterStatus.HELD && governor == null && !visiting && ledger.awaits(roles.of.keySet());
        if (roles.hasPerson() && status != null && !known && (isDuring(items, at) || !spokenOf(items, at))) {
            int from = items.get(at).from();
            int to = items.get(end).to();
            EncounterKind kind = visiting ? purpose(items, at, roles) : EncounterKind.VISIT;
            ledger.row(
                    scene,
                    kind,
                    roles,
                    status,
                    from,
                    to,
                    from,
                    Math.min(scene.sentence().to(), to + 12));
        }
    }

    /** Puts in whose visit the words behind the noun say it is; gives the last item that belongs to it. */
    private int visitors(Scene scene, List<Item> items, int at, Roles roles) {
        int end = at;
        for (int i = at + 1; i < items.size() && i <= at + 8; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.VERB)
                    || item.is(Item.Kind.COORD)
                    || item.is(Item.Kind.COMMA)
                    || item.is(Item.Kind.QUE)) {
                break;
            }
            Item prep = items.get(i - 1);
            boolean of = prep.is(Item.Kind.PREP) && (tokens.has(prep.from(), Pos.OF) || isDoneBy(items.get(at), prep));
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
        return end;
    }

    /** "la visite effectuée en mai par X" */
    private boolean isDoneBy(Item noun, Item prep) {
        boolean done = false;
        for (int i = noun.from(); i < prep.from(); i++) {
            done |= tokens.form(i).can(Pos.PPA);
        }
        return done && tokens.has(prep.from(), Pos.BY);
    }

    /** The innermost clause that a noun stands in, or null. */
    private static @Nullable Clause within(Scene scene, Item noun) {
        Clause inner = null;
        for (Clause c : scene.sentence().clauses()) {
            boolean inside = c.hasVerb() && c.from() <= noun.from() && c.to() >= noun.to();
            if (inside && (inner == null || c.from() >= inner.from())) {
                inner = c;
            }
        }
        return inner;
    }

    /** "X, dont c'est la première visite à Lima", "X est au Laos pour une visite", "X se trouve en visite à Lima". */
    private void whose(Scene scene, List<Item> items, int at, @Nullable Clause within, Roles roles) {
        if (within == null || !ledger.hasPlace(scene, within.from(), within.to())) {
            return;
        }
        Item noun = items.get(at);
        boolean attribute = tokens.has(within.verb().token(), Pos.AUX_BE)
                && within.subjects().size() == 1
                && within.subjects().getFirst().is(Item.Kind.SUBJECT)
                && within.type() == Clause.Type.RELATIVE;
        boolean stays = stay.contains(context.lexicon().lemma(within.verb().lemma()))
                && at > 0
                && items.get(at - 1).is(Item.Kind.PREP)
                && (tokens.has(items.get(at - 1).from(), Pos.IN)
                        || tokens.has(items.get(at - 1).from(), Pos.FOR));
        Entity visitor = attribute ? before(scene, items, within) : stays ? scene.actor(within) : null;
        if (visitor != null && visitor.isPerson() && noun.from() > within.verb().token()) {
            roles.put(visitor, "guest");
        }
    }

    /** Who stands before a relative clause, or null. */
    private static @Nullable Entity before(Scene scene, List<Item> items, Clause relative) {
        Entity last = null;
        for (Item item : items) {
            if (item.from() < relative.from() && item.is(Item.Kind.NP)) {
                last = scene.meant(item);
            }
        }
        return last;
    }

    /** "sa visite à Lima", "au terme d'une visite à Lima, A …", "a annulé son voyage": who acts is the visitor. */
    private void ownVisit(Scene scene, List<Item> items, int at, @Nullable EncounterStatus status, Roles roles) {
        Item noun = items.get(at);
        boolean his = tokens.has(noun.from(), Pos.POSSESSIVE) && (tokens.features(noun.from()) & Pos.SINGULAR) != 0;
        boolean during = isDuring(items, at);
        boolean off = status == EncounterStatus.CANCELLED || status == EncounterStatus.POSTPONED;
        boolean known = off || ledger.hasPlace(scene, noun.from(), noun.to() + 8);
        if (status == null || !known || !his && !during && !off) {
            return;
        }
        Entity ahead = arguments.main(scene, noun.from());
        Entity actor = ahead == null ? mainActor(scene) : ahead;
        actor = actor == null && his ? context.book().lastActor() : actor;
        if (actor != null && actor.isPerson()) {
            roles.put(actor, "guest");
        }
    }

    /** "au cours d'une visite", "au dernier soir d'une visite". */
    private boolean isDuring(List<Item> items, int at) {
        if (at == 0 || !items.get(at - 1).is(Item.Kind.PREP)) {
            return false;
        }
        boolean definite = tokens.has(items.get(at).from(), Pos.DEFINITE | Pos.DEMONSTRATIVE)
                || tokens.has(items.get(at - 1).to() - 1, Pos.DEFINITE);
        boolean far = items.get(at - 1).to() > items.get(at - 1).from() + 1;
        boolean phase = at > 1
                && items.get(at - 2).is(Item.Kind.NP)
                && phases.contains(
                        context.lexicon().lemma(tokens.lemma(items.get(at - 2).head())));
        boolean around = this.around.contains(
                context.lexicon().lemma(tokens.lemma(items.get(at - 1).from())));
        return (far || phase || around) && !definite;
    }

    /** "de passage à Lima": without an article. */
    private boolean passing(List<Item> items, int at) {
        Item noun = items.get(at);
        return tokens.has(items.get(at - 1).from(), Pos.OF)
                && noun.to() == noun.from() + 1
                && (tokens.features(noun.from()) & Pos.PLURAL) == 0
                && (at == 1 || !items.get(at - 2).is(Item.Kind.VERB));
    }

    private static @Nullable Entity mainActor(Scene scene) {
        return scene.sentence().clauses().stream()
                .filter(c -> c.type() == Clause.Type.MAIN || c.type() == Clause.Type.INSERTED)
                .map(c -> c.verb().passive() && !c.subjects().isEmpty()
                        ? scene.meant(c.subjects().getFirst())
                        : scene.actor(c))
                .filter(e -> e != null && e.isPerson())
                .findFirst()
                .orElse(null);
    }

    /** "A, en visite au Laos, …", "En visite au Laos, A …". */
    private void travelling(Scene scene, List<Item> items, int at, Roles roles) {
        for (int i = at - 2; i >= 0 && i >= at - 4; i--) {
            if (items.get(i).is(Item.Kind.NP) && scene.meant(items.get(i)) != null && !isWhere(scene, items, i)) {
                roles.put(scene.meant(items.get(i)), "guest");
                joined(scene, items, i, roles);
                return;
            }
        }
        if (at == 1) {
            opening(scene, roles);
        }
    }

    /** "qui se trouve au Laos en visite": a state behind a preposition is where somebody is. */
    private static boolean isWhere(Scene scene, List<Item> items, int at) {
        return at > 0
                && items.get(at - 1).is(Item.Kind.PREP)
                && Draft.some(scene.meant(items.get(at))).kind() == PartyKind.STATE;
    }

    private static void opening(Scene scene, Roles roles) {
        scene.sentence().clauses().stream()
                .filter(c -> c.type() == Clause.Type.MAIN)
                .map(scene::actor)
                .filter(e -> e != null && e.isPerson())
                .findFirst()
                .ifPresent(e -> roles.put(e, "guest"));
    }

    /** "en déplacement à Lima pour le sommet": who travels to a conference takes part in it. */
    private EncounterKind purpose(List<Item> items, int at, Roles roles) {
        for (int i = at + 1; i + 1 < items.size() && i <= at + 4; i++) {
            boolean to =
                    items.get(i).is(Item.Kind.PREP) && tokens.has(items.get(i).from(), Pos.FOR);
            if (to && EncounterClasses.has(tokens, items.get(i + 1), "conference")) {
                roles.of.replaceAll((e, role) -> "other");
                return EncounterKind.CONFERENCE;
            }
        }
        return EncounterKind.VISIT;
    }

    /** "A et B, en visite au Laos": both are. */
    private void joined(Scene scene, List<Item> items, int at, Roles roles) {
        boolean and = at >= 2 && items.get(at - 1).is(Item.Kind.COORD);
        int before = and && items.get(at - 2).is(Item.Kind.COMMA) ? at - 3 : at - 2;
        Entity other = and && before >= 0 ? scene.meant(items.get(before)) : null;
        if (other != null && other.isPerson()) {
            roles.put(other, "guest");
        }
    }

    /** "il a été question d'une visite": what is only spoken of has not been. */
    private boolean spokenOf(List<Item> items, int at) {
        Item noun = items.get(at);
        return at > 0
                && items.get(at - 1).is(Item.Kind.PREP)
                && items.get(at - 1).to() == items.get(at - 1).from() + 1
                && tokens.has(items.get(at - 1).from(), Pos.OF)
                && tokens.is(noun.from(), Pos.DET)
                && !tokens.has(noun.from(), Pos.DEFINITE | Pos.POSSESSIVE | Pos.DEMONSTRATIVE);
    }

    private static @Nullable Clause governor(Scene scene, Item noun) {
        for (Clause c : scene.sentence().clauses()) {
            boolean object = c.deps().stream().anyMatch(d -> d.item() == noun && d.kind() == Clause.DepKind.NOUN);
            if (c.hasVerb() && (object || c.subjects().contains(noun))) {
                return c;
            }
        }
        return null;
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
}
