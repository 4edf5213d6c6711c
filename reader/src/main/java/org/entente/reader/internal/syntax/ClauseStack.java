package org.entente.reader.internal.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The clauses that are open at a place of a sentence, the innermost first, and those that were closed before it. */
final class ClauseStack {
    private final Tokens tokens;
    private final Deque<Clause> stack = new ArrayDeque<>();
    private final List<Clause> done = new ArrayList<>();

    ClauseStack(Tokens tokens) {
        this.tokens = tokens;
    }

    void push(Clause clause) {
        stack.push(clause);
    }

    /** The open clauses, the innermost first. */
    Deque<Clause> open() {
        return stack;
    }

    /** The closed clauses that have a verb, in the order of their verbs. */
    List<Clause> closed() {
        done.removeIf(c -> !c.hasVerb());
        done.sort((a, b) -> Integer.compare(a.verb().token(), b.verb().token()));
        return done;
    }

    Clause top() {
        return stack.getFirst();
    }

    private void pop(int end) {
        Clause clause = stack.pop();
        clause.close(trim(clause.from(), end));
        done.add(clause);
    }

    /** A clause ends before the marks and joining words that lead to what follows. */
    int trim(int from, int end) {
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

    void popTo(Clause keep, int end) {
        while (top() != keep) {
            pop(end);
        }
    }

    void popAll(int end) {
        while (!stack.isEmpty()) {
            pop(end);
        }
    }

    Clause open(Type type, int from) {
        Clause clause = new Clause(type, from, top());
        stack.push(clause);
        return clause;
    }

    /** The lowest open clause that has no verb yet, or null. */
    @Nullable
    Clause waiting() {
        for (Clause c : stack) {
            if (!c.hasVerb() && c.type() != Type.INFINITIVE) {
                return c;
            }
        }
        return null;
    }
}
