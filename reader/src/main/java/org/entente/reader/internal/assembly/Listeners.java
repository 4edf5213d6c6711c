package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Act;
import org.entente.model.PartyKind;
import org.entente.reader.internal.frames.ContentForm;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom a statement is addressed to. */
final class Listeners {
    /** How many tokens the words for people may have with their complements. */
    private static final int LONGEST = 4;

    private final Context context;
    private final Tokens tokens;
    private final Sides sides;
    private final Bodies bodies;

    Listeners(Context context, Sides sides) {
        this.context = context;
        this.tokens = context.tokens();
        this.sides = sides;
        this.bodies = new Bodies(context.tokens(), context.book());
    }

    /** The parties that a statement is addressed to; people of whom only a common noun speaks are among them. */
    List<Entity> of(Scene scene, Hit hit, Entity speaker) {
        List<Entity> out = new ArrayList<>();
        for (Item item : hit.addressees()) {
            Entity known = scene.meant(item);
            Entity e = known == null && item.mention() == null ? people(scene.sentence(), item) : known;
            if (e != null && e != speaker && !speaker.members().contains(e) && !isOwnState(e, speaker)) {
                each(item, state(e), speaker, out);
            }
        }
        VerbGroup verb = hit.clause().verb();
        if (out.isEmpty()
                && hit.frame() != null
                && !hit.frame().addressee().isEmpty()
                && (verb.accusative() >= 0 && hit.clause().type() != Clause.Type.INSERTED || verb.dative() >= 0)) {
            Entity meant = clitic(scene, hit.clause(), speaker);
            if (meant != null) {
                out.add(state(meant));
            }
        }
        Entity thanked = out.isEmpty() ? thanked(scene, hit, speaker) : null;
        if (thanked != null) {
            out.add(thanked);
        }
        return out;
    }

    /** Nobody asks his own state for a thing "au Vietnam": there it is to be done. */
    private static boolean isOwnState(Entity e, Entity speaker) {
        return e.kind() == PartyKind.STATE
                && !e.isGroup()
                && e.country() != null
                && !speaker.presumed()
                && e.country().equals(speaker.country());
    }

    /** "Il a exprimé sa gratitude aux Portugais", "… pour l'accueil reçu": whom the words name behind "à", else who is together with the speaker. */
    private @Nullable Entity thanked(Scene scene, Hit hit, Entity speaker) {
        boolean courtesy = hit.act() == Act.THANK || hit.act() == Act.CONGRATULATE;
        if (!courtesy || !hit.addressees().isEmpty()) {
            return null;
        }
        Entity named = receiver(scene, hit, speaker);
        List<Entity> company = context.book().company();
        boolean met = company.size() == 2 && company.contains(speaker) && hit.form() != ContentForm.Type.CLAUSE;
        return named == null && met ? company.get(company.getFirst() == speaker ? 1 : 0) : named;
    }

    private @Nullable Entity receiver(Scene scene, Hit hit, Entity speaker) {
        for (Item item : scene.sentence().items()) {
            boolean behindTo = item.from() > 0
                    && hit.contains(item.from())
                    && (tokens.has(item.from(), Pos.TO) || tokens.has(item.from() - 1, Pos.TO));
            Entity e = behindTo ? scene.meant(item) : null;
            if (e != null
                    && e != speaker
                    && (e.country() == null || !e.country().equals(speaker.country()))) {
                return state(e);
            }
        }
        return null;
    }

    /** Those of them who can owe something or be owed it. */
    List<Entity> parties(List<Entity> listeners) {
        return listeners.stream().filter(e -> !context.book().isBody(e)).toList();
    }

    /** "l'a remercié", "lui a demandé": the last other person of the sentence, else a state, else who is together with the speaker. */
    private @Nullable Entity clitic(Scene scene, Clause clause, Entity speaker) {
        VerbGroup verb = clause.verb();
        int token = Math.max(verb.accusative(), verb.dative());
        boolean several = (tokens.features(token) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL;
        Entity best = null;
        for (Item item : scene.sentence().items()) {
            if (item.from() >= token || clause.type() == Clause.Type.INSERTED) {
                break;
            }
            Entity known = scene.meant(item);
            Entity e = known == null ? bodies.named(item) : known;
            if (e != null && e != speaker && !sides.of(speaker).contains(e) && agrees(item, e, several)) {
                best = best != null && best.isPerson() && !e.isPerson() ? best : e;
            }
        }
        return best != null || several ? best : companion(speaker);
    }

    /** "les membres de la commission": people by a common noun, with the complements that belong to it. */
    private Entity people(Sentence sentence, Item item) {
        List<Item> items = sentence.items();
        int i = items.indexOf(item) + 1;
        int to = item.to();
        while (i + 1 < items.size() && to - item.from() < LONGEST) {
            int prep = items.get(i).is(Item.Kind.COORD) ? i + 1 : i;
            if (!complements(items, prep, prep == i && to > item.to())) {
                break;
            }
            i = prep + 2;
            to = items.get(i - 1).to();
        }
        return bodies.body(item, to);
    }

    /** Whether "de" and a noun stand at an index of the groups; a party only right behind the people. */
    private boolean complements(List<Item> items, int prep, boolean further) {
        return prep + 1 < items.size()
                && items.get(prep).is(Item.Kind.PREP)
                && tokens.has(items.get(prep).from(), Pos.OF)
                && items.get(prep + 1).is(Item.Kind.NP)
                && !further;
    }

    private boolean agrees(Item item, Entity e, boolean several) {
        boolean plural = tokens.has(item.head(), Pos.PLURAL) && !tokens.has(item.head(), Pos.SINGULAR);
        if (several) {
            return plural;
        }
        return e.isPerson() || e.kind() == PartyKind.STATE && !e.isGroup();
    }

    private @Nullable Entity companion(Entity speaker) {
        List<Entity> together = context.book().company().contains(speaker)
                ? context.book().company()
                : context.book().pair();
        Entity met = together.stream().filter(e -> e != speaker).findFirst().orElse(null);
        return speaker.isPerson() && met != null ? met : sides.other(sides.of(speaker));
    }

    /** "les Péruviens", addressed as a people, are their state. */
    private Entity state(Entity e) {
        boolean people = e.kind() == PartyKind.GROUP && e.members().isEmpty() && e.country() != null;
        int[] proof = people ? e.mentions().getFirst() : new int[0];
        String code = e.country();
        return people && code != null ? context.book().state(code, proof[0], proof[1]) : e;
    }

    /** A group is addressed by its members; "les deux parties" are both, whoever of them asks. */
    private void each(Item item, Entity e, Entity speaker, List<Entity> out) {
        boolean both = item.mention() != null && item.mention().kind() == Mention.Kind.GROUP;
        boolean named = !both && e.members().stream().anyMatch(m -> e.name().contains(m.name()));
        List<Entity> members = !e.isGroup() || e.members().isEmpty() ? List.of(e) : named ? e.members() : sides.of(e);
        members.stream().filter(m -> m != speaker && !out.contains(m)).forEach(out::add);
    }
}
