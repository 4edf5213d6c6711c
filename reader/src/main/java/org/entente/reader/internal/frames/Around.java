package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands around an inserted clause ("…, a-t-il déclaré, …") and is reported by it. */
final class Around {
    private final Sentence sentence;

    Around(Sentence sentence) {
        this.sentence = sentence;
    }

    /** One or two token ranges: before the inserted clause, and behind it where the sentence goes on. */
    List<int[]> of(Clause inserted) {
        Tokens tokens = sentence.tokens();
        List<int[]> out = new ArrayList<>();
        Clause host = inserted.parent();
        if (inserted.aside() && host != null) {
            add(out, trim(tokens, host.from(), inserted.from()));
            add(out, trim(tokens, inserted.to(), host.to()));
            return out;
        }
        int from = behindNarration(inserted);
        for (Clause c : sentence.clauses()) {
            if (c != inserted
                    && c.type() == Type.INSERTED
                    && c.verb().token() < inserted.verb().token()) {
                from = Math.max(from, c.to());
            }
        }
        add(out, trim(tokens, from, inserted.from()));
        Clause parent = encloses(inserted) == null ? inserted.parent() : encloses(inserted);
        if (parent != null
                && parent.hasVerb()
                && parent.verb().token() > inserted.verb().token()) {
            add(out, trim(tokens, Math.min(inserted.to(), parent.verb().token()), next(inserted)));
        } else if (inserted.interrupts() && parent != null) {
            add(out, trim(tokens, inserted.to(), Math.min(parent.to(), next(inserted))));
        } else {
            int behind = goesOn(inserted);
            if (behind >= 0) {
                add(out, trim(tokens, behind, next(inserted)));
            }
        }
        return out;
    }

    /** "Quand la pluie tombera, a-t-il dit, le port restera ouvert": the main clause that it interrupts before the verb, or null. */
    private @Nullable Clause encloses(Clause inserted) {
        for (Clause c : sentence.clauses()) {
            if (c.type() == Type.MAIN
                    && c.from() < inserted.from()
                    && c.verb().token() > inserted.verb().token()) {
                return c;
            }
        }
        return null;
    }

    /** "Le ministre a souri : le port, a-t-il dit, ouvrira": where the words begin that are reported, behind what is told of a person. */
    private int behindNarration(Clause inserted) {
        Tokens tokens = sentence.tokens();
        for (int i = inserted.from() - 1; i > sentence.from(); i--) {
            if (tokens.is(i, Pos.PUNCT) && (tokens.isChar(i, ':') || tokens.isChar(i, ';')) && narratesBefore(i)) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    /** The clause that ends at a mark has a person as its subject. */
    private boolean narratesBefore(int mark) {
        return sentence.clauses().stream()
                .filter(c -> c.type() == Type.MAIN
                        && c.verb().token() < mark
                        && !c.subjects().isEmpty())
                .map(c -> c.subjects().getFirst().mention())
                .anyMatch(m -> m != null && (m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ROLE));
    }

    /** "Il importe, a souligné X, que …": where behind the inserted clause's comma its surroundings go on, or -1. */
    private int goesOn(Clause inserted) {
        for (Clause.Dep dep : inserted.deps()) {
            boolean clause = dep.kind() == Clause.DepKind.CLAUSE
                    && dep.clause() != null
                    && (dep.preposition().equals(Clause.COMPLEMENTISER)
                            || dep.clause().type() == Type.INFINITIVE
                                    && sentence.tokens().has(dep.from(), Pos.OF));
            if (clause && dep.from() > sentence.from() && sentence.tokens().isChar(dep.from() - 1, ',')) {
                return dep.from();
            }
        }
        return complement(inserted);
    }

    /** "Les fonds iront, indique X, à deux écoles": the verb before the inserted clause lacks what stands behind it; else -1. */
    private int complement(Clause inserted) {
        Clause host = sentence.clauses().stream()
                .filter(c ->
                        c.type() == Type.MAIN && c.verb().token() < inserted.from() && c.to() <= inserted.from() + 1)
                .reduce((a, b) -> b)
                .orElse(null);
        Tokens tokens = sentence.tokens();
        List<Item> items = sentence.items();
        if (host == null || host.verbItem() == null || !ends(host.verbItem(), inserted.from())) {
            return -1;
        }
        for (int i = 1; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean begins = items.get(i - 1).is(Item.Kind.COMMA)
                    && items.get(i - 1).from() > inserted.verb().token()
                    && items.get(i - 1).from() < inserted.to();
            if (begins) {
                boolean to = item.is(Item.Kind.PREP)
                        && tokens.has(item.from(), Pos.TO)
                        && items.get(i + 1).mention() == null;
                boolean object = item.is(Item.Kind.NP) && item.mention() == null && tokens.is(item.from(), Pos.DET);
                return to || object ? item.from() : -1;
            }
        }
        return -1;
    }

    /** Nothing but a noun and adverbs stand between a verb and a token. */
    private boolean ends(Item verb, int to) {
        return sentence.items().stream()
                .filter(i -> i.from() >= verb.to() && i.to() <= to)
                .allMatch(i -> i.is(Item.Kind.ADVERB)
                        || i.is(Item.Kind.ADJ)
                        || i.is(Item.Kind.COMMA)
                        || i.is(Item.Kind.NP) && !sentence.tokens().is(i.from(), Pos.DET));
    }

    /** Where the next inserted clause begins, or the sentence ends. */
    private int next(Clause inserted) {
        int to = sentence.to();
        for (Clause c : sentence.clauses()) {
            if (c.type() == Type.INSERTED && c.verb().token() > inserted.verb().token()) {
                to = Math.min(to, c.from());
            }
        }
        return to;
    }

    private static void add(List<int[]> out, int[] range) {
        if (range[1] > range[0]) {
            out.add(range);
        }
    }

    /** The range without marks at its ends; a closing bracket stays with its opening one. */
    static int[] trim(Tokens tokens, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && tokens.is(a, Pos.PUNCT) && !opensInside(tokens, a, b)) {
            a++;
        }
        while (b > a && tokens.is(b - 1, Pos.PUNCT) && !closesInside(tokens, a, b - 1)) {
            b--;
        }
        return new int[] {a, b};
    }

    private static boolean opensInside(Tokens tokens, int token, int to) {
        char open = tokens.first(token);
        if (open != '«' && open != '"' && open != '“' && open != '(') {
            return false;
        }
        for (int i = token + 1; i < to - 2; i++) {
            if (isClosing(tokens.first(i), open)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closesInside(Tokens tokens, int from, int token) {
        char close = tokens.first(token);
        if (close == '%' || close == '€' || close == '$') {
            return true;
        }
        if (close != '»' && close != '"' && close != '”' && close != ')') {
            return false;
        }
        for (int i = from; i < token; i++) {
            char c = tokens.first(i);
            if (isClosing(close, c) && tokens.is(i, Pos.PUNCT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(char close, char open) {
        return switch (open) {
            case '«' -> close == '»';
            case '"' -> close == '"';
            case '“' -> close == '”';
            case '(' -> close == ')';
            default -> false;
        };
    }
}
