package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Quantity;
import org.entente.model.Stage;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.entente.reader.internal.assembly.Debtors.Owed;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.FieldFinder;
import org.jspecify.annotations.Nullable;

/** Writes down undertakings: what the words of the action tell of field, object and how concrete it is. */
final class UndertakingBook {
    /**
     * Until when, and how much.
     *
     * @param due EDTF, or null
     * @param quantity money, else a count; or null
     */
    record Term(@Nullable String due, @Nullable Quantity quantity) {}

    private static final double TOLD = 0.6;

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;

    UndertakingBook(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
    }

    /** Adds what the tokens from {@code from} to before {@code to} say, as a statement makes it. */
    void add(Stage stage, Owed owed, int from, int to, Term term, Statement statement) {
        row(stage, owed, from, to, term, statement);
    }

    /** Adds what no statement makes but the text tells of by the way ("l'accord signé à Lima"). */
    void addTold(Stage stage, Owed owed, int from, int to, Term term) {
        row(stage, owed, from, to, term, null);
    }

    private void row(Stage stage, Owed owed, int from, int to, Term term, @Nullable Statement statement) {
        List<Field> fields = FieldFinder.find(tokens, from, to);
        boolean concrete = term.quantity() != null || term.due() != null || names(from, to);
        draft.undertakings.add(new Undertaking(
                "u" + (draft.undertakings.size() + 1),
                stage,
                draft.ids(owed.debtors()),
                draft.ids(owed.creditors()),
                draft.evidence(from, to),
                object(from, to),
                term.due(),
                term.quantity(),
                fields.isEmpty() && statement != null ? statement.fields() : fields,
                statement == null ? null : statement.date(),
                concrete,
                statement == null ? null : statement.id(),
                statement == null ? TOLD : statement.confidence(),
                draft.evidence(from, to)));
    }

    /** Whether words of these tokens are an undertaking already, or a part of one. */
    boolean has(int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        for (int i = draft.undertakings.size() - 1; i >= 0; i--) {
            Evidence e = draft.undertakings.get(i).action();
            if (e.start() < end && e.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** Whether a project, place or instrument is named: a capitalised word that is no state, party of the talks or organisation. */
    private boolean names(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PhraseMatch.find(tokens.matches(i), PhraseKind.INSTRUMENT) != null && tokens.capitalised(i)) {
                return true;
            }
            boolean listed = false;
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                listed |= m.kind() == PhraseKind.STATE
                        || m.kind() == PhraseKind.DEMONYM
                        || m.kind() == PhraseKind.ORGANISATION
                        || m.kind() == PhraseKind.TITLE;
            }
            if (!listed
                    && tokens.capitalised(i)
                    && tokens.is(i, Pos.PROPER | Pos.NOUN)
                    && tokens.end(i) - tokens.start(i) > 2) {
                return true;
            }
        }
        return false;
    }

    private List<String> object(int from, int to) {
        Set<String> out = new LinkedHashSet<>();
        Lexicon lexicon = context.lexicon();
        for (int i = from; i < to && out.size() < 12; i++) {
            if (tokens.is(i, Pos.NOUN | Pos.PROPER | Pos.INF | Pos.FIN | Pos.PPA)
                    && !tokens.has(i, Pos.AUX_HAVE | Pos.AUX_BE)) {
                out.add(tokens.is(i, Pos.PROPER) ? tokens.word(i) : lexicon.lemma(tokens.lemma(i)));
            }
        }
        return new ArrayList<>(out);
    }
}
