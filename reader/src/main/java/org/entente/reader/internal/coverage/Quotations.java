package org.entente.reader.internal.coverage;

import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;

/** Verbs that report what stands before them, or behind a colon. */
final class Quotations {
    private final View view;
    private final Tokens tokens;
    /** The verb of the first main clause that has a subject, or behind the last token where there is none. */
    private final int said;

    Quotations(View view) {
        this.view = view;
        this.tokens = view.tokens();
        this.said = view.sentence().clauses().stream()
                .filter(c -> c.type() == Clause.Type.MAIN)
                .filter(c -> c.verb().finite() && !c.subjects().isEmpty())
                .mapToInt(c -> c.verb().token())
                .findFirst()
                .orElse(view.sentence().to());
    }

    /** "…, a martelé X", "« … », martèle-t-il". */
    boolean reports(Clause clause, Item verb) {
        int k = view.indexAt(verb.from());
        int before = k - 1;
        while (view.is(before, Kind.ADVERB)) {
            before--;
        }
        boolean comma = view.is(before, Kind.COMMA);
        boolean quoted = view.is(comma ? before - 1 : before, Kind.CLOSE_QUOTE);
        if (!comma && !quoted || clause.verb().passive() || !clause.verb().finite()) {
            return false;
        }
        if (clause.verb().inverted() >= 0) {
            boolean asks = tokens.isChar(view.sentence().to() - 1, '?');
            return !asks && !tokens.has(clause.verb().inverted(), Pos.IMPERSONAL);
        }
        int subject = behindAdverbs(k + 1);
        boolean party = view.is(subject, Kind.NP) && view.isParty(view.item(subject));
        boolean tag = clause.subjects().isEmpty() && closes(subject) && said < verb.from();
        return party && (quoted || tag);
    }

    private int behindAdverbs(int from) {
        int i = from;
        while (view.is(i, Kind.ADVERB)) {
            i++;
        }
        return i;
    }

    /** Nothing but marks follows the party: a verb that governs more is no tag of a report. */
    private boolean closes(int subject) {
        int next = behindAdverbs(subject + 1);
        return next >= view.size() || tokens.is(view.item(next).from(), Pos.PUNCT);
    }

    /** "X a martelé mardi devant la presse : « … »": between verb and colon stands no object. */
    boolean introduces(Clause clause, Item verb) {
        int i = view.indexAt(verb.to());
        while (view.is(i, Kind.ADVERB) || view.is(i, Kind.PREP) && view.is(i + 1, Kind.NP)) {
            i += view.is(i, Kind.PREP) ? 2 : 1;
        }
        return clause.verb().finite() && view.is(i, Kind.COLON) && view.is(i + 1, Kind.OPEN_QUOTE);
    }
}
