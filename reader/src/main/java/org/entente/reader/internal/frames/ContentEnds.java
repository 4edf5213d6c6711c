package org.entente.reader.internal.frames;

import java.util.List;
import java.util.Set;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;

/**
 * Where a content ends before its clause does: what follows a comma and tells when, on what occasion or what somebody
 * else did meanwhile ("…, tandis que B …", "…, décision dont B …", "…, B acceptant …") is no part of it.
 */
final class ContentEnds {
    private final Set<String> occasions;
    private final Set<String> contrasts;

    /**
     * @param occasions lemmas of the prepositions that say on what occasion something was said or done
     * @param contrasts first words of the conjunctions that say what was besides; purposes and conditions stay
     */
    ContentEnds(Set<String> occasions, Set<String> contrasts) {
        this.occasions = occasions;
        this.contrasts = contrasts;
    }

    /** The token behind a content of a form between two tokens. */
    int of(Sentence sentence, Clause clause, Type form, int from, int to) {
        Tokens tokens = sentence.tokens();
        boolean thing = form == Type.NOUN || form == Type.OWN_NOUN || form == Type.OBJECT;
        int end = thing ? Math.min(occasion(tokens, clause, from, to), meanwhile(sentence, from, to)) : to;
        if (form == Type.QUOTATION) {
            return to;
        }
        List<Item> items = sentence.items();
        for (int i = 0; i + 2 < items.size(); i++) {
            Item comma = items.get(i);
            if (comma.from() <= from || !comma.is(Kind.COMMA)) {
                continue;
            }
            if (comma.from() >= end) {
                break;
            }
            boolean last = !items.get(i + 1).is(Kind.REL) || lastComma(items, i, end);
            boolean names = !isOne(tokens, from) && named(tokens, items.get(i + 1), items.get(i + 2));
            if (names
                    || last && comments(tokens, items.get(i + 1), items.get(i + 2))
                    || absolute(tokens, items, i + 1)) {
                return comma.from();
            }
        }
        return end;
    }

    /** Whether no other comma stands behind one at an index before a token. */
    private static boolean lastComma(List<Item> items, int comma, int to) {
        for (int i = comma + 1; i < items.size() && items.get(i).from() < to; i++) {
            if (items.get(i).is(Kind.COMMA)) {
                return false;
            }
        }
        return true;
    }

    private int occasion(Tokens tokens, Clause clause, int from, int to) {
        for (Dep dep : clause.deps()) {
            boolean inside = dep.from() > from + 1 && dep.from() < to && occasions.contains(dep.preposition());
            int before = dep.from() - 1;
            if (inside && tokens.is(before, Pos.ADV) && tokens.isChar(before - 1, ',')) {
                return before - 1;
            }
            if (inside && tokens.isChar(before, ',')) {
                return before;
            }
        }
        return to;
    }

    /** Where a clause of contrast or time behind a comma begins, else {@code to}. */
    private int meanwhile(Sentence sentence, int from, int to) {
        Tokens tokens = sentence.tokens();
        for (Clause c : sentence.clauses()) {
            if (c.type() == Clause.Type.ADVERBIAL
                    && c.from() > from + 1
                    && c.from() < to
                    && tokens.isChar(c.from() - 1, ',')
                    && contrasts.contains(tokens.form(c.from()).text())) {
                return c.from() - 1;
            }
        }
        return to;
    }

    /** "…, décision que …", "…, ce dont …": a bare noun or pronoun with a relative comments on all that stands before it. */
    private static boolean comments(Tokens tokens, Item noun, Item relative) {
        if (noun.is(Kind.REL)) {
            return noun.to() - noun.from() > 1 && tokens.form(noun.from()).can(Pos.DET);
        }
        boolean bare = noun.is(Kind.NP)
                && noun.mention() == null
                && noun.head() == noun.from()
                && !tokens.is(noun.from(), Pos.DET | Pos.PROPER | Pos.NUM)
                && !tokens.capitalised(noun.from());
        return bare && relative.is(Kind.REL) && relative.from() == noun.to();
    }

    /** "…, un geste que …": another noun for what stands before it, with what somebody thinks of it. */
    private static boolean named(Tokens tokens, Item noun, Item relative) {
        return noun.is(Kind.NP)
                && noun.mention() == null
                && noun.head() > noun.from()
                && isOne(tokens, noun.from())
                && tokens.form(relative.from()).can(Pos.QUE)
                && relative.from() == noun.to();
    }

    private static boolean isOne(Tokens tokens, int token) {
        return tokens.is(token, Pos.DET)
                && !tokens.has(token, Pos.DEFINITE | Pos.POSSESSIVE)
                && !tokens.is(token, Pos.PREP);
    }

    /** "…, le Cambodge acceptant de …": a party with a participle of its own. */
    private static boolean absolute(Tokens tokens, List<Item> items, int at) {
        Item party = items.get(at);
        Item verb = items.get(at + 1);
        return party.is(Kind.NP) && party.mention() != null && verb.is(Kind.VERB) && tokens.is(verb.from(), Pos.PPR);
    }
}
