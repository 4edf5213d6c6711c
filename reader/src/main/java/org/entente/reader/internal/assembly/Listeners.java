package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Act;
import org.entente.model.PartyKind;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;

/** Whom a statement is addressed to. */
final class Listeners {
    /** How many tokens the words for people may have with their complements. */
    private static final int LONGEST = 4;

    private final Context context;
    private final Tokens tokens;
    private final Sides sides;
    private final Bodies bodies;
    private final Partners partners;

    Listeners(Context context, Sides sides) {
        this.context = context;
        this.tokens = context.tokens();
        this.sides = sides;
        this.bodies = new Bodies(context.tokens(), context.book());
        this.partners = new Partners(context, sides, bodies);
    }

    /** The parties that a statement is addressed to; people of whom only a common noun speaks are among them. */
    List<Entity> of(Scene scene, Hit hit, Entity speaker) {
        List<Entity> out = new ArrayList<>();
        if (hit.act() == Act.SIGN || hit.act() == Act.ESTABLISH) {
            return out;
        }
        for (Item item : hit.addressees()) {
            if (PhraseMatch.cue(tokens.matches(item.head()), "audience") != null) {
                continue;
            }
            Entity known = scene.meant(item);
            Entity e = known == null && areSome(item) ? people(scene.sentence(), item) : known;
            if (e != null && e != speaker && !speaker.members().contains(e) && !isOwnState(e, speaker)) {
                each(item, state(e), speaker, out);
            }
        }
        Entity unnamed = out.isEmpty() ? partners.of(scene, hit, speaker) : null;
        if (unnamed != null) {
            out.add(state(unnamed));
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

    /** Those of them who can owe something or be owed it. */
    List<Entity> parties(List<Entity> listeners) {
        return listeners.stream().filter(e -> !context.book().isBody(e)).toList();
    }

    /** A common noun, or a title of several of whom the text names none. */
    private boolean areSome(Item item) {
        Mention mention = item.mention();
        return mention == null || mention.kind() == Mention.Kind.ROLE && tokens.has(item.from(), Pos.PLURAL);
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
