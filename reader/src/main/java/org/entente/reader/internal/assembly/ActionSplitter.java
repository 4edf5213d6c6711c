package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
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

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Item> items;

    ActionSplitter(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.items = sentence.items();
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
        return nouns(hit.contentFrom(), hit.contentTo());
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
        for (Clause c : clauses) {
            add(out, verbFrom(c), Math.min(c.to(), limit), c);
        }
        return out;
    }

    private int verbFrom(Clause c) {
        Item verb = c.verbItem();
        int from = verb == null ? c.from() : verb.from();
        return c.verb().passive() && !c.subjects().isEmpty()
                ? c.subjects().getFirst().from()
                : from;
    }

    private List<Action> oneVerb(Clause clause, int limit) {
        int to = Math.min(clause.to(), limit);
        List<Action> out = new ArrayList<>();
        Dep object = clause.deps().stream()
                .filter(d -> d.kind() == DepKind.NOUN)
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
        List<int[]> parts = coordinates(object.from(), to);
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
        for (int i = from + 1; i + 1 < to; i++) {
            if ((tokens.isChar(i, ',') || tokens.is(i, Pos.COORD)) && tokens.is(i + 1, Pos.REL)) {
                return i;
            }
        }
        return to;
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
        for (int[] part : coordinates(start, to)) {
            add(out, part[0], part[1], null);
        }
        return out;
    }

    /**
     * The coordinated noun groups between two tokens: a comma or joining word and then a group without preposition begins a
     * new one, unless a prepositional group other than with "of" was opened since the last began.
     */
    private List<int[]> coordinates(int from, int to) {
        List<int[]> out = new ArrayList<>();
        int start = from;
        boolean determined = hasDeterminer(from);
        boolean partitive = isPartitive(from);
        boolean crossed = false;
        boolean opened = false;
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (item.from() < from || item.from() >= to) {
                continue;
            }
            if (item.is(Kind.REL)
                    || item.is(Kind.QUE)
                    || item.is(Kind.VERB)
                            && item.verb().finite()
                            && !item.verb().passive()
                    || item.is(Kind.SUB)) {
                break;
            }
            crossed |= item.is(Kind.VERB) && item.verb().finite();
            if (item.is(Kind.PREP) && !tokens.has(item.from(), Pos.OF)) {
                opened = true;
            }
            boolean comma = item.is(Kind.COMMA);
            if (!comma && !item.is(Kind.COORD)) {
                continue;
            }
            int next = i + 1;
            while (next < items.size()
                    && (items.get(next).is(Kind.COORD) || items.get(next).is(Kind.ADVERB))) {
                comma |= items.get(next).to() - items.get(next).from() > 1;
                next++;
            }
            comma |= item.to() - item.from() > 1;
            boolean wide = item.to() - item.from() > 1;
            boolean again = next < items.size()
                    && partitive
                    && isPartitive(items.get(next).from());
            boolean apart = crossed
                    ? wide
                    : !opened || comma && (wide || isAction(items.get(Math.min(next, items.size() - 1))));
            if (again
                    || next < items.size()
                            && items.get(next).from() < to
                            && begins(items.get(next), determined)
                            && apart) {
                out.add(new int[] {start, item.from()});
                start = items.get(next).from();
                opened = false;
                i = next - 1;
            }
        }
        out.add(new int[] {start, to});
        return out;
    }

    /** "des accords": the article of an indefinite plural, though it looks like a preposition. */
    private boolean isPartitive(int token) {
        return tokens.is(token, Pos.PREP) && tokens.is(token, Pos.DET) && tokens.has(token, Pos.OF);
    }

    /** Whether a group is headed by a noun of doing ("la création de …"), which begins a new item even behind a place or manner. */
    private boolean isAction(Item item) {
        for (PhraseMatch m = tokens.matches(item.head()); m != null; m = m.next()) {
            boolean cue = m.kind() == PhraseKind.CUE && m.value().equals("action-noun");
            if (cue || m.kind() == PhraseKind.STRENGTHEN || m.kind() == PhraseKind.JOINT) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Item item, boolean determined) {
        return item.is(Kind.NP) && hasDeterminer(item.from()) == determined && !isAside(item);
    }

    /** "…, notamment le Vietnam": a party behind a comma belongs to what stands before it. */
    private boolean isAside(Item item) {
        return item.mention() != null;
    }

    private boolean hasDeterminer(int token) {
        return tokens.is(token, Pos.DET | Pos.NUM)
                || PhraseMatch.find(tokens.matches(token), PhraseKind.NUMBER) != null;
    }
}
