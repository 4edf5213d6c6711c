package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * An attribute without a verb does what its frame with the copula does: "Désireux de bâtir un port, il …" opens the sentence,
 * "X, soucieux de …, a promis …" stands behind who it is said of.
 */
final class LooseAttributes {
    private final Map<Integer, List<Frame>> byAttribute = new HashMap<>();
    private final int copula;

    LooseAttributes(FrameSet frames, LanguagePack pack) {
        String be = pack.lines("profile.tsv").stream()
                .filter(l -> l.get(0).equals("copula"))
                .map(l -> l.get(1))
                .findFirst()
                .orElse("");
        this.copula = pack.lexicon().lemmaId(be);
        for (Frame frame : frames.all()) {
            if (frame.completed() && (frame.verbs().contains(copula) || frame.reflexive())) {
                frame.complements()
                        .forEach(word -> byAttribute
                                .computeIfAbsent(word, w -> new ArrayList<>())
                                .add(frame));
            }
        }
        byAttribute
                .values()
                .forEach(list -> list.sort(Comparator.comparing(f -> !f.verbs().contains(copula))));
    }

    /** All of a sentence, in the order of the text. */
    List<Hit> find(Sentence sentence) {
        List<Hit> out = new ArrayList<>();
        Clause main = main(sentence);
        Item holder = null;
        for (int i = 0; main != null && i + 1 < sentence.items().size(); i++) {
            List<Frame> frames = frames(sentence, i);
            if (frames.isEmpty()) {
                continue;
            }
            boolean joined = holder != null && sentence.items().get(i - 1).is(Kind.COORD);
            holder = joined ? holder : holder(sentence, main, i);
            Hit hit = holder == null ? null : first(sentence, main, frames, i, holder);
            if (hit != null) {
                out.add(hit);
            }
        }
        return out;
    }

    private @Nullable Hit first(Sentence sentence, Clause main, List<Frame> frames, int at, Item holder) {
        for (Frame frame : frames) {
            boolean fits = frame.verbs().contains(copula) || thinks(holder);
            Hit hit = fits ? hit(sentence, main, frame, at, holder) : null;
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** A person, or the subject of the sentence: "le port, ouvert à la pêche" tells of no mind. */
    private static boolean thinks(Item holder) {
        return holder.mention() == null
                || holder.mention().kind() == Mention.Kind.PERSON
                || holder.mention().kind() == Mention.Kind.ROLE;
    }

    private List<Frame> frames(Sentence sentence, int at) {
        Item item = sentence.items().get(at);
        Tokens tokens = sentence.tokens();
        boolean attribute = item.is(Kind.ADJ) || item.is(Kind.NP) && item.mention() == null;
        return attribute && tokens.form(item.head()).can(Pos.PPA | Pos.ADJ) && item.head() == item.from()
                ? byAttribute.getOrDefault(tokens.form(item.head()).key(), List.of())
                : List.of();
    }

    private static @Nullable Clause main(Sentence sentence) {
        for (Clause c : sentence.clauses()) {
            boolean told = c.type() == Clause.Type.MAIN || c.type() == Clause.Type.INSERTED;
            if (told && !c.subjects().isEmpty()) {
                return c;
            }
        }
        return null;
    }

    /** Who an attribute is said of: the party before its comma, or the subject behind an attribute that opens the sentence. */
    private static @Nullable Item holder(Sentence sentence, Clause main, int at) {
        List<Item> items = sentence.items();
        int before = at - 1;
        while (before >= 0 && items.get(before).is(Kind.ADVERB)) {
            before--;
        }
        if (before < 0) {
            Item subject = main.subjects().getFirst();
            return comma(items, items.indexOf(subject)) > at ? subject : null;
        }
        boolean behind = before > 0 && items.get(before).is(Kind.COMMA);
        Item party = behind ? items.get(before - 1) : null;
        return party != null && party.mention() != null ? party : null;
    }

    /** The comma right before an item, adverbs aside, or -1. */
    private static int comma(List<Item> items, int subject) {
        for (int i = subject - 1; i > 0; i--) {
            if (items.get(i).is(Kind.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    /** The token behind an attribute: the next comma, or the next attribute that is joined to it. */
    private int end(Sentence sentence, int at) {
        List<Item> items = sentence.items();
        for (int i = at + 1; i < items.size(); i++) {
            boolean joined = items.get(i).is(Kind.COORD)
                    && i + 1 < items.size()
                    && !frames(sentence, i + 1).isEmpty();
            if (joined || items.get(i).is(Kind.COMMA) || items.get(i).is(Kind.SEMICOLON)) {
                return items.get(i).from();
            }
        }
        return sentence.to();
    }

    private @Nullable Hit hit(Sentence sentence, Clause main, Frame frame, int at, Item holder) {
        int end = end(sentence, at);
        Item first = sentence.items().get(at);
        Item next = sentence.items().get(at + 1);
        for (ContentForm form : frame.forms()) {
            Clause inner = inner(sentence, form, next, end);
            boolean fits = switch (form.type()) {
                case ATTRIBUTE -> true;
                case NOUN -> takes(sentence, form, at + 1) && infinitive(sentence, next.from(), end) == null;
                case CLAUSE, INFINITIVE -> inner != null;
                default -> false;
            };
            if (fits) {
                int from = form.type() == Type.ATTRIBUTE ? first.from() : next.from();
                int to =
                        inner == null ? end : Math.max(end, sentence.items().getFirst() == first ? end : within(inner));
                return made(sentence, main, frame, form, from, to, inner, holder);
            }
        }
        return null;
    }

    /** A group behind a preposition, headed as the form asks. */
    private static boolean takes(Sentence sentence, ContentForm form, int at) {
        List<Item> items = sentence.items();
        return items.get(at).is(Kind.PREP)
                && at + 1 < items.size()
                && form.allows(sentence.tokens().form(items.get(at + 1).head()).key());
    }

    private static int within(Clause inner) {
        return inner.type() == Clause.Type.INFINITIVE ? 0 : inner.to();
    }

    private static @Nullable Clause inner(Sentence sentence, ContentForm form, Item next, int end) {
        if (form.type() == Type.INFINITIVE) {
            return infinitive(sentence, next.from(), end);
        }
        return form.type() == Type.CLAUSE && next.is(Kind.QUE) ? clause(sentence, next.from()) : null;
    }

    private static @Nullable Clause infinitive(Sentence sentence, int from, int end) {
        Clause c = clause(sentence, from);
        return c != null && c.type() == Clause.Type.INFINITIVE && c.verb().token() < end ? c : null;
    }

    private static @Nullable Clause clause(Sentence sentence, int from) {
        for (Clause c : sentence.clauses()) {
            if (c.from() == from) {
                return c;
            }
        }
        return null;
    }

    private static @Nullable Hit made(
            Sentence sentence,
            Clause main,
            Frame frame,
            ContentForm form,
            int from,
            int to,
            @Nullable Clause inner,
            Item holder) {
        int[] range = Around.trim(sentence.tokens(), from, to);
        Dep dep = inner == null ? null : new Dep(DepKind.CLAUSE, inner.preposition(), inner.from(), null, inner);
        Item speaker = holder.from() > from ? null : holder;
        return range[1] <= range[0]
                ? null
                : new Hit(main, frame, frame.act(), form.type(), List.of(range), dep, null, List.of(), speaker);
    }
}
