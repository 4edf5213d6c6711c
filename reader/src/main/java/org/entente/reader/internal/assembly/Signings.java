package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.model.Stage;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.assembly.Debtors.Owed;
import org.entente.reader.internal.assembly.UndertakingBook.Term;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;

/** Instruments that are told as signed where no verb of signing makes a statement: "la signature de trois accords", "un bail signé hier". */
final class Signings {
    /** So far from the name a word of signing may stand. */
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final Draft draft;
    private final Lexicon lexicon;
    private final Set<String> signing;
    private final Sides sides;
    private final Terms terms;
    private final UndertakingBook book;

    Signings(Context context, Profile profile) {
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.lexicon = context.lexicon();
        this.signing = profile.words("signing");
        this.sides = new Sides(context.book(), tokens);
        this.terms = new Terms(context);
        this.book = new UndertakingBook(context);
    }

    /** Adds an instrument of the sentence, whose name stands from {@code from} to before {@code to}, as signed by both sides. */
    void add(Scene scene, Instrument instrument, int from, int to) {
        boolean signed = instrument.status() == InstrumentStatus.SIGNED
                && instrument.kind() != InstrumentKind.DECLARATION
                && instrument.kind() != InstrumentKind.PARTNERSHIP
                && instrument.kind() != InstrumentKind.PLAN;
        List<Entity> both = signed && !book.has(from, to) ? signers(scene) : List.of();
        if (both.size() > 1) {
            int start = from > 0 && tokens.is(from - 1, Pos.NUM) ? from - 1 : from;
            int end = end(to, scene.sentence().to());
            Term term = new Term(null, terms.quantity(new Action(start, end, null)));
            book.addTold(Stage.SIGNED, new Owed(both, both), start, end, term);
        }
    }

    /** Whether a word of signing governs it or says more of it: "la signature de l'accord", "le bail conclu hier". */
    boolean signs(Sentence sentence, int from, int to) {
        for (int i = Math.max(sentence.from(), from - NEAR); i < Math.min(sentence.to(), to + NEAR); i++) {
            boolean word = i < from || i >= to;
            if (word && (signing.contains(lexicon.lemma(tokens.lemma(i))) || isSignature(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has told of something signed before: then what it lists is so too. */
    boolean begun() {
        return draft.undertakings.stream().anyMatch(u -> u.stage() == Stage.SIGNED);
    }

    private boolean isSignature(int token) {
        PhraseMatch m = tokens.matches(token);
        while (m != null && !(m.kind() == PhraseKind.CUE && m.value().equals("signature"))) {
            m = m.next();
        }
        return m != null;
    }

    /** What says more of it belongs to it: "un accord [liant les deux ports]". */
    int end(int from, int to) {
        int i = from;
        while (i < to && !tokens.is(i, Pos.PUNCT | Pos.FIN | Pos.REL | Pos.SUB | Pos.QUE | Pos.COORD)) {
            i++;
        }
        return i;
    }

    /** Who talks, where the sentence names all of them or no two states; else the two states that it names. */
    List<Entity> signers(Scene scene) {
        List<Entity> named = new ArrayList<>();
        for (Item item : scene.sentence().items()) {
            sides.of(scene.meant(item)).stream().filter(e -> !named.contains(e)).forEach(named::add);
        }
        List<Entity> both = sides.talking();
        return named.size() < 2 || named.containsAll(both) ? both : named.size() == 2 ? named : List.of();
    }
}
