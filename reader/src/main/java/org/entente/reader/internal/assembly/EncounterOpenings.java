package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.frames.EncounterFrames;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Encounters that a sentence takes for granted: "Devant A, B a …", "Avec A, B a …", "Intervenant mardi au forum de Lima, B a …". */
final class EncounterOpenings {
    private final Context context;
    private final Tokens tokens;
    private final EncounterFrames frames;
    private final EncounterLedger ledger;
    private final Set<String> facing;
    private final Set<String> opening;
    private final Set<String> attending;
    private final EncounterPlaces places;

    EncounterOpenings(Context context, EncounterFrames frames, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.frames = frames;
        this.ledger = ledger;
        this.facing = profile.phrases("facing");
        this.places = new EncounterPlaces(context, profile);
        this.attending = profile.phrases("attending");
        this.opening = profile.phrases("opening");
    }

    void add(Scene scene) {
        List<Item> items = scene.sentence().items();
        Clause main = main(scene);
        Entity actor = main == null ? null : scene.actor(main);
        attending(scene, items);
        if (main == null || actor == null || !actor.isPerson()) {
            return;
        }
        for (Dep dep : main.deps()) {
            if (facing.contains(dep.preposition())) {
                talk(scene, main, actor, dep.item());
            }
        }
        int first = first(scene, items);
        if (first + 2 < items.size() && items.get(first).is(Item.Kind.PREP)) {
            String word = Prepositions.of(context, items.get(first));
            if (facing.contains(word) || opening.contains(word)) {
                talk(scene, main, actor, items.get(first + 1));
            }
            gathering(scene, items, first, main, actor);
            stay(scene, items, first, main, actor);
        }
    }

    /** "Lors du sommet de Lima, B …", "À la tribune de l'Assemblée générale, B …" */
    private void gathering(Scene scene, List<Item> items, int first, Clause main, Entity actor) {
        boolean at = attending.contains(Prepositions.of(context, items.get(first)));
        boolean rostrum =
                at && PhraseMatch.cue(tokens.matches(items.get(first + 1).head()), "rostrum") != null;
        int noun = rostrum ? first + 3 : first + 1;
        boolean meets = at
                && items.size() > noun + 1
                && items.get(noun).is(Item.Kind.NP)
                && EncounterClasses.has(tokens, items.get(noun), "gathering");
        if (!meets || main.verb().negated() || Refinement.isFuture(main.verb()) || !actor.official()) {
            return;
        }
        Roles roles = new Roles();
        roles.put(actor, "other");
        int from = items.get(first).from();
        int to = closes(items, items.get(noun));
        ledger.row(scene, EncounterKind.CONFERENCE, roles, EncounterStatus.HELD, from, to, from, to);
    }

    /** "Mardi, au Laos, B avait …": who speaks in another state has travelled there. */
    private void stay(Scene scene, List<Item> items, int first, Clause main, Entity actor) {
        Item where = items.get(first + 1);
        EncounterPlaces.Place place = places.find(scene, where.from(), where.to());
        boolean early =
                items.get(first + 2).is(Item.Kind.COMMA) || items.get(first + 2).is(Item.Kind.NP);
        boolean abroad = place != null
                && place.wide()
                && place.country() != null
                && actor.country() != null
                && !actor.presumed()
                && !place.country().equals(actor.country());
        if (abroad && early && actor.official() && !main.verb().negated() && !Refinement.isFuture(main.verb())) {
            Roles roles = new Roles();
            roles.put(actor, "guest");
            roles.at = place;
            int from = where.from();
            ledger.row(scene, EncounterKind.VISIT, roles, EncounterStatus.HELD, from, where.to(), from, where.to());
        }
    }

    /** Where the sentence begins but for words of time and order ("Le même jour, avec A, …"). */
    private static int first(Scene scene, List<Item> items) {
        int at = 0;
        while (at + 1 < items.size() && at < 4) {
            Item item = items.get(at);
            boolean when = item.is(Item.Kind.NP)
                    && scene.meant(item) == null
                    && items.get(at + 1).is(Item.Kind.COMMA);
            if (!when && !item.is(Item.Kind.ADVERB) && !item.is(Item.Kind.COMMA) && !item.is(Item.Kind.COORD)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static @Nullable Clause main(Scene scene) {
        return scene.sentence().clauses().stream()
                .filter(c -> c.type() == Clause.Type.MAIN && c.hasVerb())
                .findFirst()
                .orElse(null);
    }

    private void talk(Scene scene, Clause main, Entity actor, @Nullable Item whom) {
        Entity e = scene.meant(whom);
        if (e == null || !e.isPerson() || e == actor || main.verb().negated() || Refinement.isFuture(main.verb())) {
            return;
        }
        Roles roles = new Roles();
        roles.put(actor, "other");
        roles.put(e, "other");
        if (!roles.allOfficial() || roles.ofOneState()) {
            return;
        }
        scene.book().together(List.of(actor, e));
        if (!ledger.knows(roles.of.keySet())) {
            int from = main.from();
            boolean writes = frames.of(main.verb().lemma()).stream().anyMatch(f -> f.kind() == EncounterKind.LETTER);
            EncounterKind kind = writes ? EncounterKind.LETTER : EncounterKind.MEETING;
            ledger.row(scene, kind, roles, EncounterStatus.HELD, from, main.to(), from, main.to());
        }
    }

    /** "Intervenant mardi au forum de Lima, B …", "…, a dit B en ouvrant la conférence" */
    private void attending(Scene scene, List<Item> items) {
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean opens = i == 0
                    || items.get(i - 1).is(Item.Kind.PREP)
                            && tokens.has(items.get(i - 1).from(), Pos.IN);
            boolean participle =
                    item.to() == item.from() + 1 && tokens.form(item.from()).can(Pos.PPR);
            Item noun = opens && participle && attends(tokens.form(item.from()).lemma(Pos.PPR))
                    ? gathering(items, i + 1)
                    : null;
            Entity actor = noun == null ? null : speaker(scene);
            if (noun != null && actor != null) {
                Roles roles = new Roles();
                roles.put(actor, "other");
                int to = closes(items, noun);
                ledger.row(
                        scene, EncounterKind.CONFERENCE, roles, EncounterStatus.HELD, item.from(), to, item.from(), to);
                return;
            }
        }
    }

    /** The conference that is named before the next comma or verb, or null. */
    private @Nullable Item gathering(List<Item> items, int from) {
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.COMMA) || item.is(Item.Kind.VERB)) {
                return null;
            }
            if (item.is(Item.Kind.NP) && EncounterClasses.has(tokens, item, "conference")) {
                return item;
            }
        }
        return null;
    }

    /** The person who acts in a main or inserted clause, or null. */
    private static @Nullable Entity speaker(Scene scene) {
        return scene.sentence().clauses().stream()
                .filter(c -> (c.type() == Clause.Type.MAIN || c.type() == Clause.Type.INSERTED) && c.hasVerb())
                .map(scene::actor)
                .filter(e -> e != null && e.isPerson())
                .findFirst()
                .orElse(null);
    }

    private boolean attends(int verb) {
        return frames.of(verb).stream()
                .anyMatch(f -> f.kind() == EncounterKind.CONFERENCE
                        && f.nounClass().equals("conference")
                        && f.subject().equals("other"));
    }

    private static int closes(List<Item> items, Item noun) {
        for (Item item : items) {
            if (item.from() >= noun.to() && item.is(Item.Kind.COMMA)) {
                return item.from();
            }
        }
        return noun.to();
    }
}
