package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Which dates of a sentence can be that of what a stretch of it tells: its own first, then those of the clauses around it. */
final class NearbyDates {
    private final Context context;
    private final Tokens tokens;

    NearbyDates(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /**
     * The dates of a stretch that no clause inside it has for itself ("A, qui séjourne ici depuis lundi, a reçu mardi …": mardi), those that hang
     * on another noun ("après sa visite de lundi, …") behind the others.
     */
    List<DateExpression> own(Scene scene, int from, int to, boolean aside) {
        List<DateExpression> all = context.datesIn(from, to).stream()
                .filter(d -> !Nesting.inside(scene, from, d.from(), d.to()))
                .toList();
        return aside
                ? Stream.concat(
                                all.stream().filter(d -> !ofNoun(d, from)),
                                all.stream().filter(d -> ofNoun(d, from)))
                        .toList()
                : all;
    }

    private static boolean holds(Clause c, DateExpression d) {
        return c.hasVerb() && c.from() <= d.from() && d.to() <= c.to();
    }

    /** "[sa visite] de lundi": but not of the noun that the stretch begins with. */
    private boolean ofNoun(DateExpression d, int from) {
        boolean of =
                d.from() > from && tokens.has(d.from() - 1, Pos.OF) && d.edtf().indexOf('/') < 0;
        return of && d.from() - from > 4;
    }

    /** The dates of the sentence, but for those of a clause that tells something else about one of its nouns. */
    List<DateExpression> around(Scene scene, int at) {
        return context.datesIn(scene.sentence().from(), scene.sentence().to()).stream()
                .filter(d -> {
                    Clause c = innermost(scene, d);
                    return c == null || !apart(c) || c.from() <= at && at < c.to();
                })
                .toList();
    }

    private static boolean apart(Clause c) {
        return c.type() == Clause.Type.RELATIVE
                || c.type() == Clause.Type.COMPLEMENT
                || c.type() == Clause.Type.INFINITIVE
                || c.type() == Clause.Type.ADVERBIAL;
    }

    private static @Nullable Clause innermost(Scene scene, DateExpression d) {
        Clause best = null;
        for (Clause c : scene.sentence().clauses()) {
            if (holds(c, d) && (best == null || c.to() - c.from() < best.to() - best.from())) {
                best = c;
            }
        }
        return best;
    }
}
