package org.entente.reader.internal.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;

/** Makes instruments: agreements, declarations and named partnerships, each name once a document. */
final class InstrumentRows {
    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final Set<String> seen = new HashSet<>();

    InstrumentRows(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
    }

    void add(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            PhraseMatch match = PhraseMatch.find(tokens.matches(i), PhraseKind.INSTRUMENT);
            if (match != null && tokens.is(i, Pos.NOUN) && match.to() <= sentence.to()) {
                int to = nameEnd(match.to(), sentence.to());
                boolean named = to - match.from() > 1;
                if (named && seen.add(tokens.span(i, to).toLowerCase(Locale.ROOT))) {
                    row(sentence, match, to);
                }
                i = to - 1;
            }
        }
    }

    /** Adjectives, states and years that follow make the name: "partenariat renforcé Chili - Ghana". */
    private int nameEnd(int from, int to) {
        int end = from;
        while (end < to) {
            boolean dash = tokens.is(end, Pos.PUNCT)
                    && (tokens.first(end) == '-' || tokens.first(end) == '–')
                    && end + 1 < to
                    && tokens.capitalised(end + 1);
            boolean year = tokens.is(end, Pos.PREP)
                    && end + 1 < to
                    && tokens.is(end + 1, Pos.NUM)
                    && tokens.end(end + 1) - tokens.start(end + 1) == 4;
            if (!dash && !year && !tokens.is(end, Pos.ADJ | Pos.PROPER)) {
                break;
            }
            end += year ? 2 : 1;
        }
        return end;
    }

    private void row(Sentence sentence, PhraseMatch match, int to) {
        InstrumentKind kind = InstrumentKind.valueOf(match.value().toUpperCase(Locale.ROOT));
        draft.instruments.add(new Instrument(
                "i" + (draft.instruments.size() + 1),
                tokens.span(match.from(), to),
                kind,
                List.of(),
                null,
                status(sentence, match.from(), kind),
                0.6,
                draft.evidence(match.from(), to)));
    }

    private InstrumentStatus status(Sentence sentence, int token, InstrumentKind kind) {
        if (kind == InstrumentKind.PARTNERSHIP) {
            return InstrumentStatus.IN_FORCE;
        }
        Clause near = null;
        for (Clause c : sentence.clauses()) {
            near = c.from() <= token && token < c.to() ? c : near;
        }
        boolean open = near != null
                && (near.type() == Clause.Type.INFINITIVE
                        || (near.verb().tenses() & (Pos.FUTURE | Pos.CONDITIONAL)) != 0);
        return open ? InstrumentStatus.PROPOSED : InstrumentStatus.SIGNED;
    }
}
