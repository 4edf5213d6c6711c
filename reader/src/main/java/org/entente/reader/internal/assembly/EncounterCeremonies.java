package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/**
 * Ceremonies by their noun: "une cérémonie présidée par A", "en présence de A et de B"; else the two who were told to sign are who
 * takes part ("A et B ont signé l'accord. La cérémonie …").
 */
final class EncounterCeremonies {
    private static final int REACH = 20;

    private final Context context;
    private final Tokens tokens;
    private final EncounterLedger ledger;
    private final Set<String> beside;
    private final Set<String> signing;
    private final String with;
    private Roles signers = new Roles();

    EncounterCeremonies(Context context, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.ledger = ledger;
        this.beside = profile.phrases("beside");
        this.signing = profile.words("signing");
        this.with = profile.word("with");
    }

    /** Notes who signs in a sentence. */
    void look(Scene scene) {
        for (Clause clause : scene.sentence().clauses()) {
            if (!clause.hasVerb()
                    || !signing.contains(context.lexicon().lemma(clause.verb().lemma()))) {
                continue;
            }
            Roles now = new Roles();
            now.put(scene.actor(clause), "other");
            clause.deps().stream()
                    .filter(d -> d.preposition().equals(with))
                    .map(d -> scene.meant(d.item()))
                    .forEach(e -> now.put(e, "other"));
            boolean two = now.of.size() > 1 && now.of.keySet().stream().allMatch(Entity::isPerson);
            if (two && signers.of.isEmpty()) {
                now.on = ledger.ownDate(scene, clause.from(), clause.to());
                now.at = ledger.ownPlace(scene, clause.from(), clause.to());
                signers = now;
            }
        }
    }

    void add(Scene scene, List<Item> items, int at) {
        Roles roles = new Roles();
        int end = named(scene, items, at, roles);
        Item noun = items.get(at);
        boolean hosted = roles.of.size() == 1 && roles.with("host").size() == 1;
        if (hosted) {
            context.book().pair().stream().filter(e -> !roles.of.containsKey(e)).forEach(e -> roles.put(e, "guest"));
        }
        boolean own = hosted || roles.of.size() > 1;
        if (own || !signers.of.isEmpty()) {
            Roles who = own ? roles : signers;
            ledger.row(scene, EncounterKind.CEREMONY, who, EncounterStatus.HELD, noun.from(), end, noun.from(), end);
            signers = own ? signers : new Roles();
        }
    }

    /** "porte la signature de A et de B", "la signature de l'accord en présence de A et de B" */
    void signature(Scene scene, List<Item> items, int at) {
        Roles roles = new Roles();
        int end = named(scene, items, at, roles);
        Item noun = items.get(at);
        boolean two = roles.of.size() > 1 && roles.hasPerson() && !roles.ofOneState();
        if (two && !ledger.ceremony(roles.of.keySet())) {
            ledger.row(scene, EncounterKind.CEREMONY, roles, EncounterStatus.HELD, noun.from(), end, noun.from(), end);
        }
    }

    /** Puts in who is named behind "presided by" and "in the presence of"; the token behind the last. */
    private int named(Scene scene, List<Item> items, int at, Roles roles) {
        boolean signed = EncounterClasses.has(tokens, items.get(at), "signature");
        String role = "";
        int end = items.get(at).to();
        for (int i = at + 1; i < items.size() && i < at + REACH; i++) {
            Item item = items.get(i);
            if (item.is(Item.Kind.PREP)) {
                boolean again = item.to() == item.from() + 1
                        && tokens.has(item.from(), Pos.OF | Pos.BY)
                        && items.get(i - 1).is(Item.Kind.COORD);
                boolean by = tokens.has(item.from(), Pos.BY) && participle(items, i);
                boolean of = signed && role.isEmpty() && i == at + 1 && tokens.has(item.from(), Pos.OF);
                role = by ? signed ? "other" : "host" : of || isBeside(item) ? "other" : again ? role : "";
            }
            Entity e = !role.isEmpty() && item.is(Item.Kind.NP) ? scene.meant(item) : null;
            if (e != null && (e.isPerson() || e.isGroup())) {
                roles.put(e, role);
                end = item.to();
            }
            if (item.is(Item.Kind.SEMICOLON)) {
                break;
            }
        }
        return end;
    }

    private boolean participle(List<Item> items, int prep) {
        return tokens.form(items.get(prep - 1).to() - 1).can(Pos.PPA);
    }

    private boolean isBeside(Item prep) {
        return prep.to() > prep.from() + 1 && beside.contains(Prepositions.of(context, prep));
    }
}
