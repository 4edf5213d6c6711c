package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.PartyKind;
import org.entente.model.Quantity;
import org.entente.model.Stage;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.assembly.Debtors.Owed;
import org.entente.reader.internal.assembly.UndertakingBook.Term;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the text calls given, promised or financed by somebody without telling that he does so: "dix bus offerts par le Japon sont arrivés". */
final class Gifts {
    /** So many words at most stand between what is given and by whom. */
    private static final int NEAR = 9;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Sides sides;
    private final Terms terms;
    private final UndertakingBook book;
    private final String agent;
    /** Verbs by whose participle a thing has been given. */
    private final Set<String> given;

    private final Set<String> promised;
    private final Set<String> financed;

    Gifts(Context context, Profile profile) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.sides = new Sides(context.book(), tokens);
        this.terms = new Terms(context);
        this.book = new UndertakingBook(context);
        this.agent = profile.word("agent");
        this.given = profile.words("given");
        this.promised = profile.words("promised");
        this.financed = profile.words("financed");
    }

    void add(Scene scene) {
        for (int i = scene.sentence().from() + 1; i + 2 < scene.sentence().to(); i++) {
            Stage stage = tokens.is(i - 1, Pos.FIN | Pos.PPA) ? null : stage(scene, i);
            Item giver = stage == null ? null : giver(scene, i);
            Item thing = giver == null ? null : thing(scene.sentence().items(), i);
            if (stage != null && giver != null && thing != null) {
                gift(scene, stage, thing.from(), giver);
            }
        }
    }

    private void gift(Scene scene, Stage stage, int from, Item giver) {
        Entity by = scene.meant(giver);
        List<Entity> own = by == null || by.kind() == PartyKind.PERSON ? List.of() : sides.of(by);
        if (own.size() == 1 && !book.has(from, giver.to())) {
            Entity other = sides.other(own);
            Owed owed = new Owed(own, other == null ? List.of() : List.of(other));
            Quantity quantity = terms.quantity(new Action(from, giver.to(), null));
            book.addTold(stage, owed, from, giver.to(), new Term(null, quantity));
        }
    }

    private @Nullable Stage stage(Scene scene, int token) {
        if (!tokens.form(token).can(Pos.PPA)) {
            return null;
        }
        String lemma = lexicon.lemma(tokens.lemma(token));
        if (given.contains(lemma)) {
            return Stage.DONE;
        }
        if (promised.contains(lemma)) {
            return Stage.PLEDGED;
        }
        return financed.contains(lemma) && isUnderWay(scene) ? Stage.UNDER_WAY : null;
    }

    private boolean isUnderWay(Scene scene) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.CUE && m.value().equals("under-way")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The noun group behind the agent's preposition that follows the participle, a date or amount between at most. */
    private @Nullable Item giver(Scene scene, int participle) {
        List<Item> items = scene.sentence().items();
        for (int i = 0; i + 1 < items.size(); i++) {
            Item by = items.get(i);
            boolean near = by.from() > participle && by.from() - participle <= NEAR;
            if (near && by.is(Item.Kind.PREP) && tokens.word(by.from()).equals(agent)) {
                return items.get(i + 1).is(Item.Kind.NP) ? items.get(i + 1) : null;
            }
            if (near && (by.is(Item.Kind.VERB) || by.is(Item.Kind.REL) || by.is(Item.Kind.QUE))) {
                return null;
            }
        }
        return null;
    }

    /** The noun group that the participle says more of, with those before it that govern it ("un lot de barques"); null where none does. */
    private static @Nullable Item thing(List<Item> items, int participle) {
        int at = 0;
        while (at < items.size() && items.get(at).to() <= participle) {
            at++;
        }
        at = at < items.size() && items.get(at).from() < participle ? at : at - 1;
        at = at >= 0 && items.get(at).is(Item.Kind.COMMA) ? at - 1 : at;
        if (at < 0 || !items.get(at).is(Item.Kind.NP) || items.get(at).mention() != null) {
            return null;
        }
        while (at >= 2
                && items.get(at - 1).is(Item.Kind.PREP)
                && items.get(at - 2).is(Item.Kind.NP)
                && items.get(at - 1).to() - items.get(at - 1).from() == 1) {
            at -= 2;
        }
        return items.get(at);
    }
}
