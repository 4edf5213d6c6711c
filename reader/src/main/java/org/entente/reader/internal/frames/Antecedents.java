package org.entente.reader.internal.frames;

import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The noun before a relative that is the relative's object: "le plan que Lima soutient", "la trêve, dont X s'est félicité". */
final class Antecedents {
    private static final int NUMBER = Pos.SINGULAR | Pos.PLURAL;

    private Antecedents() {}

    /**
     * The antecedent whose place in the relative a form asks for: its first group and the token behind it; null where there is none.
     *
     * @param of the preposition whose group a genitive relative ("dont") stands for
     */
    static @Nullable Found of(Sentence sentence, Clause clause, ContentForm form, String of) {
        Tokens tokens = sentence.tokens();
        int relative = clause.from();
        boolean object = form.preposition().isEmpty() && tokens.form(relative).can(Pos.QUE);
        boolean genitive = form.preposition().equals(of)
                && tokens.is(relative, Pos.REL)
                && !tokens.form(relative).can(Pos.PREP | Pos.QUE)
                && tokens.has(relative, Pos.OF);
        if (clause.type() != Clause.Type.RELATIVE
                || !object && !genitive
                || clause.subjects().isEmpty()) {
            return null;
        }
        return before(sentence, relative, object ? tokens.features(clause.verb().token()) & NUMBER : 0, form);
    }

    private static @Nullable Found before(Sentence sentence, int relative, int number, ContentForm form) {
        List<Item> items = sentence.items();
        Tokens tokens = sentence.tokens();
        int at = items.size() - 1;
        while (at >= 0 && (items.get(at).to() > relative || items.get(at).is(Kind.COMMA))) {
            at--;
        }
        if (at < 0 || !items.get(at).is(Kind.NP)) {
            return null;
        }
        int end = items.get(at).to();
        Item best = null;
        for (int i = at; i >= 0 && items.get(i).is(Kind.NP); i -= 2) {
            best = form.allows(tokens.form(items.get(i).head()).key()) && agrees(tokens, items.get(i), number)
                    ? items.get(i)
                    : best;
            if (i == 0
                    || !items.get(i - 1).is(Kind.PREP)
                    || !tokens.has(items.get(i - 1).from(), Pos.OF)) {
                break;
            }
        }
        return best == null ? null : new Found(best, end);
    }

    private static boolean agrees(Tokens tokens, Item item, int number) {
        int own = tokens.features(item.head()) & NUMBER;
        return own == 0 || number == 0 || (own & number) != 0;
    }

    /**
     * @param item the noun group
     * @param to the token behind what belongs to it
     */
    record Found(Item item, int to) {}
}
