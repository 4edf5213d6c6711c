package org.entente.reader.internal.frames;

import java.util.List;
import org.entente.model.Act;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A relative that says whose view its clause is: "…, pour qui le port reste fermé", "…, selon lequel la route est sûre". */
final class RelativeViews {
    private RelativeViews() {}

    /** Whether "pour qui" begins at a token. */
    static boolean opens(Tokens tokens, int from) {
        return from + 1 < tokens.size()
                && tokens.has(from, Pos.FOR)
                && tokens.is(from + 1, Pos.REL)
                && tokens.has(from + 1, Pos.NOMINATIVE);
    }

    /** The view that a clause whose pronoun is the token {@code relative} tells of who stands before it, or null. */
    static @Nullable Hit of(Sentence sentence, Clause clause, int relative) {
        Item holder = holder(sentence.items(), clause.from());
        if (holder == null || !clause.verb().finite()) {
            return null;
        }
        int[] content = Around.trim(sentence.tokens(), relative + 1, clause.to());
        return content[1] - content[0] < 2
                ? null
                : new Hit(clause, null, Act.STATE, Type.QUOTATION, List.of(content), null, null, List.of(), holder);
    }

    /** The person or body right before. */
    private static @Nullable Item holder(List<Item> items, int from) {
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            boolean before = item.to() <= from && !item.is(Kind.COMMA);
            if (before) {
                return item.mention() != null && item.mention().kind() != Mention.Kind.STATE ? item : null;
            }
        }
        return null;
    }
}
