package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a participle behind a joining word or comma that shares the auxiliary of a verb before: "a remercié …, salué … et prié …". */
final class SharedAuxiliary {
    private final Tokens tokens;
    private final int to;
    private final Predicates predicates;

    SharedAuxiliary(Tokens tokens, int to, Predicates predicates) {
        this.tokens = tokens;
        this.to = to;
        this.predicates = predicates;
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
        boolean governs = agreesWithNothing(form) && governs(i, !comma);
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

    private static boolean agreesWithNothing(Form form) {
        int features = form.features(Pos.PPA);
        return (features & Pos.MASCULINE) != 0 && (features & Pos.SINGULAR) != 0;
    }

    /** An object or a complement clause follows: a participle that belongs to a noun has neither. */
    private boolean governs(int i, boolean infinitives) {
        int next = i + 1;
        while (next < to
                && (tokens.form(next).can(Pos.ADV) && !tokens.form(next).can(Pos.DET))) {
            next++;
        }
        while (next < to && (tokens.first(next) == '«' || tokens.first(next) == '"')) {
            next++;
        }
        if (next >= to) {
            return false;
        }
        Form form = tokens.form(next);
        if (form.can(Pos.QUE)) {
            return true;
        }
        if (!form.can(Pos.DET) || form.can(Pos.PREP)) {
            return infinitives
                    && form.can(Pos.PREP)
                    && !form.can(Pos.DET)
                    && next + 1 < to
                    && tokens.form(next + 1).can(Pos.INF)
                    && !tokens.form(next + 1).can(Pos.NOUN);
        }
        return !time(next + 1) && !time(next + 2);
    }

    /** "renversé le 4 mai", "signé la semaine dernière" */
    private boolean time(int i) {
        if (i >= to) {
            return false;
        }
        for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
            boolean noun = m.kind() == PhraseKind.CUE && m.value().equals("time-noun");
            if (noun || m.kind() == PhraseKind.MONTH || m.kind() == PhraseKind.WEEKDAY) {
                return true;
            }
        }
        return false;
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
