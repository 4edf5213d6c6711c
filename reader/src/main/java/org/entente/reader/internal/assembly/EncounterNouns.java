package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** Makes encounters of nouns: "la visite de X au Laos", "un entretien entre X et Y", "une cérémonie présidée par X". */
final class EncounterNouns {
    private final Tokens tokens;
    private final EncounterTalks talks;
    private final EncounterTally tally;
    private final EncounterVisits visits;
    private final EncounterCeremonies ceremonies;

    EncounterNouns(Context context, EncounterLedger ledger, Profile profile) {
        this.tokens = context.tokens();
        this.tally = new EncounterTally(context, ledger, profile);
        this.talks = new EncounterTalks(context, ledger, profile);
        this.visits = new EncounterVisits(context, ledger, profile);
        this.ceremonies = new EncounterCeremonies(context, ledger, profile);
    }

    /** Adds what the nouns of a sentence tell, but for those whose predicate told it. */
    void add(Scene scene, Set<Item> told) {
        List<Item> items = scene.sentence().items();
        ceremonies.look(scene);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.is(Item.Kind.NP)
                    || item.mention() != null
                    || !EncounterClasses.any(tokens, item)
                    || told.contains(item)) {
                continue;
            }
            if (EncounterClasses.has(tokens, item, "visit")) {
                visits.add(scene, items, i);
            } else if (EncounterClasses.has(tokens, item, "ceremony")) {
                ceremonies.add(scene, items, i);
            } else if (EncounterClasses.has(tokens, item, "signature")) {
                ceremonies.signature(scene, items, i);
            } else if (EncounterClasses.has(tokens, item, "call") || EncounterClasses.has(tokens, item, "meeting")) {
                talk(scene, items, i);
            } else if (EncounterClasses.has(tokens, item, "conference")) {
                talks.add(scene, items, i, EncounterKind.CONFERENCE);
            }
        }
    }

    private void talk(Scene scene, List<Item> items, int at) {
        boolean call = EncounterClasses.has(tokens, items.get(at), "call");
        EncounterKind kind = call ? EncounterKind.CALL : EncounterKind.MEETING;
        if (!tally.add(scene, items, at, kind)) {
            talks.add(scene, items, at, kind);
        }
    }
}
