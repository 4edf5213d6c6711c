package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Field;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.FieldFinder;

/**
 * The fields of what is said: those that its words name; where they only point back ("dans ce domaine"), those of the statement
 * before; else it is about the relation itself, which is politics.
 */
final class FieldsOf {
    private static final List<Field> RELATION = List.of(Field.POLITICS);

    private final Tokens tokens;
    private final Draft draft;

    FieldsOf(Context context) {
        this.tokens = context.tokens();
        this.draft = context.draft();
    }

    List<Field> content(int from, int to) {
        List<Field> named = FieldFinder.find(tokens, from, to);
        if (!named.isEmpty()) {
            return named;
        }
        boolean before = pointsBack(from, to) && !draft.statements.isEmpty();
        return before ? draft.statements.getLast().fields() : RELATION;
    }

    private boolean pointsBack(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.is(i, Pos.DET) && tokens.has(i, Pos.DEMONSTRATIVE) && tokens.is(i + 1, Pos.NOUN)) {
                return true;
            }
        }
        return false;
    }
}
