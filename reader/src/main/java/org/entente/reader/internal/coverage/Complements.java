package org.entente.reader.internal.coverage;

import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;

/** Attributes and nouns that tell the act where the verb does not. */
final class Complements {
    private final CoverageRules rules;
    private final Places places;
    private final Findings findings;
    private final View view;
    private final Tokens tokens;

    Complements(CoverageRules rules, View view, Places places, Findings findings) {
        this.rules = rules;
        this.view = view;
        this.places = places;
        this.findings = findings;
        this.tokens = view.tokens();
    }

    /** "s'est dit réticent à": whether the verb has an attribute, which of the copula must govern something. */
    boolean attribute(Clause clause, Item verb) {
        if (!rules.takesAttribute(clause.verb())) {
            return false;
        }
        for (Dep dep : clause.deps()) {
            Item item = dep.item();
            if (item == null || dep.kind() == DepKind.PREPOSITIONAL || !isAttribute(item) || !follows(verb, item)) {
                return false;
            }
            Place place = places.behind(clause, item, Type.ATTRIBUTE);
            boolean bound = place.type() == Type.CLAUSE || place.type() == Type.INFINITIVE;
            if (clause.verb().reflexive() || bound) {
                findings.completed(clause.verb(), verb, item, place);
            }
            return true;
        }
        return false;
    }

    /** Whether nothing but adverbs stands between. */
    private boolean follows(Item verb, Item word) {
        for (int i = view.indexAt(verb.to()); view.item(i).from() < word.from(); i++) {
            if (!view.is(i, Kind.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAttribute(Item item) {
        return item.mention() == null && !tokens.is(item.from(), Pos.DET) && tokens.is(item.head(), Pos.ADJ | Pos.PPA);
    }

    /** "a exprimé son objection à": a noun of the subject's own behind a verb that puts nouns forward. */
    boolean noun(Clause clause, Item verb) {
        CoverageRules.Uttering uttering = rules.uttering(clause.verb());
        if (uttering == null || clause.verb().passive()) {
            return false;
        }
        for (Dep dep : clause.deps()) {
            Item item = dep.item();
            if (dep.kind() != DepKind.NOUN || item == null || item.mention() != null || !item.is(Kind.NP)) {
                continue;
            }
            Place place = places.behind(clause, item, Type.OWN_NOUN);
            boolean bound = place.type() == Type.CLAUSE || place.type() == Type.INFINITIVE;
            boolean own = uttering.own() && tokens.has(item.from(), Pos.POSSESSIVE);
            if (tokens.is(item.head(), Pos.NOUN) && (own || bound)) {
                findings.completed(clause.verb(), verb, item, place);
                return true;
            }
            return false;
        }
        return false;
    }
}
