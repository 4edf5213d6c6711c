package org.entente.reader.internal.frames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "Désireux de bâtir un port, il …": an attribute that opens the sentence does what its frame with the copula does. */
final class OpeningAttributes {
    private final Map<Integer, Frame> byAttribute = new HashMap<>();

    OpeningAttributes(FrameSet frames, LanguagePack pack) {
        String copula = pack.lines("profile.tsv").stream()
                .filter(l -> l.get(0).equals("copula"))
                .map(l -> l.get(1))
                .findFirst()
                .orElse("");
        int be = pack.lexicon().lemmaId(copula);
        for (Frame frame : frames.all()) {
            if (frame.completed() && (frame.verbs().contains(be) || frame.reflexive())) {
                frame.complements().forEach(word -> byAttribute.putIfAbsent(word, frame));
            }
        }
    }

    @Nullable
    Hit find(Sentence sentence) {
        List<Item> items = sentence.items();
        Item first = items.getFirst();
        Tokens tokens = sentence.tokens();
        boolean attribute = first.is(Item.Kind.ADJ) || tokens.is(first.head(), Pos.PPA | Pos.ADJ);
        Frame frame = attribute ? byAttribute.get(tokens.form(first.head()).key()) : null;
        Clause main = frame == null ? null : main(sentence);
        int comma = main == null ? -1 : commaBefore(items, main.subjects().getFirst());
        if (frame == null || main == null || comma < 2) {
            return null;
        }
        int end = items.get(comma).from();
        for (ContentForm form : frame.forms()) {
            Hit hit = hit(sentence, main, frame, form, first, end);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private static @Nullable Clause main(Sentence sentence) {
        for (Clause c : sentence.clauses()) {
            if (c.type() == Clause.Type.MAIN && !c.subjects().isEmpty()) {
                return c;
            }
        }
        return null;
    }

    private static int commaBefore(List<Item> items, Item subject) {
        for (int i = items.indexOf(subject) - 1; i > 0; i--) {
            if (items.get(i).is(Item.Kind.COMMA)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Hit hit(
            Sentence sentence, Clause main, Frame frame, ContentForm form, Item first, int end) {
        Item next = sentence.items().get(1);
        return switch (form.type()) {
            case ATTRIBUTE -> made(main, frame, form, first.from(), end, null);
            case CLAUSE -> next.is(Item.Kind.QUE) ? made(main, frame, form, next.from(), end, null) : null;
            case NOUN -> next.is(Item.Kind.PREP) ? made(main, frame, form, next.from(), end, null) : null;
            case INFINITIVE -> {
                Clause inner = infinitive(sentence, next.from(), end);
                yield inner == null
                        ? null
                        : made(
                                main,
                                frame,
                                form,
                                inner.from(),
                                end,
                                new Dep(DepKind.CLAUSE, inner.preposition(), inner.from(), null, inner));
            }
            default -> null;
        };
    }

    private static @Nullable Clause infinitive(Sentence sentence, int from, int end) {
        for (Clause c : sentence.clauses()) {
            if (c.type() == Clause.Type.INFINITIVE
                    && c.from() == from
                    && c.verb().token() < end) {
                return c;
            }
        }
        return null;
    }

    private static Hit made(Clause main, Frame frame, ContentForm form, int from, int to, @Nullable Dep dep) {
        return new Hit(main, frame, frame.act(), form.type(), List.of(new int[] {from, to}), dep, null, List.of());
    }
}
