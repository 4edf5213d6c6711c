package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;

/** "Le port doit, a dit X, ouvrir en mai": an inserted clause between a verb and the infinitive that it governs. */
final class Interruption {
    private static final int LONGEST = 8;

    private Interruption() {}

    /** Whether the inserted clause whose verb is item {@code k} interrupts its host so. */
    static boolean at(Tokens tokens, List<Item> items, Clause host, int k) {
        boolean told = host.type() == Type.MAIN || host.type() == Type.COMPLEMENT;
        if (!told || !host.hasVerb() || k < 2 || !items.get(k - 1).is(Kind.COMMA)) {
            return false;
        }
        int before = k - 2;
        while (before > 0
                && (items.get(before).is(Kind.ADVERB) || items.get(before).is(Kind.ADJ))) {
            before--;
        }
        return items.get(before) == host.verbItem() && infinitiveBehind(tokens, items, k);
    }

    /** Behind the comma that closes the inserted clause stands an infinitive, bare or behind "à" or "de". */
    private static boolean infinitiveBehind(Tokens tokens, List<Item> items, int k) {
        for (int i = k + 1; i + 1 < items.size() && i < k + LONGEST; i++) {
            Item item = items.get(i);
            if (item.is(Kind.COMMA)) {
                Item next = items.get(i + 1);
                boolean leads = next.is(Kind.PREP) && tokens.has(next.from(), Pos.TO | Pos.OF);
                return isInfinitive(next) || leads && i + 2 < items.size() && isInfinitive(items.get(i + 2));
            }
            boolean goesOn = item.is(Kind.NP) || item.is(Kind.PREP) || item.is(Kind.ADVERB) || isInfinitive(item);
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    private static boolean isInfinitive(Item item) {
        return item.is(Kind.VERB) && item.verb().form() == VerbGroup.VerbForm.INFINITIVE;
    }
}
