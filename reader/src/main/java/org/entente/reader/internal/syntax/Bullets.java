package org.entente.reader.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;

/** Reads a list of lines behind a colon as one coordination: "ont convenu : – de créer … ; – d'ouvrir …". */
final class Bullets {
    private final Tokens tokens;
    private final List<Item> items;

    Bullets(Tokens tokens, List<Item> items) {
        this.tokens = tokens;
        this.items = items;
    }

    /** The same items; the marks of a list without verbs of its own become adverbs and joining words. */
    List<Item> flattened() {
        int colon = colon();
        if (colon < 0 || hasOwnVerbs(colon + 1)) {
            return items;
        }
        List<Item> out = new ArrayList<>(items.subList(0, colon));
        out.add(as(Kind.ADVERB, items.get(colon)));
        for (int i = colon + 1; i < items.size(); i++) {
            Item item = items.get(i);
            boolean line = beginsLine(item);
            if (line && isMark(item)) {
                out.add(as(Kind.ADVERB, item));
                if (i + 1 < items.size() && isNumberEnd(item, items.get(i + 1))) {
                    out.add(as(Kind.ADVERB, items.get(++i)));
                }
            } else if (i + 1 < items.size()
                    && beginsLine(items.get(i + 1))
                    && (item.is(Kind.SEMICOLON) || item.is(Kind.COMMA))) {
                out.add(as(Kind.COORD, item));
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private int colon() {
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i).is(Kind.COLON) && beginsLine(items.get(i + 1)) && isMark(items.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsLine(Item item) {
        int from = item.from();
        return from > 0
                && tokens.text()
                                .substring(tokens.end(from - 1), tokens.start(from))
                                .indexOf('\n')
                        >= 0;
    }

    private boolean isMark(Item item) {
        return tokens.is(item.from(), Pos.PUNCT | Pos.NUM) && item.to() == item.from() + 1
                || tokens.end(item.from()) - tokens.start(item.from()) == 1;
    }

    private boolean isNumberEnd(Item number, Item next) {
        char c = tokens.first(next.from());
        return !tokens.is(number.from(), Pos.PUNCT) && (c == '.' || c == ')' || c == '-');
    }

    /** Whether a line of the list is a sentence: it has a finite verb outside relatives and clauses. */
    private boolean hasOwnVerbs(int from) {
        boolean inner = false;
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (beginsLine(item)) {
                inner = false;
            }
            inner |= item.is(Kind.REL) || item.is(Kind.QUE) || item.is(Kind.SUB);
            if (!inner && item.is(Kind.VERB) && item.verb().finite()) {
                return true;
            }
        }
        return false;
    }

    private static Item as(Kind kind, Item item) {
        return Item.of(kind, item.from(), item.to());
    }
}
