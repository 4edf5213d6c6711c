package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What fills the places of a predicate, also where the order of the sentence moves it: "X, que recevait Y", "c'est avec X que Y
 * s'est entretenu", "X, avec qui Y a discuté", "à l'issue de la visite qu'il a faite, X …".
 */
final class EncounterArguments {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final PartyBook book;

    EncounterArguments(Context context) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.book = context.book();
    }

    /** Who the subject is, or null; and the groups that depend on the verb. */
    record Arguments(@Nullable Entity actor, List<Item> subjects, List<Dep> deps) {}

    Arguments of(Scene scene, Clause clause) {
        List<Dep> deps = new ArrayList<>(clause.deps());
        deps.addAll(0, lifted(scene, clause));
        List<Item> behind = inverted(scene, clause);
        if (!behind.isEmpty()) {
            deps.removeIf(d -> d.item() != null && behind.contains(d.item()));
            return new Arguments(scene.meant(behind.getFirst()), behind, deps);
        }
        Entity ahead = ahead(scene, clause);
        return new Arguments(ahead == null ? scene.actor(clause) : ahead, clause.subjects(), deps);
    }

    /** What a relative or a cleft sentence has before its clause. */
    private List<Dep> lifted(Scene scene, Clause clause) {
        Clause parent = clause.parent();
        if (clause.type() == Clause.Type.COMPLEMENT && parent != null && isCleft(parent)) {
            return parent.deps().stream()
                    .filter(d -> d.item() != null && d.from() < clause.from())
                    .toList();
        }
        boolean relative = clause.type() == Clause.Type.RELATIVE || clause.type() == Clause.Type.COMPLEMENT;
        return relative ? antecedent(scene, clause) : List.of();
    }

    /** "c'est …" */
    private boolean isCleft(Clause parent) {
        return parent.hasVerb()
                && tokens.has(parent.verb().token(), Pos.AUX_BE)
                && parent.subjects().size() == 1
                && parent.subjects().getFirst().is(Item.Kind.SUBJECT)
                && tokens.has(parent.subjects().getFirst().from(), Pos.IMPERSONAL);
    }

    private List<Dep> antecedent(Scene scene, Clause clause) {
        List<Item> items = scene.sentence().items();
        int at = first(items, clause.from());
        boolean governed = at > 0 && items.get(at).is(Item.Kind.PREP);
        boolean object = at > 0 && items.get(at).is(Item.Kind.QUE);
        int np = at > 1 && items.get(at - 1).is(Item.Kind.COMMA) ? at - 2 : at - 1;
        if (!governed && !object || np < 0 || items.get(np).mention() == null) {
            return List.of();
        }
        Item named = items.get(np);
        Entity e = scene.meant(named);
        if (e == null || !e.isPerson() && !e.isGroup()) {
            return List.of();
        }
        String prep = governed ? lexicon.lemma(tokens.lemma(items.get(at).from())) : "";
        return List.of(new Dep(governed ? DepKind.PREPOSITIONAL : DepKind.NOUN, prep, named.from(), named, null));
    }

    private static int first(List<Item> items, int token) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).from() >= token) {
                return i;
            }
        }
        return -1;
    }

    /** "que recevait X", "sont attendus X et Y": the subject behind the verb of a clause that has none before it; or nobody. */
    private List<Item> inverted(Scene scene, Clause clause) {
        boolean passive = clause.verb().passive();
        boolean relative = clause.type() == Clause.Type.RELATIVE || clause.type() == Clause.Type.COMPLEMENT;
        if (!clause.subjects().isEmpty() || scene.actor(clause) != null || relative == passive) {
            return List.of();
        }
        List<Item> named = new ArrayList<>();
        Item state = null;
        for (Dep dep : clause.deps()) {
            Item item = dep.kind() == DepKind.NOUN ? dep.item() : null;
            Entity e = scene.meant(item);
            if (item != null && e != null && (e.isPerson() || e.isGroup())) {
                named.add(item);
            }
            state = state == null && e != null && e.kind() == PartyKind.STATE ? item : state;
        }
        if (named.isEmpty() && state != null) {
            named.add(state);
        }
        return named;
    }

    /** "À l'issue de l'audience qu'il a accordée, X …": a pronoun before the main clause is who acts there. */
    private @Nullable Entity ahead(Scene scene, Clause clause) {
        boolean pronoun =
                clause.subjects().size() == 1 && clause.subjects().getFirst().is(Item.Kind.SUBJECT);
        boolean inside = clause.type() == Clause.Type.RELATIVE || clause.type() == Clause.Type.ADVERBIAL;
        return pronoun && inside ? main(scene, clause.verb().token()) : null;
    }

    /** The person who acts in the main clause whose subject stands behind a token, or null. */
    @Nullable
    Entity main(Scene scene, int token) {
        for (Clause c : scene.sentence().clauses()) {
            boolean later = c.type() == Clause.Type.MAIN
                    && c.hasVerb()
                    && c.verb().token() > token
                    && !c.subjects().isEmpty()
                    && c.subjects().getFirst().from() > token;
            Entity actor = later ? scene.actor(c) : null;
            if (actor != null && actor.isPerson()) {
                return actor;
            }
        }
        return null;
    }

    /** Whom an object pronoun of the verb means ("lui a accordé", "l'a reçu"), or null. */
    @Nullable
    Entity pronoun(Scene scene, Clause clause) {
        Entity ahead = clause.type() == Clause.Type.RELATIVE
                ? main(scene, clause.verb().token())
                : null;
        return ahead == null ? book.lastActor() : ahead;
    }
}
