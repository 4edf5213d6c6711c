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
        Place carried = carried(clause, verb);
        if (carried != null) {
            return carried;
        }
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
        return new Place(type, preposition(dep), addressee, between.noun());
    }

    /** Whether a complement clause or a governed infinitive begins; null for neither. */
    private @Nullable Type type(Dep dep) {
        Clause inner = dep.clause();
        if (inner == null || !inner.hasVerb()) {
            return null;
        }
        if (dep.preposition().equals(Clause.COMPLEMENTISER)) {
            return inner.verb().finite() ? Type.CLAUSE : null;
        }
        boolean governed = tokens.is(dep.from(), Pos.PREP) && tokens.has(dep.from(), Pos.TO | Pos.OF);
        return governed && inner.verb().form() == VerbForm.INFINITIVE ? Type.INFINITIVE : null;
    }

    /** "à ce que": a preposition and what carries the clause behind the verb; null where no such thing stands there. */
    private @Nullable Place carried(Clause clause, Item verb) {
        int i = view.indexAt(verb.to());
        while (view.is(i, Kind.ADVERB)) {
            i++;
        }
        if (view.is(i, Kind.SUB) && carries(view.item(i))) {
            Item words = view.item(i);
            String carrier = tokens.span(words.from(), words.to() - 1);
            return new Place(Type.CLAUSE, carrier, clause.verb().passive() ? "obj" : "-", null);
        }
        boolean carrier = view.is(i, Kind.PREP) && view.is(i + 1, Kind.REL);
        Item words = carrier ? view.item(i + 1) : verb;
        int last = words.to() - 1;
        if (!carrier
                || last == words.from()
                || !tokens.form(words.from()).can(Pos.PRON)
                || !tokens.form(last).can(Pos.QUE)) {
            return null;
        }
        String preposition = rules.preposition(tokens, view.item(i));
        String pronoun = tokens.form(words.from()).text();
        return new Place(Type.CLAUSE, preposition + " " + pronoun, clause.verb().passive() ? "obj" : "-", null);
    }

    /** "à ce que" as one word */
    private boolean carries(Item words) {
        int last = words.to() - 1;
        return last == words.from() + 2
                && tokens.form(words.from()).can(Pos.PREP)
                && tokens.form(last - 1).can(Pos.PRON)
                && tokens.form(last).can(Pos.QUE);
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
                return new Place(type, preposition(dep), "-", null);
            }
            boolean joined = dep.from() == word.to()
                    && dep.kind() == DepKind.PREPOSITIONAL
                    && dep.preposition().indexOf(' ') < 0;
            return joined ? new Place(Type.NOUN, dep.preposition(), "-", null) : new Place(bare, "", "-", null);
        }
        return new Place(bare, "", "-", null);
    }

    private static String preposition(Dep dep) {
        return dep.preposition().equals(Clause.COMPLEMENTISER) ? "" : dep.preposition();
    }
}
