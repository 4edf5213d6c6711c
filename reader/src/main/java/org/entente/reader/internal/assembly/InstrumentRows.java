package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Act;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.model.Statement;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Makes instruments: agreements, declarations and named partnerships, each name once a document. */
final class InstrumentRows {
    /** A sentence has fewer statements: those before them tell of other things. */
    private static final int MOST_STATEMENTS = 60;

    /** Kinds of phrases that name who may agree on something. */
    private static final Set<PhraseKind> SIDES =
            Set.of(PhraseKind.STATE, PhraseKind.DEMONYM, PhraseKind.CAPITAL, PhraseKind.ORGANISATION);

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final InstrumentNames names;
    private final InstrumentLife life;
    private final InstrumentWeight weight;
    private final InstrumentBook book;
    private final Signings signings;
    /** Ids of those that one state or company may have alone. */
    private final Set<String> doubtful = new HashSet<>();

    InstrumentRows(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        names = new InstrumentNames(tokens);
        life = new InstrumentLife(context);
        weight = new InstrumentWeight(tokens);
        book = new InstrumentBook(context);
        signings = new Signings(context, profile);
    }

    void add(Scene scene) {
        Sentence sentence = scene.sentence();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            PhraseMatch match = PhraseMatch.find(tokens.matches(i), PhraseKind.INSTRUMENT);
            if (match != null && tokens.is(i, Pos.NOUN | Pos.PROPER) && match.to() <= sentence.to()) {
                if (!inOffice(sentence, i)) {
                    found(scene, match);
                }
                i = match.to() - 1;
            }
        }
    }

    /** "le ministre chargé du Traité de pêche" is an office, not a treaty. */
    private boolean inOffice(Sentence sentence, int token) {
        for (Item item : sentence.items()) {
            if (item.from() <= token && token < item.to()) {
                return item.mention() != null;
            }
        }
        return false;
    }

    private void found(Scene scene, PhraseMatch head) {
        Sentence sentence = scene.sentence();
        InstrumentKind kind = InstrumentKind.valueOf(head.value().toUpperCase(Locale.ROOT));
        int to = names.end(head, kind == InstrumentKind.PARTNERSHIP, sentence.from(), sentence.to());
        InstrumentStatus told = life.told(sentence, head.from(), to);
        boolean definite = weight.definite(head.from(), sentence.from());
        boolean known = book.takesUp(head, to, definite);
        if (known || !weight.counts(head, kind, to, told, sentence.from())) {
            if (known) {
                book.tell(told);
            }
            return;
        }
        boolean wished = told == null && kind == InstrumentKind.PLAN && weight.isWish(head, to);
        InstrumentStatus presumed =
                wished ? InstrumentStatus.PROPOSED : life.presumed(sentence, head.from(), kind, definite);
        InstrumentStatus status = told == null ? presumed : told;
        Instrument row = new Instrument(
                "i" + (draft.instruments.size() + 1),
                tokens.span(head.from(), to),
                kind,
                parties(head.from(), to),
                date(head.from(), to, status),
                status,
                0.7,
                draft.evidence(head.from(), to));
        book.add(row);
        if (weight.isPrivate(head, kind, told) && fewStates(sentence)) {
            doubtful.add(row.id());
        }
        boolean one = !tokens.has(head.from(), Pos.PLURAL);
        if (definite ? one && signings.signs(sentence, head.from(), to) : told != null || signings.begun()) {
            signings.add(scene, row, head.from(), to);
        }
    }

    /** Drops plans, declarations and contracts of a text in which no two states meet, unless their sentence names two sides. */
    void finish() {
        boolean diplomatic = draft.encounters.stream()
                .anyMatch(e -> draft.countries(EncounterLedger.people(e)).size() > 1);
        if (!diplomatic) {
            draft.instruments.removeIf(i -> doubtful.contains(i.id()));
        }
    }

    private boolean fewStates(Sentence sentence) {
        Set<String> states = new HashSet<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (SIDES.contains(m.kind())) {
                    states.add(m.value());
                }
            }
        }
        return states.size() < 2;
    }

    /** The statement that tells of it, or null. */
    private @Nullable Statement teller(int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        int last = draft.statements.size() - 1;
        for (int i = last; i >= Math.max(0, last - MOST_STATEMENTS); i--) {
            Statement s = draft.statements.get(i);
            if (s.evidence().start() <= start && s.evidence().end() >= end) {
                return s;
            }
        }
        return null;
    }

    private @Nullable String date(int from, int to, InstrumentStatus status) {
        List<DateExpression> own = context.datesIn(from, Math.min(tokens.size(), to + 6));
        for (DateExpression d : own) {
            if (!d.deadline() && d.from() <= to + 4) {
                return d.edtf();
            }
        }
        Statement s = status == InstrumentStatus.SIGNED ? teller(from, to) : null;
        return s == null ? null : s.date();
    }

    /** The states that its name joins, else whoever signs. */
    private List<String> parties(int from, int to) {
        List<String> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            PhraseMatch state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE);
            if (state != null) {
                out.add(draft.id(context.book().state(state.value(), tokens.start(i), tokens.end(state.to() - 1))));
            }
        }
        if (out.size() > 1) {
            return out.stream().distinct().toList();
        }
        Statement s = teller(from, to);
        boolean signs = s != null && s.act() == Act.SIGN;
        if (signs) {
            out.add(Draft.some(s).speaker());
            out.addAll(Draft.some(s).addressees());
        }
        return signs ? out.stream().distinct().toList() : List.of();
    }
}
