package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a participle behind a joining word or comma that shares the auxiliary of a verb before: "a remercié …, salué … et prié …". */
final class SharedAuxiliary {
    private final Tokens tokens;
    private final Predicates predicates;
    private final ParticipleObjects objects;

    SharedAuxiliary(Tokens tokens, int to, Predicates predicates) {
        this.tokens = tokens;
        this.predicates = predicates;
        this.objects = new ParticipleObjects(tokens, to, predicates);
    }

    /** The verb group of the participle at token {@code i} behind the groups read so far, or null. */
    @Nullable
    Item read(int i, List<Item> items) {
        Form form = tokens.form(i);
        if (!form.can(Pos.PPA) || tokens.is(i, Pos.FIN) || !predicates.knows(form.lemma(Pos.PPA))) {
            return null;
        }
        int joiner = items.size() - 1;
        while (joiner >= 0 && items.get(joiner).is(Kind.ADVERB)) {
            joiner--;
        }
        if (joiner <= 0 || items.get(joiner - 1).is(Kind.ADJ)) {
            return null;
        }
        boolean comma = items.get(joiner).is(Kind.COMMA);
        boolean governs = objects.agreesWithNothing(i) && objects.governs(i, !comma);
        if (items.get(joiner).is(Kind.COORD)) {
            return sharing(i, before(items, joiner, governs));
        }
        return comma && governs ? sharing(i, before(items, joiner, true)) : null;
    }

    /** The nearest verb with an auxiliary to share; {@code far}: also across the clauses that it governs. */
    private @Nullable VerbGroup before(List<Item> items, int joiner, boolean far) {
        VerbGroup speaking = far ? before(items, joiner, true, true) : null;
        return speaking == null ? before(items, joiner, far, false) : speaking;
    }

    /** Of "a relevé que X avait doublé, et souhaité que …" the verb that speaks as the participle does. */
    private @Nullable VerbGroup before(List<Item> items, int joiner, boolean far, boolean speaking) {
        for (int k = joiner; k >= 0; k--) {
            Item item = items.get(k);
            if (item.is(Kind.VERB)) {
                VerbGroup verb = item.verb();
                boolean fits = !speaking || predicates.speaks(verb);
                if (fits && verb.compound() && verb.finite()) {
                    boolean active = verb.reflexive() || !tokens.has(verb.auxiliary(), Pos.AUX_BE);
                    if (active && !verb.passive()) {
                        return verb;
                    }
                    if (!speaking) {
                        return null;
                    }
                }
                if (!far) {
                    return null;
                }
            }
            if (!far && (item.is(Kind.REL) || item.is(Kind.QUE)) || item.is(Kind.SEMICOLON)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Item sharing(int i, @Nullable VerbGroup verb) {
        if (verb == null) {
            return null;
        }
        tokens.setCategory(i, Pos.PPA);
        tokens.setReading(i, tokens.form(i).lemma(Pos.PPA), tokens.form(i).features(Pos.PPA));
        VerbGroup group = new VerbGroup(
                tokens.lemma(i),
                i,
                verb.form(),
                verb.tenses(),
                true,
                false,
                verb.reflexive(),
                false,
                verb.plural(),
                verb.auxiliary(),
                -1,
                -1,
                -1);
        return new Item(Kind.VERB, i, i + 1, i, group, null);
    }
}
