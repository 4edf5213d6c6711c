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
        Item subject = subject(sentence, quoted ? at + 3 : at + 2);
        if (subject == null) {
            return null;
        }
        boolean impersonal = subject.is(Kind.SUBJECT) && !tokens.has(subject.from(), Pos.FEMININE | Pos.PLURAL);
        if (!impersonal && !holdsViews(tokens, items.get(at))) {
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

    /** The subject behind the comma, and behind what is said of the party: "Pour X, interrogé mardi, le port …", "Pour X, qui …, il …". */
    private static @Nullable Item subject(Sentence sentence, int from) {
        List<Item> items = sentence.items();
        Item first = items.get(from);
        boolean apposition = first.is(Kind.ADJ)
                || first.is(Kind.REL)
                || first.is(Kind.NP) && sentence.tokens().form(first.from()).can(Pos.PPA);
        if (!apposition) {
            return first.is(Kind.SUBJECT) || first.is(Kind.NP) ? first : null;
        }
        for (int i = from; i + 1 < items.size(); i++) {
            Item next = items.get(i + 1);
            boolean begins = items.get(i).is(Kind.COMMA) && (next.is(Kind.SUBJECT) || next.is(Kind.NP));
            if (begins && isMain(sentence, next)) {
                return next;
            }
        }
        return null;
    }

    private static boolean isMain(Sentence sentence, Item subject) {
        return sentence.clauses().stream()
                .anyMatch(c -> c.type() == Clause.Type.MAIN && c.subjects().contains(subject));
    }

    /** A person or body; a capital, which is named without an article, where it stands for who governs there. */
    private static boolean holdsViews(Tokens tokens, Item item) {
        return item.mention() == null
                || item.mention().kind() == Mention.Kind.PERSON
                || item.mention().kind() == Mention.Kind.ROLE
                || item.mention().kind() == Mention.Kind.STATE && !tokens.is(item.from(), Pos.DET);
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
