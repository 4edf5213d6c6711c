package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    void fill(Scene scene, List<Item> items, int at, @Nullable Clause governor, EncounterStatus status, Roles roles) {
        Item noun = items.get(at);
        boolean planned = status == EncounterStatus.PLANNED;
        int from = governor == null ? noun.from() : Math.min(noun.from(), governor.from());
        int to = governor == null ? closes(items, at) : Math.max(noun.to(), governor.to());
        boolean place = ledger.hasPlace(scene, from, to);
        boolean date = ledger.dated(from, to);
        boolean held = governor != null
                && holding.contains(context.lexicon().lemma(governor.verb().lemma()));
        boolean settled = planned ? place || date : held && place && date;
        if (!settled || !EncounterClasses.has(context.tokens(), noun, "session")) {
            return;
        }
        List<Entity> found = between(scene, items, at);
        for (Clause c = governor; found.size() < 2 && c != null; c = c.parent()) {
            found = states(scene.actor(c));
        }
        if (found.size() < 2 && planned) {
            found = theirs();
        }
        if (found.size() > 1 && (planned || !ledger.met(found))) {
            found.forEach(e -> roles.put(e, "other"));
        }
    }

    /** The states of the two who are together. */
    private List<Entity> theirs() {
        List<String> codes = context.book().pair().stream()
                .map(Entity::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.size() == 2 ? codes.stream().map(context.book()::state).toList() : List.of();
    }

    /** The token at which the words that hang on the noun end. */
    private static int closes(List<Item> items, int at) {
        for (int i = at + 1; i < items.size(); i++) {
            if (items.get(i).is(Item.Kind.VERB) || items.get(i).is(Item.Kind.OTHER)) {
                return items.get(i).from();
            }
        }
        return items.getLast().to();
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
