package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Act;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.VerbGroup.VerbForm;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a statement's content into the things to be done, by model.md's rule: at the predicate's own complements, and where
 * that complement is one verb, also at its direct objects.
 */
final class ActionSplitter {
    /**
     * One thing to be done.
     *
     * @param from first token
     * @param to the token behind the last
     * @param clause the clause whose verb says it, or null where a noun does
     */
    record Action(int from, int to, @Nullable Clause clause) {}

    /** How many words a comparison between two commas has at most. */
    private static final int INSERTED = 7;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Item> items;
    private final NounLists lists;

    ActionSplitter(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.items = sentence.items();
        this.lists = new NounLists(sentence);
    }

    List<Action> split(Hit hit) {
        if (hit.form() == Type.CLAUSE || hit.form() == Type.INFINITIVE) {
            Dep dep = hit.dep();
            return dep == null || dep.clause() == null ? List.of() : clauses(siblings(dep.clause()), hit.contentTo());
        }
        if (hit.form() == Type.OWN_NOUN || hit.form() == Type.ATTRIBUTE) {
            return ownNoun(hit);
        }
        if (hit.form() == Type.QUOTATION) {
            return List.of();
        }
        Item content = contentNoun(hit);
        if (content != null) {
            List<Action> governed = governed(content, hit.contentTo());
            if (!governed.isEmpty()) {
                return governed;
            }
        }
        return nouns(hit.contentFrom(), hit.contentTo());
    }

    /** "a fait part de la volonté de financer …": the noun that the content begins with, where it is one of willing or need; or null. */
    private @Nullable Item contentNoun(Hit hit) {
        Item item = hit.dep() == null ? null : hit.dep().item();
        boolean answers = hit.act() == Act.ACCEPT || hit.act() == Act.REFUSE;
        boolean willing = item != null
                && (answers
                        || PhraseMatch.find(tokens.matches(item.head()), PhraseKind.CONTENT_NOUN) != null
                        || lists.isCue(item.head(), "need"));
        return willing ? item : null;
    }

    /** What an infinitive behind a noun says is to be done; empty where none does. */
    private List<Action> governed(Item noun, int to) {
        for (Clause c : sentence.clauses()) {
            boolean first = c.type() == Clause.Type.INFINITIVE
                    && c.coordinatedWith() == null
                    && c.from() >= noun.to()
                    && c.verb().token() < to
                    && tokens.has(c.from(), Pos.OF | Pos.TO);
            if (first) {
                return clauses(siblings(c), to);
            }
        }
        return List.of();
    }

    /** The clause and those coordinated with it, in the order of the text. */
    List<Clause> siblings(Clause first) {
        List<Clause> out = new ArrayList<>();
        out.add(first);
        for (Clause c : sentence.clauses()) {
            if (c != first && out.contains(c.coordinatedWith())) {
                out.add(c);
            } else if (c != first
                    && c.parent() == first.parent()
                    && c.type() == first.type()
                    && c.type() == Clause.Type.COMPLEMENT
                    && c.verb().token() > first.verb().token()) {
                out.add(c);
            }
        }
        return out;
    }

    List<Action> clauses(List<Clause> clauses, int limit) {
        if (clauses.size() == 1) {
            return oneVerb(clauses.getFirst(), limit);
        }
        List<Action> out = new ArrayList<>();
        int from = -1;
        for (Clause c : clauses) {
            from = from < 0 ? verbFrom(c) : from;
            if (!sharesObject(c) || c == clauses.getLast()) {
                add(out, from, Math.min(c.to(), limit), c);
                from = -1;
            }
        }
        return out;
    }

    /** "que la trêve dure": what no party does is told with its subject. */
    private boolean isThing(Item subject) {
        return subject.is(Kind.NP) && subject.mention() == null && !tokens.is(subject.from(), Pos.PRON);
    }

    /** "renforcer et diversifier les relations": a verb without an object of its own shares that of the next. */
    private boolean sharesObject(Clause c) {
        return c.type() == Clause.Type.INFINITIVE
                && c.deps().isEmpty()
                && c.to() - c.verb().token() <= 1;
    }

    private int verbFrom(Clause c) {
        Item verb = c.verbItem();
        int from = verb == null ? c.from() : verb.from();
        boolean other = !c.subjects().isEmpty()
                && (c.verb().passive()
                        || (c.type() == Clause.Type.COMPLEMENT
                                        || c.type() == Clause.Type.MAIN
                                                && c.verb().finite())
                                && isThing(c.subjects().getFirst()));
        return other ? c.subjects().getFirst().from() : from;
    }

    private List<Action> oneVerb(Clause clause, int limit) {
        int to = Math.min(clause.to(), limit);
        List<Action> out = new ArrayList<>();
        Dep object = clause.deps().stream()
                .filter(d -> d.kind() == DepKind.NOUN && !tokens.isChar(d.from() - 1, ','))
                .findFirst()
                .orElse(null);
        boolean governs = object != null
                && clause.deps().stream()
                        .anyMatch(d -> d.kind() == DepKind.CLAUSE
                                && d.from() > object.from()
                                && !d.preposition().isEmpty()
                                && d.clause() != null
                                && d.clause().parent() == clause
                                && isBeneficiary(d));
        if (object == null
                || object.item() == null
                || object.item().mention() != null
                || clause.verb().passive()
                || governs) {
            add(out, verbFrom(clause), to, clause);
            return out;
        }
        List<int[]> parts = lists.whole(lists.of(object.from(), to));
        add(out, verbFrom(clause), parts.getFirst()[1], clause);
        for (int[] part : parts.subList(1, parts.size())) {
            add(out, part[0], part[1], clause);
        }
        return out;
    }

    /** "aider A et B à entrer …": what both objects are to do belongs to both. */
    private boolean isBeneficiary(Dep dep) {
        return tokens.has(dep.from(), Pos.TO);
    }

    /** The same without what is told beside it. */
    Action cut(Action action) {
        List<Action> out = new ArrayList<>();
        add(out, action.from(), action.to(), action.clause());
        return out.isEmpty() ? action : out.getFirst();
    }

    private void add(List<Action> out, int from, int to, @Nullable Clause clause) {
        int end = to;
        while (end > from
                && tokens.is(end - 1, Pos.PUNCT)
                && tokens.first(end - 1) != ')'
                && tokens.first(end - 1) != '"'
                && tokens.first(end - 1) != '»') {
            end--;
        }
        end = cutAside(from, end);
        if (end > from) {
            out.add(new Action(from, end, clause));
        }
    }

    /** "…, ce qui porte …", "…, dont …" tells of the action and is no part of it. */
    private int cutAside(int from, int to) {
        for (int i = from + 2; i + 1 < to; i++) {
            boolean comma = tokens.isChar(i, ',');
            if ((comma || tokens.is(i, Pos.COORD)) && tokens.is(i + 1, Pos.REL)) {
                return counts(i + 1, to) ? to : i;
            }
            if (comma && (lists.isCue(i + 1, "aside") && !inserted(i + 1, to) || lists.isCue(i + 1, "condition"))) {
                return i;
            }
        }
        return to;
    }

    /** "contribuer, comme par le passé, à la paix": a second comma follows, and what the verb needs. */
    private boolean inserted(int from, int to) {
        for (int i = from + 1; i + 1 < to && i < from + INSERTED; i++) {
            if (tokens.isChar(i, ',')) {
                return tokens.is(i + 1, Pos.PREP | Pos.DET | Pos.QUE) && !tokens.is(i + 1, Pos.REL);
            }
        }
        return false;
    }

    /** "…, qui coûtera neuf millions": a number belongs to what is promised. */
    private boolean counts(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.NUM)) {
                return true;
            }
        }
        return false;
    }

    /** "la nécessité de renforcer …", "la promesse de financer …": what the pattern's noun governs, else nothing. */
    private List<Action> ownNoun(Hit hit) {
        int from = hit.contentFrom();
        int to = hit.contentTo();
        for (Clause c : sentence.clauses()) {
            boolean inside = c.from() > from && c.verb().token() < to && c.type() == Clause.Type.INFINITIVE;
            boolean first = c.verb().form() == VerbForm.INFINITIVE
                    && (c.coordinatedWith() == null)
                    && c.parent() == hit.clause();
            if (inside && first) {
                return clauses(siblings(c), to);
            }
        }
        Item noun = hit.noun();
        if (noun == null) {
            return List.of();
        }
        if (hit.act() == Act.OFFER && hit.form() == Type.OWN_NOUN) {
            return nouns(noun.from(), to);
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.from() >= noun.to()
                    && item.from() < to
                    && item.is(Kind.PREP)
                    && i + 1 < items.size()
                    && items.get(i + 1).is(Kind.NP)) {
                Mention mention = items.get(i + 1).mention();
                if (mention == null) {
                    return nouns(items.get(i + 1).from(), to);
                }
            }
        }
        return List.of();
    }

    /** Each noun group of a list of them. */
    List<Action> nouns(int from, int to) {
        List<Action> out = new ArrayList<>();
        int start = from;
        while (start < to && tokens.is(start, Pos.PREP) && !tokens.is(start, Pos.DET)) {
            start++;
        }
        for (int[] part : lists.of(start, to)) {
            add(out, part[0], part[1], null);
        }
        return out;
    }
}
