package org.entente.reader.internal.syntax;

import java.util.Iterator;
import java.util.List;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Builds the clause tree of a sentence in one pass with a stack of open clauses: a verb fills the open clause that waits for
 * one, opens a clause of its own, or is coordinated with the open clause that it resembles most.
 */
public final class ClauseBuilder {
    private final Predicates predicates;
    private final Lexicon lexicon;

    public ClauseBuilder(Predicates predicates, Lexicon lexicon) {
        this.predicates = predicates;
        this.lexicon = lexicon;
    }

    public Sentence build(Tokens tokens, int number, List<Item> items) {
        List<Item> flat = new Bullets(tokens, items).flattened();
        return new Sentence(tokens, number, flat, new Run(tokens, flat).run());
    }

    private final class Run {
        private final Tokens tokens;
        private final List<Item> items;
        private final ClauseStack stack;
        private final ItemView view;
        private final NonFiniteClauses nonFinite;
        private final InsertedClauses inserted;
        private int k;

        Run(Tokens tokens, List<Item> items) {
            this.tokens = tokens;
            this.items = items;
            this.stack = new ClauseStack(tokens);
            this.view = new ItemView(tokens, items, lexicon);
            this.nonFinite = new NonFiniteClauses(tokens, items, stack, view, predicates);
            this.inserted = new InsertedClauses(tokens, items, stack, view, predicates);
        }

        List<Clause> run() {
            stack.push(new Clause(Type.MAIN, items.getFirst().from(), null));
            for (k = 0; k < items.size(); k++) {
                step(items.get(k));
            }
            stack.popAll(items.getLast().to());
            return stack.closed();
        }

        private void step(Item item) {
            switch (item.kind()) {
                case VERB -> verb(item);
                case QUE -> que(item);
                case REL -> relative(item);
                case SUB -> adverbial(item);
                case NP, SUBJECT -> nominal(item);
                case ADJ -> adjective(item);
                case SEMICOLON -> newMain(item.to());
                case COLON -> colon(item);
                case OTHER -> {
                    if (view.endsSentence(item, k)) {
                        newMain(item.to());
                    }
                }
                default -> {
                    // small words and marks are looked at from the group that follows them
                }
            }
        }

        // ---- the stack

        private void newMain(int from) {
            int end = items.get(k).from();
            if (k + 1 < items.size()) {
                Clause before = stack.open().getLast();
                stack.popAll(end);
                Clause next = new Clause(Type.MAIN, from, null);
                if (before.hasVerb() && view.verbOpens(k + 1)) {
                    next.setCoordinatedWith(before);
                }
                stack.push(next);
            }
        }

        // ---- small words

        private void que(Item item) {
            int joiner = view.joinerBefore(k);
            if (joiner >= 0) {
                for (Clause c : stack.open()) {
                    if (c.type() == Type.COMPLEMENT && c.hasVerb()) {
                        Clause parent = c.parent();
                        if (parent != null) {
                            stack.popTo(parent, items.get(joiner).from());
                            Clause next = openComplement(item);
                            next.setCoordinatedWith(c);
                            return;
                        }
                    }
                }
            }
            if (isComplement()) {
                openComplement(item);
            } else {
                stack.open(Type.RELATIVE, item.from());
            }
        }

        private Clause openComplement(Item item) {
            Clause governor = stack.top();
            Clause clause = stack.open(Type.COMPLEMENT, item.from());
            if (!isOpening(view.previous(k, 1))) {
                governor.deps().add(new Dep(DepKind.CLAUSE, Clause.COMPLEMENTISER, item.from(), null, clause));
            }
            return clause;
        }

        /** "que" is a relative behind a noun that takes no content, unless the verb still waits for its clause. */
        private boolean isComplement() {
            Item before = view.previous(k, view.previousIs(k, 1, Kind.CLOSE_QUOTE) ? 2 : 1);
            if (before == null || !before.is(Kind.NP)) {
                return !opensAside(before);
            }
            if (view.isContentNoun(before) || view.isAttribute(before, k) || isOpening(before)) {
                return true;
            }
            Clause clause = stack.top();
            if (!clause.hasVerb() || !predicates.takesClause(clause.verb())) {
                return false;
            }
            boolean served = clause.deps().stream()
                    .anyMatch(d -> d.kind() == DepKind.NOUN
                            && d.item() != null
                            && d.item().mention() == null);
            boolean prepositional = view.previousIs(k, 2, Kind.PREP) && !served;
            boolean direct = clause.deps().stream().anyMatch(d -> d.kind() == DepKind.NOUN && d.item() == before);
            return prepositional
                    || (direct && (before.mention() != null || predicates.takesClauseBehindObject(clause.verb())))
                    || clause.deps().isEmpty();
        }

        /** "… la présidente, X, qu'il a félicitée": behind a comma and a party, where no verb waits for its clause. */
        private boolean opensAside(@Nullable Item before) {
            Item party = before != null && before.is(Kind.COMMA) ? view.previous(k, 2) : null;
            Clause clause = stack.top();
            if (party != null && party.mention() == null && party.is(Kind.NP) && isServed(clause)) {
                return true;
            }
            return party != null
                    && party.mention() != null
                    && (!clause.hasVerb() || !predicates.takesClause(clause.verb()));
        }

        /** Whether the verb has an object, which holds no content that a clause might tell. */
        private boolean isServed(Clause clause) {
            return !clause.hasVerb() && !clause.before().isEmpty()
                    || clause.hasVerb()
                            && !predicates.takesClauseBehindObject(clause.verb())
                            && clause.deps().stream().anyMatch(d -> d.kind() == DepKind.NOUN)
                            && clause.deps().stream()
                                    .allMatch(d -> d.item() == null
                                            || !d.item().is(Kind.NP)
                                            || d.item().mention() == null && !view.isContentNoun(d.item()));
        }

        /** "Convaincu que …, il …": an attribute that opens the sentence governs the clause, not the verb to come. */
        private boolean isOpening(@Nullable Item before) {
            return before != null
                    && before == items.getFirst()
                    && before.mention() == null
                    && tokens.is(before.head(), Pos.ADJ | Pos.PPA)
                    && !tokens.is(before.from(), Pos.DET);
        }

        private void relative(Item item) {
            int from = view.previousIs(k, 1, Kind.PREP) ? items.get(k - 1).from() : item.from();
            Clause governor = stack.top();
            boolean free = item.to() > item.from() + 1 && governor.hasVerb();
            if (free && !view.previousIs(k, 1, Kind.PREP)) {
                governor.deps().add(new Dep(DepKind.NOUN, "", item.from(), item, null));
            }
            stack.open(Type.RELATIVE, from);
        }

        private void adverbial(Item item) {
            Clause governor = stack.top();
            Clause clause = stack.open(Type.ADVERBIAL, item.from());
            if (!governor.hasVerb()) {
                return;
            }
            String conjunction = view.conjunction(item);
            if (predicates.takesClause(governor.verb(), conjunction)) {
                governor.deps().add(new Dep(DepKind.CLAUSE, conjunction, item.from(), null, clause));
            }
        }

        private void colon(Item item) {
            if (k + 1 >= items.size()) {
                return;
            }
            for (Clause c : stack.open()) {
                if (c.hasVerb() && predicates.quotes(c.verb())) {
                    c.deps().add(new Dep(DepKind.QUOTATION, ":", item.to(), null, null));
                    stack.popTo(c, item.from());
                    stack.push(new Clause(Type.MAIN, item.to(), c));
                    return;
                }
            }
            if (stack.top().hasVerb() && !onlyNamed(k + 1)) {
                newMain(item.to());
            }
        }

        /** "ont signé trois textes : un bail, un contrat": what stands behind the colon has no verb of its own. */
        private boolean onlyNamed(int from) {
            return items.get(from).is(Kind.NP)
                    && items.subList(from, items.size()).stream()
                            .noneMatch(i -> i.is(Kind.VERB) && i.verb().finite() || i.is(Kind.SEMICOLON));
        }

        // ---- noun groups

        private void nominal(Item item) {
            Clause clause = stack.top();
            if (!clause.hasVerb()) {
                clause.before().add(item);
                return;
            }
            if (item.is(Kind.SUBJECT)) {
                return;
            }
            boolean degree = isDegree(view.previous(k, 1));
            boolean graded = view.previousIs(k, 1, Kind.ADJ) && isDegree(view.previous(k, 2));
            int back = graded ? 3 : degree || view.previousIs(k, 1, Kind.OPEN_QUOTE) ? 2 : 1;
            Item prep = view.previous(k, back);
            if (prep == null || !prep.is(Kind.PREP)) {
                clause.deps().add(new Dep(DepKind.NOUN, "", item.from(), item, null));
                return;
            }
            Item outer = view.previous(k, back + 1);
            if (outer != null
                    && outer.is(Kind.PREP)
                    && tokens.is(prep.from(), Pos.DET)
                    && tokens.has(prep.from(), Pos.OF)) {
                clause.deps().add(new Dep(DepKind.PREPOSITIONAL, view.preposition(outer), outer.from(), item, null));
                return;
            }
            boolean article =
                    tokens.is(prep.from(), Pos.DET) && tokens.has(prep.from(), Pos.OF) && view.verbBefore(k - back - 1);
            clause.deps()
                    .add(new Dep(
                            article ? DepKind.NOUN : DepKind.PREPOSITIONAL,
                            view.preposition(prep),
                            prep.from(),
                            item,
                            null));
        }

        /** "avec la plus grande fermeté", "aux plus hautes autorités", "avec notamment X" */
        private boolean isDegree(@Nullable Item before) {
            return before != null && before.is(Kind.ADVERB) && tokens.is(before.from(), Pos.ADV);
        }

        private void adjective(Item item) {
            Clause clause = stack.top();
            if (clause.hasVerb()) {
                clause.deps().add(new Dep(DepKind.ADJECTIVE, "", item.from(), item, null));
            }
        }

        // ---- verbs

        private void verb(Item item) {
            switch (item.verb().form()) {
                case FINITE -> finite(item);
                case INFINITIVE -> nonFinite.infinitive(item, k);
                case PRESENT_PARTICIPLE -> nonFinite.participle(item, k);
                case PAST_PARTICIPLE -> adjective(item);
            }
        }

        private void finite(Item item) {
            if (inserted.is(item, k)) {
                inserted.open(item, k);
                return;
            }
            Clause clause = stack.top();
            Clause outer = behindVerbless();
            if (outer != null) {
                resume(outer, item);
                return;
            }
            if (!clause.hasVerb() && clause.type() != Type.INFINITIVE) {
                fill(clause, item);
                return;
            }
            Clause waiting = stack.waiting();
            int joiner = view.joinerBefore(view.subjectStart(k));
            boolean coordinated = joiner >= 0
                    && items.get(joiner).is(Kind.COORD)
                    && clause.hasVerb()
                    && waiting != null
                    && !view.ownSubject(joiner, k);
            if (waiting != null && !coordinated) {
                resume(waiting, item);
                return;
            }
            coordinate(item, joiner);
        }

        /** "des projets, parmi lesquels A et B, ont été …": behind a relative without verb and a comma the clause around it goes on. */
        private @Nullable Clause behindVerbless() {
            Clause clause = stack.top();
            boolean verbless = clause.type() == Type.RELATIVE
                    && !clause.hasVerb()
                    && !clause.before().isEmpty()
                    && view.previousIs(k, 1, Kind.COMMA);
            Clause parent = clause.parent();
            return verbless
                            && parent != null
                            && !parent.hasVerb()
                            && !parent.before().isEmpty()
                    ? parent
                    : null;
        }

        private void fill(Clause clause, Item item) {
            clause.setVerb(item);
            findSubject(clause, item);
        }

        /** Goes back to a clause that waits for its verb; the clauses inside end where its subject begins, or before the verb. */
        private void resume(Clause waiting, Item item) {
            Clause inner = stack.top();
            findSubject(waiting, item);
            int end = item.from();
            if (!waiting.subjects().isEmpty()
                    && inner.hasVerb()
                    && waiting.subjects().getFirst().from() > inner.verb().token()) {
                end = waiting.subjects().getFirst().from();
            }
            stack.popTo(waiting, end);
            waiting.setVerb(item);
        }

        private void findSubject(Clause clause, Item item) {
            Subjects finder = new Subjects(tokens, items);
            boolean nominative = clause.type() == Type.RELATIVE
                    && tokens.is(clause.from(), Pos.REL)
                    && tokens.has(clause.from(), Pos.NOMINATIVE);
            if (nominative) {
                Item antecedent = finder.antecedent(clause.from());
                if (antecedent != null) {
                    clause.subjects().add(antecedent);
                }
                return;
            }
            clause.subjects().addAll(finder.before(k, clause.from(), item.verb().plural(), clause.before()));
        }

        private void coordinate(Item item, int joiner) {
            boolean own = joiner >= 0 && view.ownSubject(joiner, k);
            Clause like = mostAlike(item.verb(), own);
            int end = joiner >= 0 ? items.get(joiner).from() : subjectBoundary();
            Clause parent = like.parent();
            int from = joiner >= 0 ? items.get(joiner).to() : end;
            if (parent != null && stack.open().contains(parent)) {
                stack.popTo(parent, end);
            } else {
                stack.popAll(end);
            }
            Clause clause = new Clause(like.type(), from, parent);
            stack.push(clause);
            clause.setVerb(item);
            if (own || joiner < 0) {
                findSubject(clause, item);
            }
            if (clause.subjects().isEmpty() && like.hasVerb()) {
                clause.setCoordinatedWith(like);
            }
            if (like.type() == Type.COMPLEMENT && parent != null) {
                parent.deps().add(new Dep(DepKind.CLAUSE, "&", clause.from(), null, clause));
            }
        }

        private int subjectBoundary() {
            return items.get(view.subjectStart(k)).from();
        }

        /** The open finite clause whose verb is most like this one in tense; of equals, one that speaks, then the innermost. */
        private Clause mostAlike(VerbGroup verb, boolean ownSubject) {
            Clause best = null;
            int bestScore = -1;
            for (Iterator<Clause> it = stack.open().iterator(); it.hasNext(); ) {
                Clause c = it.next();
                if (!c.hasVerb() || !c.verb().finite() || c.type() == Type.INSERTED) {
                    continue;
                }
                int score = likeness(verb, c.verb());
                if (c.type() == Type.ADVERBIAL && ownSubject) {
                    score--;
                }
                if (score > bestScore) {
                    best = c;
                    bestScore = score;
                }
            }
            return best == null ? stack.open().getLast() : best;
        }

        private int likeness(VerbGroup a, VerbGroup b) {
            int score = 0;
            if (a.compound() == b.compound() && (a.tenses() & b.tenses()) != 0) {
                score += 4;
            }
            if (predicates.speaks(a) && predicates.speaks(b)) {
                score += 1;
            }
            return score;
        }
    }
}
