package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** Several who are named in a row: one encounter with all, or one each where the words say so ("tour à tour", "puis"). */
final class EncounterLists {
    private final Tokens tokens;

    EncounterLists(Context context) {
        this.tokens = context.tokens();
    }

    /** One cast each for those who came apart from each other; else the casts as they are. */
    List<Roles> apart(Scene scene, Clause clause, List<Roles> casts) {
        if (!isApart(clause)) {
            return casts;
        }
        List<Roles> out = new ArrayList<>();
        casts.forEach(roles -> out.addAll(each(scene, clause, roles)));
        return out;
    }

    /** "…, puis B": whether who is named next came apart from those before. */
    boolean isNext(Clause.Dep dep) {
        int before = dep.from() - 1;
        return before >= 0 && PhraseMatch.cue(tokens.matches(before), "then") != null;
    }

    private static List<Roles> each(Scene scene, Clause clause, Roles roles) {
        List<Entity> hosts = roles.with("host");
        Entity actor = scene.actor(clause);
        List<Entity> fixed = hosts.size() == 1
                ? hosts
                : hosts.isEmpty() && actor != null && actor.isPerson() ? List.of(actor) : roles.with("guest");
        List<Entity> rest =
                roles.of.keySet().stream().filter(e -> !fixed.contains(e)).toList();
        if (fixed.size() != 1 || rest.size() < 2 || !rest.stream().allMatch(Entity::isPerson)) {
            return List.of(roles);
        }
        List<Roles> out = new ArrayList<>();
        for (Entity one : rest) {
            Roles pair = roles.copy();
            pair.of.keySet().removeIf(e -> e != one && !fixed.contains(e));
            out.add(pair);
        }
        return out;
    }

    /** "tour à tour": those who are named came one by one; states among them stand for people who are named later. */
    boolean isApart(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "apart") != null) {
                return true;
            }
        }
        return false;
    }

    /** The token of a colon behind which the guests of a clause are listed ("deux ministres : A et B"), or -1. */
    static int colon(Scene scene, Clause clause) {
        List<Item> items = scene.sentence().items();
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean inside = item.is(Item.Kind.COLON) && item.from() > clause.from() && item.to() < clause.to();
            Entity next = inside ? scene.meant(items.get(i + 1)) : null;
            if (next != null && next.isPerson()) {
                return item.from();
            }
        }
        return -1;
    }
}
