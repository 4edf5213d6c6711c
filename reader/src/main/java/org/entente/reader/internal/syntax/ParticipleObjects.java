package org.entente.reader.internal.syntax;

import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;

/** Whether a past participle is a verb of its own with an auxiliary before, or only says something of a noun. */
final class ParticipleObjects {
    private final Tokens tokens;
    private final int to;
    private final Predicates predicates;

    ParticipleObjects(Tokens tokens, int to, Predicates predicates) {
        this.tokens = tokens;
        this.to = to;
        this.predicates = predicates;
    }

    /** Masculine and singular, as it is behind "have". */
    boolean agreesWithNothing(int i) {
        int features = tokens.form(i).features(Pos.PPA);
        return (features & Pos.MASCULINE) != 0 && (features & Pos.SINGULAR) != 0;
    }

    /** An object or a complement clause follows, or the noun of its pattern ("fait part"): a participle that belongs to a noun has none. */
    boolean governs(int i, boolean infinitives) {
        int next = behindAdverbs(i);
        if (next >= to) {
            return false;
        }
        Form form = tokens.form(next);
        if (form.can(Pos.QUE) || predicates.completes(tokens.form(i).lemma(Pos.PPA), form.key())) {
            return true;
        }
        if (!form.can(Pos.DET) || form.can(Pos.PREP)) {
            return infinitives && infinitive(next);
        }
        return !time(next + 1) && !time(next + 2);
    }

    private int behindAdverbs(int i) {
        int next = i + 1;
        while (next < to && tokens.form(next).can(Pos.ADV) && !tokens.form(next).can(Pos.DET)) {
            next++;
        }
        while (next < to && (tokens.first(next) == '«' || tokens.first(next) == '"')) {
            next++;
        }
        return next;
    }

    /** A preposition and an infinitive. */
    private boolean infinitive(int next) {
        return tokens.form(next).can(Pos.PREP)
                && !tokens.form(next).can(Pos.DET)
                && next + 1 < to
                && tokens.form(next + 1).can(Pos.INF)
                && !tokens.form(next + 1).can(Pos.NOUN);
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
}
