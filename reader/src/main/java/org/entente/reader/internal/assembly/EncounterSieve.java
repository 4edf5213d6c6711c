package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Encounter;
import org.entente.model.EncounterKind;
import org.entente.model.Statement;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.text.Tokens;

/**
 * Drops what the whole document shows to be no encounter between sides: a journey within one's own state, a ceremony or press conference at home,
 * a talk with somebody who has neither office nor state. Of news that tells of states coming together, what one person does is kept.
 */
final class EncounterSieve {
    private final Context context;
    private final Draft draft;
    private final EncounterLedger ledger;

    EncounterSieve(Context context, EncounterLedger ledger) {
        this.context = context;
        this.draft = context.draft();
        this.ledger = ledger;
    }

    /** Drops them from the draft, once the whole text is read; statements lose their link to them. */
    void finish() {
        boolean bilateral = context.book().bilateral();
        if (draft.encounters.stream().anyMatch(this::ofTwoStates)) {
            return;
        }
        draft.encounters.removeIf(e -> !stands(e) && !(bilateral && e.kind() == EncounterKind.CONFERENCE));
        Set<String> left = draft.encounters.stream().map(Encounter::id).collect(Collectors.toSet());
        draft.statements.replaceAll(s -> s.encounter() == null || left.contains(s.encounter()) ? s : unlinked(s));
    }

    private boolean ofTwoStates(Encounter e) {
        return draft.countries(EncounterLedger.people(e)).size() > 1;
    }

    private boolean stands(Encounter e) {
        List<Entity> people = draft.entities(EncounterLedger.people(e));
        boolean visit = e.kind() == EncounterKind.VISIT;
        boolean abroad = isAbroad(e, people);
        if (visit) {
            return abroad && people.stream().anyMatch(this::hasStanding);
        }
        if (people.size() == 1) {
            return abroad || people.getFirst().country() == null || isGathering(e);
        }
        return people.stream().filter(this::hasStanding).count() > 1;
    }

    /** Whether its place lies in a state that is not of those who go there; who serves a body of many states is abroad everywhere. */
    private boolean isAbroad(Encounter e, List<Entity> people) {
        String there = ledger.placeCountry(e);
        return there == null
                ? people.stream().allMatch(p -> p.organisation() != null)
                : people.stream().noneMatch(p -> there.equals(p.country()));
    }

    /** Whether its words name one of those to which many come. */
    private boolean isGathering(Encounter e) {
        Tokens tokens = context.tokens();
        int from = e.evidence().start();
        int to = e.evidence().end();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.start(i) >= from && tokens.end(i) <= to)
                .anyMatch(i -> EncounterClasses.isGathering(tokens, i));
    }

    /** Who may act for others: a state or body, a holder of an office, or who is known for one. */
    private boolean hasStanding(Entity e) {
        return !e.isPerson()
                || e.official()
                || e.country() != null && !e.presumed()
                || context.book().isKnown(e);
    }

    private static Statement unlinked(Statement s) {
        return new Statement(
                s.id(),
                s.speaker(),
                s.addressees(),
                s.act(),
                s.content(),
                s.negated(),
                s.fields(),
                s.date(),
                null,
                s.answers(),
                s.condition(),
                s.within(),
                s.confidence(),
                s.evidence());
    }
}
