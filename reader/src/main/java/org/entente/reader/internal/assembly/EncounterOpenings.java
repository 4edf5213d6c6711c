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

    EncounterOpenings(Context context, EncounterFrames frames, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.frames = frames;
        this.ledger = ledger;
        this.facing = profile.phrases("facing");
        this.attending = profile.phrases("attending");
        this.opening = profile.phrases("opening");
    }

    void add(Scene scene) {
        List<Item> items = scene.sentence().items();
        Clause main = main(scene);
        Entity actor = main == null ? null : scene.actor(main);
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
        }
        attending(scene, items, actor);
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
            ledger.row(scene, EncounterKind.MEETING, roles, EncounterStatus.HELD, from, main.to(), from, main.to());
        }
    }

    /** "Intervenant mardi au forum de Lima, B …": a present participle opens the sentence. */
    private void attending(Scene scene, List<Item> items, Entity actor) {
        Item first = items.getFirst();
        boolean participle =
                first.to() == first.from() + 1 && tokens.form(first.from()).can(Pos.PPR);
        if (!participle || !attends(tokens.form(first.from()).lemma(Pos.PPR))) {
            return;
        }
        for (Item item : items) {
            if (item.is(Item.Kind.COMMA) || item.is(Item.Kind.VERB) && item != first) {
                return;
            }
            if (item.is(Item.Kind.NP) && EncounterClasses.has(tokens, item, "conference")) {
                Roles roles = new Roles();
                roles.put(actor, "other");
                int to = closes(items, item);
                int from = first.from();
                ledger.row(scene, EncounterKind.CONFERENCE, roles, EncounterStatus.HELD, from, to, from, to);
                return;
            }
        }
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
