package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.EncounterStatus;
import org.entente.model.PartyKind;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.jspecify.annotations.Nullable;

/** "Les deux pays tiendront leur prochaine session à Lima", "la session entre A et B s'ouvrira en mai": states that come together. */
final class SessionStates {
    private static final int REACH = 14;

    private final Context context;
    private final EncounterLedger ledger;
    private final Set<String> holding;
    private final Set<String> company;

    SessionStates(Context context, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.ledger = ledger;
        this.holding = profile.words("holding");
        this.company = profile.words("company");
    }

    /** Puts in the states that hold what the noun at an item names, where its place or date is told. */
    void fill(Scene scene, List<Item> items, int at, Clause governor, EncounterStatus status, Roles roles) {
        Item noun = items.get(at);
        boolean held = holding.contains(context.lexicon().lemma(governor.verb().lemma()));
        int from = Math.min(noun.from(), governor.from());
        int to = Math.max(noun.to(), governor.to());
        boolean settled = ledger.hasPlace(scene, from, to) && ledger.dated(from, to);
        if (!held || !settled) {
            return;
        }
        List<Entity> found = between(scene, items, at);
        boolean planned = status == EncounterStatus.PLANNED;
        for (Clause c = planned ? governor : null; found.size() < 2 && c != null; c = c.parent()) {
            found = states(scene.actor(c));
        }
        if (found.size() > 1 && (planned || !ledger.met(found))) {
            found.forEach(e -> roles.put(e, "other"));
        }
    }

    private static List<Entity> states(@Nullable Entity actor) {
        return actor == null || !actor.isGroup()
                ? List.of()
                : actor.members().stream()
                        .filter(e -> e.kind() == PartyKind.STATE)
                        .toList();
    }

    /** "… entre le Laos et le Ghana" */
    private List<Entity> between(Scene scene, List<Item> items, int at) {
        List<Entity> out = new ArrayList<>();
        boolean with = false;
        for (int i = at + 1; i < items.size() && i < at + REACH; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.VERB) || item.is(Item.Kind.COMMA)) {
                break;
            }
            if (item.is(Item.Kind.PREP)) {
                with = company.contains(Prepositions.of(context, item));
            }
            Entity e = with ? scene.meant(item) : null;
            if (e != null && e.kind() == PartyKind.STATE && !out.contains(e)) {
                out.add(e);
            }
        }
        return out;
    }
}
