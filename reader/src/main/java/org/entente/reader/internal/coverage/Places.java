package org.entente.reader.internal.coverage;

import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.VerbGroup.VerbForm;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What depends on a verb in a place where frames look. */
final class Places {
    private final CoverageRules rules;
    private final View view;
    private final Tokens tokens;

    Places(CoverageRules rules, View view) {
        this.rules = rules;
        this.view = view;
        this.tokens = view.tokens();
    }

    /** The complement clause, infinitive or recipient of a clause's verb; or null. */
    @Nullable
    Place of(Clause clause, Item verb) {
        String recipient = "";
        boolean object = false;
        for (Dep dep : clause.deps()) {
            Type type = type(dep);
            if (type != null) {
                return governed(type, dep, new Between(rules, view, verb.to(), dep.from()), clause);
            }
            if (dep.clause() != null) {
                return null;
            }
            object |= dep.kind() == DepKind.NOUN && dep.from() == verb.to();
            recipient = object && recipient.isEmpty() && receives(dep) ? dep.preposition() : recipient;
        }
        return recipient.isEmpty() ? null : new Place(Type.NOUN, recipient, recipient, null);
    }

    private @Nullable Place governed(Type type, Dep dep, Between between, Clause clause) {
        boolean complement = type == Type.CLAUSE;
        if (!between.isBound(complement) || complement && between.has(rules::isDegree)) {
            return null;
        }
        boolean patient = clause.verb().passive()
                && (!complement || clause.subjects().stream().noneMatch(s -> s.is(Kind.SUBJECT)));
        String addressee = patient ? "obj" : between.addressee().isEmpty() ? "-" : between.addressee();
        String carrier = dep.item() == null
                ? ""
                : " " + tokens.form(dep.item().from()).text();
        String preposition = dep.preposition().equals(Clause.COMPLEMENTISER) ? "" : dep.preposition();
        return new Place(type, preposition + carrier, addressee, between.noun());
    }

    /** Whether a complement clause ("que", "à ce que") or a governed infinitive begins; null for neither. */
    private @Nullable Type type(Dep dep) {
        Clause inner = dep.clause();
        if (inner == null) {
            return carries(dep) ? Type.CLAUSE : null;
        }
        if (!inner.hasVerb()) {
            return null;
        }
        if (dep.preposition().equals(Clause.COMPLEMENTISER)) {
            return inner.verb().finite() ? Type.CLAUSE : null;
        }
        boolean governed = tokens.is(dep.from(), Pos.PREP) && tokens.has(dep.from(), Pos.TO | Pos.OF);
        return governed && inner.verb().form() == VerbForm.INFINITIVE ? Type.INFINITIVE : null;
    }

    /** "à ce que": a bare pronoun behind a preposition that only carries the clause. */
    private boolean carries(Dep dep) {
        Item item = dep.item();
        return item != null
                && dep.kind() == DepKind.PREPOSITIONAL
                && tokens.is(item.from(), Pos.PRON)
                && tokens.has(item.from(), Pos.IMPERSONAL)
                && view.is(view.indexAt(item.to()), Kind.QUE);
    }

    /** A person, organisation or group behind "à"; a state may be where something happens. */
    private boolean receives(Dep dep) {
        Item item = dep.item();
        return item != null
                && item.mention() != null
                && item.mention().kind() != Mention.Kind.STATE
                && dep.kind() == DepKind.PREPOSITIONAL
                && tokens.has(dep.from(), Pos.TO)
                && view.isParty(item);
    }

    /** What follows an attribute or noun: a clause, an infinitive, a group behind a preposition; else the word itself, {@code bare}. */
    Place behind(Clause clause, Item word, Type bare) {
        for (Dep dep : clause.deps()) {
            if (dep.from() < word.to()) {
                continue;
            }
            Type type = type(dep);
            if (type != null && new Between(rules, view, word.to(), dep.from()).isBound(false)) {
                return new Place(type, dep.clause() == null ? "" : prepositionOf(dep), "-", null);
            }
            boolean joined = dep.from() == word.to() && dep.kind() == DepKind.PREPOSITIONAL;
            return joined ? new Place(Type.NOUN, dep.preposition(), "-", null) : new Place(bare, "", "-", null);
        }
        return new Place(bare, "", "-", null);
    }

    private static String prepositionOf(Dep dep) {
        return dep.preposition().equals(Clause.COMPLEMENTISER) ? "" : dep.preposition();
    }
}
