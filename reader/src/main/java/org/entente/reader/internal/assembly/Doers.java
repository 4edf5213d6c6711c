package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acts where the words name no party but its people or bodies: "les entreprises ghanéennes", "l'armée de son pays". */
final class Doers {
    private final Tokens tokens;
    private final PartyBook book;
    private final Sides sides;

    Doers(Context context, Sides sides) {
        this.tokens = context.tokens();
        this.book = context.book();
        this.sides = sides;
    }

    /** The actor of a clause, else the side of the people or bodies that its subject names; null where neither is told. */
    @Nullable
    Entity of(Scene scene, Clause clause) {
        Entity actor = scene.actor(clause);
        if (actor != null) {
            return actor;
        }
        List<Entity> all = new ArrayList<>();
        for (Item subject : clause.subjects()) {
            Entity side = of(scene, subject);
            if (side != null && !all.contains(side)) {
                all.add(side);
            }
        }
        return together(all);
    }

    /** The side of the people or bodies that a noun group names, or null. */
    @Nullable
    Entity of(Scene scene, Item item) {
        if (!item.is(Kind.NP) || item.mention() != null || !has(item, "doer")) {
            return null;
        }
        List<Entity> all = new ArrayList<>();
        named(item, all);
        List<Item> items = scene.sentence().items();
        int next = items.indexOf(item) + 1;
        while (next + 1 < items.size()
                && isOf(items.get(next))
                && items.get(next + 1).is(Kind.NP)) {
            Item owner = items.get(next + 1);
            Entity meant = scene.meant(owner);
            if (meant == null) {
                named(owner, all);
            } else {
                sides.of(meant).stream().filter(e -> !all.contains(e)).forEach(all::add);
            }
            next += 2;
        }
        return together(all);
    }

    /** Whom words mean that name no party: the side of people or bodies, of two askers theirs, else a body of several; null for anybody else. */
    @Nullable
    Entity asked(Scene scene, Item item, List<Entity> askers) {
        Entity own = of(scene, item);
        Entity side = own == null && askers.size() > 1 && has(item, "doer") ? together(askers) : own;
        int from = item.from();
        if (side != null || !item.is(Kind.NP) || !has(item, "collective") || tokens.has(from, Pos.POSSESSIVE)) {
            return side;
        }
        List<Item> items = scene.sentence().items();
        int at = items.indexOf(item);
        boolean all =
                at > 0 && items.get(at - 1).is(Kind.NP) && items.get(at - 1).to() == from;
        boolean adjective = at + 1 < items.size() && items.get(at + 1).is(Kind.ADJ);
        int to = adjective ? items.get(at + 1).to() : item.to();
        from = all ? items.get(at - 1).from() : tokens.has(from, Pos.DEFINITE) ? from + 1 : from;
        boolean several = (tokens.features(item.head()) & Pos.PLURAL) != 0;
        return from < to ? book.body(tokens.span(from, to), several, from, to) : null;
    }

    /** Whether a thing that is to come about concerns both: "les échanges", "la coopération entre les deux pays". */
    boolean mutual(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                boolean both = m.kind() == PhraseKind.GROUP
                        || m.kind() == PhraseKind.JOINT
                        || m.kind() == PhraseKind.CUE && m.value().equals("bilateral");
                if (both) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The group of two sides. */
    @Nullable
    Entity together(List<Entity> all) {
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.getFirst();
        }
        return book.group(List.copyOf(all));
    }

    private void named(Item item, List<Entity> all) {
        for (int i = item.from(); i < item.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                boolean state = m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.DEMONYM;
                Entity side =
                        state ? book.state(m.value(), tokens.start(item.from()), tokens.end(item.to() - 1)) : null;
                if (side != null && side.kind() == PartyKind.STATE && !all.contains(side)) {
                    all.add(side);
                }
            }
        }
    }

    private boolean has(Item item, String cue) {
        for (int i = item.from(); i < item.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.CUE && m.value().equals(cue)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOf(Item item) {
        return item.is(Kind.PREP) && tokens.has(item.from(), Pos.OF);
    }
}
