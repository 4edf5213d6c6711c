package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Opens the clauses of infinitives and participles. */
final class NonFiniteClauses {
    private final Tokens tokens;
    private final List<Item> items;
    private final ClauseStack stack;
    private final ItemView view;
    private final Predicates predicates;

    NonFiniteClauses(Tokens tokens, List<Item> items, ClauseStack stack, ItemView view, Predicates predicates) {
        this.tokens = tokens;
        this.items = items;
        this.stack = stack;
        this.view = view;
        this.predicates = predicates;
    }

    void infinitive(Item item, int k) {
        int back = view.previousIs(k, 1, Kind.OPEN_QUOTE) ? 2 : 1 + marks(k);
        Item before = view.previous(k, back);
        Item prep = before != null && before.is(Kind.PREP) ? before : null;
        String preposition = prep == null ? "" : view.preposition(prep);
        int from = prep == null ? item.from() : prep.from();
        if (prep != null && narrates(item, k - back)) {
            stack.top().setVerb(item);
            stack.top().subjects().add(items.get(k - back - 1));
            return;
        }
        int joiner = view.joinerBefore(prep == null ? k : k - back);
        boolean past = prep != null && tokens.has(prep.from(), Pos.PAST);
        if (past && predicates.speaks(item.verb())) {
            goOn(joiner < 0 ? from : items.get(joiner).from());
            openInfinitive(item, from, preposition).tell();
            return;
        }
        if (joiner >= 0) {
            Clause like = openInfinitive(preposition, items.get(joiner).is(Kind.COORD));
            if (like != null && like.parent() != null) {
                stack.popTo(like.parent(), items.get(joiner).from());
                Clause next = openInfinitive(item, from, preposition);
                next.setCoordinatedWith(like);
                return;
            }
        }
        if (joiner >= 0 && items.get(joiner).is(Kind.COMMA)) {
            behindInsertion(preposition, items.get(joiner).from());
        }
        openInfinitive(item, from, preposition);
    }

    /** "Et le ministre de conclure que …": an infinitive that tells, the party before "de" its subject. */
    private boolean narrates(Item verb, int prep) {
        Clause main = stack.top();
        boolean told = main.type() == Type.MAIN
                && !main.hasVerb()
                && tokens.has(items.get(prep).from(), Pos.OF)
                && (predicates.takesClause(verb.verb()) || predicates.quotes(verb.verb()));
        Item subject = view.previous(prep, 1);
        Item before = view.previous(prep, 2);
        return told
                && subject != null
                && subject.mention() != null
                && (before == null || before.is(Kind.COORD) || before.is(Kind.COMMA) || before.is(Kind.CLOSE_QUOTE));
    }

    /** How many marks of a list stand before item {@code k}: "ont décidé de : 1. créer …". */
    private int marks(int k) {
        int i = k - 1;
        while (i > 0 && items.get(i).is(Kind.ADVERB) && tokens.is(items.get(i).from(), Pos.PUNCT | Pos.NUM)) {
            i--;
        }
        return items.get(Math.max(i, 0)).is(Kind.PREP) ? k - 1 - i : 0;
    }

    /** "a promis, si X le veut, de financer": the verb before the inserted clause governs the infinitive. */
    private void behindInsertion(String preposition, int at) {
        for (Clause c : stack.open()) {
            if (c.interrupts() && c.parent() != null) {
                stack.popTo(c.parent(), at);
                return;
            }
        }
        if (stack.top().type() != Type.ADVERBIAL
                || !stack.top().hasVerb()
                || predicates.takesInfinitive(stack.top().verb(), preposition)) {
            return;
        }
        for (Clause c : stack.open()) {
            boolean waits = c.type() != Type.ADVERBIAL
                    && c.hasVerb()
                    && predicates.takesInfinitive(c.verb(), preposition)
                    && c.deps().stream().noneMatch(d -> d.kind() == DepKind.CLAUSE);
            if (waits) {
                stack.popTo(c, at);
                return;
            }
        }
    }

    private @Nullable Clause openInfinitive(String preposition, boolean coordinator) {
        for (Clause c : stack.open()) {
            if (c.type() == Type.INFINITIVE
                    && (leading(c).equals(preposition) || (coordinator && preposition.isEmpty()))) {
                return c;
            }
            if (c.type() != Type.INFINITIVE && c.type() != Type.RELATIVE && c.type() != Type.PARTICIPIAL) {
                break;
            }
        }
        return null;
    }

    /** "de créer et gérer un fonds, de …": the preposition that infinitives joined to each other share. */
    private static String leading(Clause clause) {
        Clause joined = clause.coordinatedWith();
        return clause.preposition().isEmpty() && joined != null ? leading(joined) : clause.preposition();
    }

    private Clause openInfinitive(Item item, int from, String preposition) {
        Clause governor = stack.top();
        Clause clause = stack.open(Type.INFINITIVE, from);
        clause.setVerb(item);
        clause.setPreposition(preposition);
        if (preposition.isEmpty() && comes(items.indexOf(item) - 1, item.verb())) {
            clause.tell();
        }
        if (governor.hasVerb()) {
            tell(governor, clause);
            governor.deps().add(new Dep(DepKind.CLAUSE, preposition, from, null, clause));
        }
        return clause;
    }

    /** "X, venu féliciter Y": a participle of coming before what was said. */
    private boolean comes(int at, VerbGroup inner) {
        Item before = at < 0 ? null : items.get(at);
        boolean participle = before != null && !before.is(Kind.VERB) && before.mention() == null;
        return before != null
                && participle
                && tokens.form(before.head()).can(Pos.PPA)
                && predicates.courteous(tokens.form(before.head()).lemma(Pos.PPA), inner);
    }

    private void tell(Clause governor, Clause clause) {
        String preposition = clause.preposition();
        if (preposition.isEmpty() && predicates.reports(governor.verb())) {
            clause.tell();
            return;
        }
        switch (predicates.teller(tokens, governor, preposition, clause.verb())) {
            case SUBJECT -> clause.tell();
            case RECEIVER -> {
                clause.tell();
                for (Dep dep : governor.deps()) {
                    if (dep.item() != null
                            && dep.item().mention() != null
                            && dep.kind() == DepKind.PREPOSITIONAL
                            && clause.subjects().isEmpty()) {
                        clause.subjects().add(dep.item());
                    }
                }
            }
            case NOBODY -> {
                // it is only wished or asked
            }
        }
    }

    void participle(Item item, int k) {
        int before = view.skipAdverbsBack(k - 1);
        Item previous = before >= 0 ? items.get(before) : null;
        boolean gerund = previous != null && previous.is(Kind.PREP);
        boolean trailing = gerund
                ? tokens.has(items.get(before).from(), Pos.PAST) || view.previousIs(before, 1, Kind.COMMA)
                : previous != null && (previous.is(Kind.COMMA) || previous.is(Kind.COORD));
        if (previous != null && trailing && predicates.speaks(item.verb())) {
            goOn(previous.from());
        }
        Clause clause = stack.open(Type.PARTICIPIAL, gerund && previous != null ? previous.from() : item.from());
        clause.setVerb(item);
        if (previous != null && previous.is(Kind.NP)) {
            clause.subjects().add(previous);
        }
    }

    /** Ends what the speaking clause governs: what follows at a token says what its subject said besides. */
    private void goOn(int at) {
        Clause speaker = speaking();
        if (speaker != null) {
            stack.popTo(speaker, at);
            if (speaker.hasVerb()) {
                speaker.closeContent(stack.trim(speaker.from(), at));
            }
        }
    }

    /** The open clause that a trailing participle ("…, affirmant que") continues: the outermost that speaks. */
    private @Nullable Clause speaking() {
        Clause found = null;
        for (Clause c : stack.open()) {
            if (c.hasVerb() && predicates.speaks(c.verb()) && c.verb().finite()) {
                found = c;
            }
        }
        return found == null && !stack.open().getLast().hasVerb() ? stack.open().getLast() : found;
    }
}
