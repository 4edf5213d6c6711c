package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Party;
import org.entente.model.Reading;

/**
 * Folds readings into what is known. A pure function of the set of readings: neither the order in which they are taken nor
 * the clock matters.
 */
public final class Fold {
    /** Changes whenever the same readings would give something else: what was kept by older rules is then folded anew. */
    public static final String RULES = "5";

    private final List<Telling> tellings = new ArrayList<>();
    private final Vocabulary vocabulary = Vocabulary.load();

    /** Takes one document's reading; of each document, only the current version. */
    public void take(Reading reading) {
        tellings.add(new Telling(withoutMentions(reading)));
    }

    /** Mentions are the larger half of a reading, and nothing here asks for them. */
    private static Reading withoutMentions(Reading reading) {
        List<Party> parties = reading.parties().stream()
                .map(p -> new Party(
                        p.id(), p.kind(), p.name(), p.country(), p.members(), p.confidence(), p.evidence(), List.of()))
                .toList();
        return new Reading(
                reading.document().withoutText(),
                parties,
                reading.offices(),
                reading.encounters(),
                reading.statements(),
                reading.undertakings(),
                reading.figures(),
                reading.instruments());
    }

    /** What they say together. */
    public Known known() {
        tellings.sort(Comparator.comparing(telling -> telling.document().id()));
        People people = People.of(tellings);
        return new Known(
                new Threads(vocabulary, people).fold(tellings),
                people.list(),
                new Encounters(people).fold(tellings),
                new Figures(vocabulary).fold(tellings),
                new Instruments(vocabulary).fold(tellings));
    }
}
