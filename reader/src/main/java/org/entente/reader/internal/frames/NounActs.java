package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Acts that a noun names, with whose act it is and what is meant: "la décision de Lima d'ouvrir un port". */
final class NounActs {
    private final List<Frame> frames;

    /** @param frames those of the lines "noun:" */
    NounActs(List<Frame> frames) {
        this.frames = List.copyOf(frames);
    }

    /** The acts of nouns that head no other hit. */
    List<Hit> find(Sentence sentence, List<Hit> others) {
        List<Hit> out = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            if (clause.type() == Clause.Type.INFINITIVE && clause.verbItem() != null) {
                Hit hit = hit(sentence, clause, others);
                if (hit != null) {
                    out.add(hit);
                }
            }
        }
        return out;
    }

    /** Behind "NOUN of PARTY" stands the infinitive of {@code clause}. */
    private @Nullable Hit hit(Sentence sentence, Clause clause, List<Hit> others) {
        List<Item> items = sentence.items();
        int verb = items.indexOf(clause.verbItem());
        int owner = verb - 2;
        boolean shape = owner >= 2
                && items.get(verb - 1).is(Kind.PREP)
                && items.get(owner).is(Kind.NP)
                && items.get(owner).mention() != null
                && items.get(owner - 1).is(Kind.PREP)
                && sentence.tokens().has(items.get(owner - 1).from(), Pos.OF)
                && items.get(owner - 2).is(Kind.NP);
        Frame frame = shape ? frame(sentence.tokens(), items.get(owner - 2)) : null;
        if (frame == null || others.stream().anyMatch(h -> does(h, items.get(owner - 2), frame))) {
            return null;
        }
        Clause around = clause.parent();
        int[] content = Around.trim(sentence.tokens(), clause.from(), clause.to());
        return around == null || !around.hasVerb() || content[1] <= content[0]
                ? null
                : new Hit(
                        around,
                        frame,
                        frame.act(),
                        Type.INFINITIVE,
                        List.of(content),
                        new Dep(DepKind.CLAUSE, clause.preposition(), clause.from(), null, clause),
                        items.get(owner - 2),
                        List.of(),
                        items.get(owner));
    }

    /** Whether another hit does the noun's act already: the noun is of its pattern, or heads what it says. */
    private static boolean does(Hit hit, Item noun, Frame frame) {
        boolean heads = hit.dep() != null && hit.dep().item() == noun;
        return hit.noun() == noun
                || heads && hit.act().actClass() == frame.act().actClass();
    }

    private @Nullable Frame frame(Tokens tokens, Item noun) {
        int key = tokens.form(noun.head()).key();
        for (Frame frame : frames) {
            if (frame.complements().contains(key)) {
                return frame;
            }
        }
        return null;
    }
}
