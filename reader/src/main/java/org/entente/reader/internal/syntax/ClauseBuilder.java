package org.entente.reader.internal.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
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
        return new Sentence(tokens, number, items, new Run(tokens, items).run());
    }

    private final class Run {
        private final Tokens tokens;
        private final List<Item> items;
        private final Deque<Clause> stack = new ArrayDeque<>();
        private final List<Clause> done = new ArrayList<>();
        private int k;

        Run(Tokens tokens, List<Item> items) {
            this.tokens = tokens;
            this.items = items;
        }

        List<Clause> run() {
            stack.push(new Clause(Type.MAIN, items.getFirst().from(), null));
            for (k = 0; k < items.size(); k++) {
                step(items.get(k));
            }
            popAll(items.getLast().to());
            done.removeIf(c -> !c.hasVerb());
            done.sort((a, b) -> Integer.compare(a.verb().token(), b.verb().token()));
            return done;
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
                    if (endsSentence(item)) {
                        newMain(item.to());
                    }
                }
                default -> {
                    // small words and marks are looked at from the group that follows them
                }
            }
        }

        private boolean endsSentence(Item item) {
            char c = tokens.first(item.from());
            return (c == '.' || c == '!' || c == '?') && k + 1 < items.size();
        }

        // ---- the stack

        private Clause top() {
            return stack.getFirst();
        }

        private void pop(int end) {
            Clause clause = stack.pop();
            clause.close(trim(clause.from(), end));
            done.add(clause);
        }

        /** A clause ends before the marks and joining words that lead to what follows. */
        private int trim(int from, int end) {
            int to = end;
            while (to > from + 1 && tokens.is(to - 1, Pos.PUNCT | Pos.COORD) && !closes(to - 1)) {
                to--;
            }
            return to;
        }

        private boolean closes(int token) {
            char c = tokens.first(token);
            return c == ')' || c == '»' || c == '"' || c == '”' || c == '%';
        }

        private void popTo(Clause keep, int end) {
            while (top() != keep) {
                pop(end);
            }
        }

        private void popAll(int end) {
            while (!stack.isEmpty()) {
                pop(end);
            }
        }

        private void newMain(int from) {
            int end = items.get(k).from();
            if (k + 1 < items.size()) {
                popAll(end);
                stack.push(new Clause(Type.MAIN, from, null));
            }
        }

        private Clause open(Type type, int from) {
            Clause clause = new Clause(type, from, top());
            stack.push(clause);
            return clause;
        }

        // ---- small words

        private @Nullable Item previous(int back) {
            return k - back >= 0 ? items.get(k - back) : null;
        }

        private boolean previousIs(int back, Kind kind) {
            Item item = previous(back);
            return item != null && item.is(kind);
        }

        private int skipAdverbsBack(int from) {
            int i = from;
            while (i >= 0
                    && (items.get(i).is(Kind.ADVERB)
                            || items.get(i).is(Kind.OPEN_QUOTE)
                            || items.get(i).is(Kind.CLOSE_QUOTE))) {
                i--;
            }
            return i;
        }

        /** Index of a coordinator or comma before item {@code i}, adverbs and quotation marks aside, or -1. */
        private int joinerBefore(int i) {
            int at = skipAdverbsBack(i - 1);
            return at >= 0 && (items.get(at).is(Kind.COORD) || items.get(at).is(Kind.COMMA)) ? at : -1;
        }

        private void que(Item item) {
            int joiner = joinerBefore(k);
            if (joiner >= 0) {
                for (Clause c : stack) {
                    if (c.type() == Type.COMPLEMENT && c.hasVerb()) {
                        Clause parent = c.parent();
                        if (parent != null) {
                            popTo(parent, items.get(joiner).from());
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
                open(Type.RELATIVE, item.from());
            }
        }

        private Clause openComplement(Item item) {
            Clause governor = top();
            Clause clause = open(Type.COMPLEMENT, item.from());
            governor.deps().add(new Dep(DepKind.CLAUSE, "que", item.from(), null, clause));
            return clause;
        }

        /** "que" is a relative behind a noun that takes no content, unless the verb still waits for its clause. */
        private boolean isComplement() {
            Item before = previous(1);
            if (before == null || !before.is(Kind.NP)) {
                return true;
            }
            if (isContentNoun(before) || isAttribute(before)) {
                return true;
            }
            Clause clause = top();
            if (!clause.hasVerb() || !predicates.takesClause(clause.verb())) {
                return false;
            }
            boolean prepositional = previousIs(2, Kind.PREP);
            boolean direct = clause.deps().stream().anyMatch(d -> d.kind() == DepKind.NOUN && d.item() == before);
            return prepositional
                    || (direct && (before.mention() != null || predicates.takesClauseBehindObject(clause.verb())))
                    || clause.deps().isEmpty();
        }

        /** "est certain que": a bare adjective behind the copula governs the clause. */
        private boolean isAttribute(Item np) {
            Item verb = previous(2);
            return verb != null
                    && verb.is(Kind.VERB)
                    && np.mention() == null
                    && tokens.is(np.head(), Pos.ADJ)
                    && !tokens.is(np.from(), Pos.DET);
        }

        private boolean isContentNoun(Item np) {
            for (int i = np.from(); i < np.to(); i++) {
                if (PhraseMatch.find(tokens.matches(i), PhraseKind.CONTENT_NOUN) != null) {
                    return true;
                }
            }
            return false;
        }

        private void relative(Item item) {
            int from = previousIs(1, Kind.PREP) ? items.get(k - 1).from() : item.from();
            open(Type.RELATIVE, from);
        }

        private void adverbial(Item item) {
            open(Type.ADVERBIAL, item.from());
        }

        private void colon(Item item) {
            Clause clause = top();
            if (k + 1 >= items.size()) {
                return;
            }
            for (Clause c : stack) {
                if (c.hasVerb() && predicates.quotes(c.verb())) {
                    c.deps().add(new Dep(DepKind.QUOTATION, ":", item.to(), null, null));
                    popTo(c, item.from());
                    stack.push(new Clause(Type.MAIN, item.to(), c));
                    return;
                }
            }
            if (clause.hasVerb()) {
                newMain(item.to());
            }
        }

        // ---- noun groups

        private void nominal(Item item) {
            Clause clause = top();
            if (!clause.hasVerb()) {
                clause.before().add(item);
                return;
            }
            if (item.is(Kind.SUBJECT)) {
                return;
            }
            Item prep = previous(1);
            if (prep == null || !prep.is(Kind.PREP)) {
                clause.deps().add(new Dep(DepKind.NOUN, "", item.from(), item, null));
                return;
            }
            Item outer = previous(2);
            if (outer != null
                    && outer.is(Kind.PREP)
                    && tokens.is(prep.from(), Pos.DET)
                    && tokens.has(prep.from(), Pos.OF)) {
                clause.deps().add(new Dep(DepKind.PREPOSITIONAL, preposition(outer), outer.from(), item, null));
                return;
            }
            boolean article = tokens.is(prep.from(), Pos.DET) && tokens.has(prep.from(), Pos.OF) && verbBefore(k - 2);
            clause.deps()
                    .add(new Dep(
                            article ? DepKind.NOUN : DepKind.PREPOSITIONAL,
                            preposition(prep),
                            prep.from(),
                            item,
                            null));
        }

        private boolean verbBefore(int i) {
            int at = skipAdverbsBack(i);
            return at >= 0 && items.get(at).is(Kind.VERB);
        }

        private void adjective(Item item) {
            Clause clause = top();
            if (clause.hasVerb()) {
                clause.deps().add(new Dep(DepKind.ADJECTIVE, "", item.from(), item, null));
            }
        }

        private String preposition(Item prep) {
            StringBuilder out = new StringBuilder();
            for (int i = prep.from(); i < prep.to(); i++) {
                if (!(tokens.form(i).can(Pos.DET) && !tokens.form(i).can(Pos.PREP))) {
                    out.append(out.isEmpty() ? "" : " ")
                            .append(
                                    tokens.form(i).can(Pos.PREP)
                                            ? lemmaOfPreposition(i)
                                            : tokens.form(i).text());
                }
            }
            return out.toString();
        }

        private String lemmaOfPreposition(int token) {
            return lexicon.lemma(tokens.form(token).lemma(Pos.PREP));
        }

        // ---- verbs

        private void verb(Item item) {
            switch (item.verb().form()) {
                case FINITE -> finite(item);
                case INFINITIVE -> infinitive(item);
                case PRESENT_PARTICIPLE -> participial(item);
                case PAST_PARTICIPLE -> adjective(item);
            }
        }

        private void finite(Item item) {
            if (isAttribution(item)) {
                attribution(item);
                return;
            }
            Clause clause = top();
            if (!clause.hasVerb() && clause.type() != Type.INFINITIVE) {
                fill(clause, item);
                return;
            }
            Clause waiting = waiting();
            int joiner = joinerBefore(subjectStart());
            boolean coordinated = joiner >= 0
                    && items.get(joiner).is(Kind.COORD)
                    && clause.hasVerb()
                    && waiting != null
                    && !ownSubject(joiner);
            if (waiting != null && !coordinated) {
                resume(waiting, item);
                return;
            }
            coordinate(item, joiner);
        }

        /** The lowest open clause that has no verb yet, or null. */
        private @Nullable Clause waiting() {
            for (Clause c : stack) {
                if (!c.hasVerb() && c.type() != Type.INFINITIVE) {
                    return c;
                }
            }
            return null;
        }

        private void fill(Clause clause, Item item) {
            clause.setVerb(item);
            findSubject(clause, item);
        }

        /** Goes back to a clause that waits for its verb; the clauses inside end where its subject begins, or before the verb. */
        private void resume(Clause waiting, Item item) {
            Clause inner = top();
            findSubject(waiting, item);
            int end = item.from();
            if (!waiting.subjects().isEmpty()
                    && inner.hasVerb()
                    && waiting.subjects().getFirst().from() > inner.verb().token()) {
                end = waiting.subjects().getFirst().from();
            }
            popTo(waiting, end);
            waiting.setVerb(item);
        }

        private void findSubject(Clause clause, Item item) {
            Subjects finder = new Subjects(tokens, items);
            boolean nominative = clause.type() == Type.RELATIVE && tokens.has(relativeToken(clause), Pos.NOMINATIVE);
            if (nominative) {
                Item antecedent = finder.antecedent(clause.from());
                if (antecedent != null) {
                    clause.subjects().add(antecedent);
                }
                return;
            }
            clause.subjects().addAll(finder.before(k, clause.from(), item.verb().plural(), clause.before()));
        }

        private int relativeToken(Clause clause) {
            int token = clause.from();
            return tokens.is(token, Pos.REL) ? token : Math.min(token + 1, tokens.size() - 1);
        }

        /** Item index at which the own subject of the verb at {@code k} begins, or {@code k}. */
        private int subjectStart() {
            int i = skipAdverbsBack(k - 1);
            if (i >= 0 && items.get(i).is(Kind.SUBJECT)) {
                return i;
            }
            int at = i;
            while (at >= 0
                    && (items.get(at).is(Kind.NP)
                            || items.get(at).is(Kind.PREP)
                            || items.get(at).is(Kind.ADJ)
                            || items.get(at).is(Kind.ADVERB))) {
                at--;
            }
            return at + 1 <= i ? at + 1 : k;
        }

        private boolean ownSubject(int joiner) {
            Item next = joiner + 1 < items.size() ? items.get(joiner + 1) : null;
            return next != null && joiner + 1 < k && (next.is(Kind.NP) || next.is(Kind.SUBJECT));
        }

        private void coordinate(Item item, int joiner) {
            boolean own = joiner >= 0 && ownSubject(joiner);
            Clause like = mostAlike(item.verb(), own);
            int end = joiner >= 0 ? items.get(joiner).from() : subjectBoundary();
            Clause parent = like.parent();
            int from = joiner >= 0 ? items.get(joiner).to() : end;
            if (parent != null && stack.contains(parent)) {
                popTo(parent, end);
            } else {
                popAll(end);
            }
            Clause clause = new Clause(like.type(), from, parent);
            stack.push(clause);
            clause.setVerb(item);
            if (own || joiner < 0) {
                findSubject(clause, item);
            }
            if (clause.subjects().isEmpty()) {
                clause.setCoordinatedWith(like);
            }
            if (like.type() == Type.COMPLEMENT && parent != null) {
                parent.deps().add(new Dep(DepKind.CLAUSE, "&", clause.from(), null, clause));
            }
        }

        private int subjectBoundary() {
            return items.get(subjectStart()).from();
        }

        /** The open finite clause whose verb is most like this one in tense; of equals, one that speaks, then the innermost. */
        private Clause mostAlike(VerbGroup verb, boolean ownSubject) {
            Clause best = null;
            int bestScore = -1;
            for (Iterator<Clause> it = stack.iterator(); it.hasNext(); ) {
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
            return best == null ? stack.getLast() : best;
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

        // ---- infinitives and participles

        private void infinitive(Item item) {
            int back = previousIs(1, Kind.OPEN_QUOTE) ? 2 : 1;
            Item before = previous(back);
            Item prep = before != null && before.is(Kind.PREP) ? before : null;
            String preposition = prep == null ? "" : preposition(prep);
            int from = prep == null ? item.from() : prep.from();
            int joiner = joinerBefore(prep == null ? k : k - back);
            if (joiner >= 0) {
                Clause like = openInfinitive(preposition, items.get(joiner).is(Kind.COORD));
                if (like != null && like.parent() != null) {
                    popTo(like.parent(), items.get(joiner).from());
                    Clause next = openInfinitive(item, from, preposition);
                    next.setCoordinatedWith(like);
                    return;
                }
            }
            openInfinitive(item, from, preposition);
        }

        private @Nullable Clause openInfinitive(String preposition, boolean coordinator) {
            for (Clause c : stack) {
                if (c.type() == Type.INFINITIVE
                        && (c.preposition().equals(preposition) || (coordinator && preposition.isEmpty()))) {
                    return c;
                }
                if (c.type() != Type.INFINITIVE && c.type() != Type.RELATIVE && c.type() != Type.PARTICIPIAL) {
                    break;
                }
            }
            return null;
        }

        private Clause openInfinitive(Item item, int from, String preposition) {
            Clause governor = top();
            Clause clause = open(Type.INFINITIVE, from);
            clause.setVerb(item);
            clause.setPreposition(preposition);
            if (governor.hasVerb()) {
                governor.deps().add(new Dep(DepKind.CLAUSE, preposition, from, null, clause));
            }
            return clause;
        }

        private void participial(Item item) {
            int before = skipAdverbsBack(k - 1);
            Item previous = before >= 0 ? items.get(before) : null;
            boolean gerund = previous != null && previous.is(Kind.PREP);
            if (!gerund
                    && previous != null
                    && (previous.is(Kind.COMMA) || previous.is(Kind.COORD))
                    && predicates.speaks(item.verb())) {
                Clause speaker = speaking();
                if (speaker != null) {
                    popTo(speaker, previous.from());
                    if (speaker.hasVerb()) {
                        speaker.closeContent(trim(speaker.from(), previous.from()));
                    }
                }
            }
            Clause clause = open(Type.PARTICIPIAL, gerund && previous != null ? previous.from() : item.from());
            clause.setVerb(item);
            if (previous != null && previous.is(Kind.NP)) {
                clause.subjects().add(previous);
            }
        }

        /** The open clause that a trailing participle ("…, affirmant que") continues: the outermost that speaks. */
        private @Nullable Clause speaking() {
            Clause found = null;
            for (Clause c : stack) {
                if (c.hasVerb() && predicates.speaks(c.verb()) && c.verb().finite()) {
                    found = c;
                }
            }
            return found == null && !stack.getLast().hasVerb() ? stack.getLast() : found;
        }

        // ---- "…, a déclaré X"

        private boolean isAttribution(Item item) {
            VerbGroup verb = item.verb();
            if (!predicates.quotes(verb) || k == 0) {
                return false;
            }
            int before = skipQuotesBack(k - 1);
            if (verb.inverted() >= 0) {
                return !tokens.is(verb.inverted(), Pos.IMPERSONAL) || before >= 0;
            }
            boolean marked = before != k - 1 || previousIs(1, Kind.COMMA);
            return marked && subjectFollows() && !ownSubjectBefore();
        }

        private int skipQuotesBack(int from) {
            int i = from;
            while (i >= 0 && (items.get(i).is(Kind.CLOSE_QUOTE) || items.get(i).is(Kind.COMMA))) {
                i--;
            }
            return i;
        }

        private boolean ownSubjectBefore() {
            Clause waiting = waiting();
            return waiting == top() && waiting.before().stream().anyMatch(i -> i.is(Kind.SUBJECT));
        }

        /** A party or a person's role stands behind the verb, with nothing but adverbs and time between. */
        private boolean subjectFollows() {
            int i = k + 1;
            while (i < items.size() && items.get(i).is(Kind.ADVERB)) {
                i++;
            }
            while (i + 1 < items.size()
                    && items.get(i).is(Kind.PREP)
                    && (items.get(i + 1).is(Kind.ADVERB) || isPlace(items.get(i + 1)) || subjectAt(i + 2))) {
                i += 2;
            }
            return subjectAt(i);
        }

        private boolean subjectAt(int i) {
            return i < items.size()
                    && items.get(i).is(Kind.NP)
                    && (items.get(i).mention() != null || tokens.is(items.get(i).head(), Pos.PROPER));
        }

        private boolean isPlace(Item item) {
            return item.mention() != null && item.mention().kind() == Mention.Kind.STATE;
        }

        private void attribution(Item item) {
            Clause waiting = waiting();
            boolean resumes = waiting != null && !waiting.before().isEmpty();
            if (!resumes) {
                popAll(item.from());
                stack.push(new Clause(Type.MAIN, item.from(), null));
            }
            Clause clause = open(Type.INSERTED, item.from());
            clause.setVerb(item);
            if (item.verb().inverted() >= 0) {
                return;
            }
            for (int i = k + 1; i < items.size(); i++) {
                Item next = items.get(i);
                if (next.is(Kind.NP)) {
                    if (i > k + 1 && items.get(i - 1).is(Kind.PREP)) {
                        continue;
                    }
                    clause.subjects().add(next);
                    return;
                }
            }
        }
    }
}
