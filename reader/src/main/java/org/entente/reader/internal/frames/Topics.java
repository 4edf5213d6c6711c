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

/** A topic before the main clause says whose view it is: "Pour X, il est nécessaire de …", "Pour le ministre X, le port reste fermé". */
final class Topics {
    private Topics() {}

    /** The view of the party at item {@code at}, the second of the sentence, or null. */
    static @Nullable Hit of(Sentence sentence, int at) {
        List<Item> items = sentence.items();
        Tokens tokens = sentence.tokens();
        boolean opens = items.get(0).is(Kind.PREP)
                && tokens.has(items.get(0).from(), Pos.FOR)
                && at + 2 < items.size()
                && items.get(at + 1).is(Kind.COMMA);
        if (!opens || sentence.clauses().stream().anyMatch(c -> c.type() == Clause.Type.INSERTED)) {
            return null;
        }
        boolean quoted = items.get(at + 2).is(Kind.OPEN_QUOTE) && at + 3 < items.size();
        Item subject = subject(items, quoted ? at + 3 : at + 2);
        if (subject == null) {
            return null;
        }
        boolean impersonal = subject.is(Kind.SUBJECT) && !tokens.has(subject.from(), Pos.FEMININE | Pos.PLURAL);
        if (!impersonal && !holdsViews(items.get(at))) {
            return null;
        }
        int[] range = Around.trim(tokens, subject.from(), sentence.to());
        Clause clause = Attributions.clauseOf(sentence, List.of(range));
        if (clause == null || !impersonal && !clause.subjects().contains(subject)) {
            return null;
        }
        int[] content = impersonal ? complement(sentence, clause, range) : range;
        return new Hit(clause, null, Act.STATE, Type.QUOTATION, List.of(content), null, null, List.of(), items.get(at));
    }

    /** The subject behind the comma, and behind one apposition: "Pour X, interrogé mardi, le port …". */
    private static @Nullable Item subject(List<Item> items, int from) {
        Item first = items.get(from);
        if (first.is(Kind.SUBJECT) || first.is(Kind.NP)) {
            return first;
        }
        if (!first.is(Kind.ADJ)) {
            return null;
        }
        int i = from;
        while (i < items.size() && !items.get(i).is(Kind.COMMA)) {
            i++;
        }
        return i + 1 < items.size()
                        && (items.get(i + 1).is(Kind.SUBJECT)
                                || items.get(i + 1).is(Kind.NP))
                ? items.get(i + 1)
                : null;
    }

    private static boolean holdsViews(Item item) {
        return item.mention() == null
                || item.mention().kind() == Mention.Kind.PERSON
                || item.mention().kind() == Mention.Kind.ROLE;
    }

    private static int[] complement(Sentence sentence, Clause clause, int[] range) {
        for (Clause.Dep dep : clause.deps()) {
            if (dep.kind() == Clause.DepKind.CLAUSE) {
                return Around.trim(sentence.tokens(), dep.from(), sentence.to());
            }
        }
        return range;
    }
}
