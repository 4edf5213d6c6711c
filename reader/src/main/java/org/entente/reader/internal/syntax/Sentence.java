package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.text.Tokens;

/**
 * A parsed sentence.
 *
 * @param number its place in the document
 * @param items its groups
 * @param clauses its clauses that have a verb, in the order of their verbs
 */
public record Sentence(Tokens tokens, int number, List<Item> items, List<Clause> clauses) {
    /** First token that was parsed; a dateline before it is not. */
    public int from() {
        return items.getFirst().from();
    }

    public int to() {
        return items.getLast().to();
    }
}
