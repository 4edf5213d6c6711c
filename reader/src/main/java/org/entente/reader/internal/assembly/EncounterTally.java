package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Several talks of one person that a plural noun counts, one each with those who are named: "A a eu deux entretiens, l'un avec B, l'autre
 * avec C", "B, C, D : trois entretiens ont occupé A", "D'autres appels ont suivi, avec B et avec C".
 */
final class EncounterTally {
    private final Context context;
    private final Tokens tokens;
    private final EncounterLedger ledger;
    private final String with;

    EncounterTally(Context context, EncounterLedger ledger, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.ledger = ledger;
        this.with = profile.word("with");
    }

    /** Adds the talks that the plural noun at an item counts; false where it counts none. */
    boolean add(Scene scene, List<Item> items, int at, EncounterKind kind) {
        if ((tokens.features(items.get(at).head()) & (Pos.PLURAL | Pos.SINGULAR)) != Pos.PLURAL) {
            return false;
        }
        List<Entity> ahead = ahead(scene, items, at);
        List<Entity> named = ahead.isEmpty() ? oneByOne(scene, items, at) : ahead;
        Entity one =
                named.isEmpty() ? null : who(scene, ahead.isEmpty() ? items : items.subList(at, items.size()), named);
        if (one == null) {
            return false;
        }
        EncounterStatus status = planned(items, at) ? EncounterStatus.PLANNED : EncounterStatus.HELD;
        int from = scene.sentence().from();
        for (Entity other : named) {
            Roles roles = new Roles();
            roles.put(one, "other");
            roles.put(other, "other");
            ledger.row(
                    scene,
                    kind,
                    roles,
                    status,
                    from,
                    scene.sentence().to(),
                    from,
                    scene.sentence().to());
        }
        return true;
    }

    /** "B, C, D : trois entretiens …" */
    private List<Entity> ahead(Scene scene, List<Item> items, int at) {
        boolean colon = at > 1 && items.get(at - 1).is(Item.Kind.COLON);
        List<Entity> out = new ArrayList<>();
        for (int i = 0; colon && i < at - 1; i++) {
            Entity e = scene.meant(items.get(i));
            if (items.get(i).is(Item.Kind.VERB) || items.get(i).is(Item.Kind.NP) && (e == null || !e.isPerson())) {
                return List.of();
            }
            if (e != null && !out.contains(e)) {
                out.add(e);
            }
        }
        return out.size() > 1 ? out : List.of();
    }

    /** "avec B … avec C": those before whom the preposition is said again. */
    private List<Entity> oneByOne(Scene scene, List<Item> items, int at) {
        List<Entity> out = new ArrayList<>();
        int times = 0;
        for (int i = at + 1; i + 1 < items.size() && !relates(items.get(i)); i++) {
            boolean company = items.get(i).is(Item.Kind.PREP)
                    && tokens.form(items.get(i).from()).text().equals(with);
            Entity e = company ? scene.meant(items.get(i + 1)) : null;
            if (e != null && e.isPerson() && !out.contains(e)) {
                out.add(e);
                times++;
            }
        }
        return times > 1 ? out : List.of();
    }

    private static boolean relates(Item item) {
        return item.is(Item.Kind.REL) || item.is(Item.Kind.QUE);
    }

    /** Whose talks they are: another person whom the sentence names, else who acted last. */
    private @Nullable Entity who(Scene scene, List<Item> items, List<Entity> named) {
        for (Item item : items) {
            Entity e = item.is(Item.Kind.NP) || item.is(Item.Kind.SUBJECT) ? scene.meant(item) : null;
            if (e != null && named.getLast() == e) {
                break;
            }
            if (e != null && e.isPerson() && e.official() && !named.contains(e)) {
                return e;
            }
        }
        Entity last = context.book().lastActor();
        return last == null || !last.isPerson() || named.contains(last) ? null : last;
    }

    /** "… sont à son programme", "les prochains entretiens" */
    private boolean planned(List<Item> items, int at) {
        for (int i = items.getFirst().from(); i < items.getLast().to(); i++) {
            boolean coming = i >= items.get(at).from()
                    && i <= items.get(at).to()
                    && PhraseMatch.cue(tokens.matches(i), "coming") != null;
            if (coming || PhraseMatch.cue(tokens.matches(i), "agenda") != null) {
                return true;
            }
        }
        return false;
    }
}
