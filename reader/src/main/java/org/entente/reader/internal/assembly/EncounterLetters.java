package org.entente.reader.internal.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.PartyKind;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Letters by their noun: who wrote it ("un message de A", else who acts) and to whom it goes ("à l'attention de B", "adressé à B",
 * else whom the predicate's own words name). An envoy who hands it over is neither.
 */
final class EncounterLetters {
    private static final int REACH = 9;

    private final Tokens tokens;
    private final Context context;
    private final EncounterLedger ledger;
    private final Set<String> toWhom;
    private final Set<String> ofWhom;
    private final String address;
    private final Set<String> echoing;
    private final EncounterArguments arguments;

    EncounterLetters(Context context, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.ledger = ledger;
        this.toWhom = profile.phrases("recipient");
        this.ofWhom = profile.phrases("sender");
        this.address = profile.word("address");
        this.echoing = profile.words("echoing");
        this.arguments = new EncounterArguments(context);
    }

    /** Adds the letters of a sentence; notes their nouns as told. */
    void add(Scene scene, Set<Item> told) {
        List<Item> items = scene.sentence().items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.NP) && item.mention() == null && EncounterClasses.has(tokens, item, "letter")) {
                letter(scene, items, i, told);
            }
        }
    }

    private void letter(Scene scene, List<Item> items, int at, Set<Item> told) {
        Clause clause = governor(scene, items.get(at));
        Entity sender = behind(scene, items, at, ofWhom, false);
        Entity recipient = behind(scene, items, at, toWhom, true);
        boolean borne = sender != null;
        Entity actor = clause == null ? null : scene.actor(clause);
        if (sender == null) {
            sender = actor;
        }
        if (recipient == null && clause != null) {
            recipient = addressee(scene, clause, sender);
        }
        boolean received = borne && actor != null && clause != null && receives(clause);
        if (recipient == null && received) {
            recipient = actor;
        }
        if (clause != null
                && echoing.contains(context.lexicon().lemma(clause.verb().lemma()))) {
            return;
        }
        if (sender == null || recipient == null || sender == recipient || !sends(sender) || !sends(recipient)) {
            return;
        }
        told.add(items.get(at));
        if (clause != null && clause.verb().negated()) {
            return;
        }
        Set<Entity> recipients = new LinkedHashSet<>(List.of(recipient));
        if (clause != null) {
            arguments.of(scene, clause).deps().stream()
                    .filter(d -> toWhom.contains(d.preposition()))
                    .map(d -> scene.meant(d.item()))
                    .filter(e -> e != null && e.isPerson())
                    .forEach(recipients::add);
        }
        recipients.remove(sender);
        for (Entity to : recipients) {
            row(scene, items, at, sender, to);
        }
    }

    private void row(Scene scene, List<Item> items, int at, Entity sender, Entity recipient) {
        Roles roles = new Roles();
        roles.put(sender, "other");
        roles.put(recipient, "other");
        int from = items.get(at).from();
        int to = items.get(at).to();
        ledger.row(scene, EncounterKind.LETTER, roles, EncounterStatus.HELD, from, to, from, closes(items, at));
    }

    private static boolean sends(Entity e) {
        return e.isPerson() || e.kind() == PartyKind.ORGANISATION || e.country() != null && !e.isGroup();
    }

    /** Who receives a letter is subject of a verb that no one is addressed by. */
    private boolean receives(Clause clause) {
        return clause.verb().dative() < 0
                && clause.deps().stream().noneMatch(d -> d.preposition().equals(address));
    }

    private @Nullable Entity behind(Scene scene, List<Item> items, int at, Set<String> words, boolean far) {
        for (int i = at + 1; i + 1 < items.size() && i < at + REACH; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.VERB)
                    || item.is(Item.Kind.SEMICOLON)
                    || item.is(Item.Kind.COORD)
                    || item.is(Item.Kind.COMMA) && !far) {
                return null;
            }
            boolean right = item.is(Item.Kind.PREP) && words.contains(Prepositions.of(context, item));
            Entity e = right ? scene.meant(items.get(i + 1)) : null;
            if (e != null && sends(e)) {
                return e;
            }
        }
        return null;
    }

    private @Nullable Entity addressee(Scene scene, Clause clause, @Nullable Entity sender) {
        for (Dep dep : arguments.of(scene, clause).deps()) {
            Entity e = toWhom.contains(dep.preposition()) || dep.kind() == Clause.DepKind.NOUN
                    ? scene.meant(dep.item())
                    : null;
            if (e != null && e != sender && sends(e)) {
                return e;
            }
        }
        return null;
    }

    /** The clause that the noun depends on, else the main one. */
    private static @Nullable Clause governor(Scene scene, Item noun) {
        Clause main = null;
        for (Clause c : scene.sentence().clauses()) {
            if (c.hasVerb() && c.deps().stream().anyMatch(d -> d.item() == noun)) {
                return c;
            }
            main = main == null && c.hasVerb() && c.type() == Clause.Type.MAIN ? c : main;
        }
        return main;
    }

    private static int closes(List<Item> items, int at) {
        for (int i = at + 1; i < items.size(); i++) {
            if (items.get(i).is(Item.Kind.COMMA) || items.get(i).is(Item.Kind.VERB)) {
                return items.get(i).from();
            }
        }
        return items.getLast().to();
    }
}
