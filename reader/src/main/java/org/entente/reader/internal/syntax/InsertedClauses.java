package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;

/** Opens the clauses that report what stands around them: "…, a déclaré X". */
final class InsertedClauses {
    private final Tokens tokens;
    private final List<Item> items;
    private final ClauseStack stack;
    private final ItemView view;
    private final Predicates predicates;

    InsertedClauses(Tokens tokens, List<Item> items, ClauseStack stack, ItemView view, Predicates predicates) {
        this.tokens = tokens;
        this.items = items;
        this.stack = stack;
        this.view = view;
        this.predicates = predicates;
    }

    boolean is(Item item, int k) {
        VerbGroup verb = item.verb();
        boolean behindQuote = k > 0 && items.get(view.skipCommasBack(k - 1)).is(Kind.CLOSE_QUOTE) && !insideRelative();
        if (k == 0 || !predicates.quotes(verb) && !(behindQuote && predicates.speaks(verb))) {
            return false;
        }
        if (asSaid(item, k)) {
            return true;
        }
        if (resumes(verb, k)) {
            return false;
        }
        int before = view.skipQuotesBack(k - 1);
        if (verb.inverted() >= 0) {
            return !tokens.is(verb.inverted(), Pos.IMPERSONAL) || before >= 0;
        }
        boolean governs = k + 1 < items.size()
                && items.get(k + 1).is(Kind.VERB)
                && predicates.takesInfinitive(verb, "")
                && !behindQuote;
        if (governs) {
            return false;
        }
        boolean marked = before != k - 1 || view.previousIs(k, 1, Kind.COMMA);
        return marked && (view.subjectFollows(k) || view.sourceFollows(k, behindQuote)) && !ownSubjectBefore();
    }

    /** "Le Laos, a-t-il ajouté, soutient …": behind an inserted clause the noun before it gets its verb. */
    private boolean resumes(VerbGroup verb, int k) {
        Clause waiting = stack.waiting();
        return verb.inverted() < 0
                && isInserted(stack.top())
                && waiting != null
                && !waiting.before().isEmpty()
                && view.previousIs(k, 1, Kind.COMMA);
    }

    /** An inserted clause, or the second of its verbs: "a-t-il fait savoir". */
    private static boolean isInserted(Clause clause) {
        Clause parent = clause.parent();
        return clause.type() == Type.INSERTED
                || clause.type() == Type.INFINITIVE && parent != null && parent.type() == Type.INSERTED;
    }

    /** "X, qui y voit « … », a promis …": the quotation belongs to the relative, and its noun still waits for a verb. */
    private boolean insideRelative() {
        Clause waiting = stack.waiting();
        return waiting != null
                && waiting != stack.top()
                && stack.top().type() == Type.RELATIVE
                && waiting.before().stream().anyMatch(i -> i.mention() != null);
    }

    /** "comme l'a expliqué X, …" */
    private boolean asSaid(Item item, int k) {
        Clause clause = stack.top();
        return clause.type() == Type.ADVERBIAL
                && !clause.hasVerb()
                && clause.before().isEmpty()
                && clause.parent() != null
                && item.verb().accusative() >= 0
                && (view.subjectFollows(k) || view.sourceFollows(k, false));
    }

    private boolean ownSubjectBefore() {
        Clause waiting = stack.waiting();
        return waiting == stack.top() && waiting.before().stream().anyMatch(i -> i.is(Kind.SUBJECT));
    }

    void open(Item item, int k) {
        Clause adverbial = stack.top();
        int from = item.from();
        if (asSaid(item, k) && adverbial.parent() != null) {
            from = adverbial.from();
            stack.popTo(adverbial.parent(), from);
        }
        Clause waiting = stack.waiting();
        boolean resumes = waiting != null && !waiting.before().isEmpty();
        if (!resumes && isAside(item.verb(), k)) {
            Clause host = stack.top();
            Clause clause = stack.open(Type.INSERTED, from);
            clause.setVerb(item);
            clause.setAside();
            stack.popTo(host, item.to());
            return;
        }
        boolean interrupts = !resumes && Interruption.at(tokens, items, stack.top(), k);
        if (!resumes && !interrupts) {
            Clause before = stack.open().getLast();
            stack.popAll(from);
            Clause next = new Clause(Type.MAIN, from, null);
            if (before.hasVerb()) {
                next.setCoordinatedWith(before);
            }
            stack.push(next);
        }
        Clause clause = stack.open(Type.INSERTED, from);
        clause.setVerb(item);
        if (interrupts) {
            clause.setInterrupts();
        }
        if (item.verb().inverted() >= 0) {
            return;
        }
        int first = view.behindAdverbs(k);
        for (int i = first; i < items.size(); i++) {
            Item next = items.get(i);
            if (next.is(Kind.NP)) {
                if (i > first && items.get(i - 1).is(Kind.PREP)) {
                    continue;
                }
                clause.subjects().add(next);
                if (item.verb().plural()) {
                    joined(clause, i + 1);
                }
                return;
            }
        }
    }

    /** "Elle a reçu la lettre, qui est arrivée, précise-t-elle, mardi": it stands inside a clause that goes on, of a sentence that says already who speaks. */
    private boolean isAside(VerbGroup verb, int k) {
        Clause host = stack.top();
        boolean subordinate = host.hasVerb()
                && (host.type() == Type.RELATIVE || host.type() == Type.COMPLEMENT || host.type() == Type.ADVERBIAL);
        boolean quoted = items.get(view.skipCommasBack(k - 1)).is(Kind.CLOSE_QUOTE);
        if (verb.inverted() < 0 || quoted || !subordinate || !goesOn(k)) {
            return false;
        }
        Clause main = stack.open().getLast();
        return main.hasVerb()
                && predicates.speaks(main.verb())
                && main.subjects().stream().noneMatch(s -> tokens.has(s.from(), Pos.FIRST));
    }

    /** What follows the comma behind item {@code k} is neither another clause nor the end. */
    private boolean goesOn(int k) {
        if (k + 2 >= items.size() || !items.get(k + 1).is(Kind.COMMA)) {
            return false;
        }
        Item next = items.get(k + 2);
        boolean participle = next.is(Kind.VERB) && next.verb().form() == VerbGroup.VerbForm.PRESENT_PARTICIPLE;
        boolean before =
                next.is(Kind.PREP) && k + 3 < items.size() && items.get(k + 3).is(Kind.VERB);
        return !participle && !before && !next.is(Kind.COORD) && !next.is(Kind.OTHER);
    }

    /** "…, ont annoncé A et B": who else speaks. */
    private void joined(Clause clause, int at) {
        for (int i = at; i + 1 < items.size() && items.get(i).is(Kind.COORD); i += 2) {
            if (!items.get(i + 1).is(Kind.NP) || items.get(i + 1).mention() == null) {
                return;
            }
            clause.subjects().add(items.get(i + 1));
        }
    }
}
