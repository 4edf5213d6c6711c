package org.entente.register.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.register.FigureSeries;
import org.entente.register.InstrumentLife;
import org.entente.register.JoinedEncounter;
import org.entente.register.Participant;
import org.entente.register.Person;
import org.entente.register.States;
import org.entente.register.Step;
import org.entente.register.UndertakingThread;
import org.entente.register.internal.fold.Known;
import org.entente.register.internal.store.KnownRow;
import org.entente.register.internal.store.RowJson;

/** What the fold found, as rows to keep: JSON, and the parties by whom each can be found. */
public final class KnownRows {
    private final RowJson json;
    private final States states = new States();
    private final List<KnownRow> rows = new ArrayList<>();
    private final Map<String, String> members = new HashMap<>();

    public KnownRows(Known known, RowJson json) {
        this.json = json;
        known.threads().forEach(this::add);
        known.people().forEach(this::add);
        known.encounters().forEach(this::add);
        known.figures().forEach(this::add);
        known.instruments().forEach(this::add);
    }

    public List<KnownRow> rows() {
        return rows;
    }

    /** Ids of mentions, each with its thread's. */
    public Map<String, String> members() {
        return members;
    }

    private void add(UndertakingThread thread) {
        Set<String> parties = new TreeSet<>(thread.parties());
        for (Step step : thread.steps()) {
            members.put(step.undertaking(), thread.id());
            if (step.speaker() != null) {
                parties.add(step.speaker());
            }
        }
        add("thread", thread.id(), thread, parties);
    }

    private void add(Person person) {
        Set<String> parties = new TreeSet<>(Set.of(person.name()));
        if (person.country() != null) {
            parties.add(person.country());
        }
        add("person", person.id(), person, parties);
    }

    private void add(JoinedEncounter encounter) {
        Set<String> parties = new TreeSet<>();
        Stream.of(encounter.hosts(), encounter.guests(), encounter.others())
                .flatMap(List::stream)
                .forEach(participant -> add(participant, parties));
        // A visit to Vietnam concerns Vietnam, whoever is not named as host.
        Optional.ofNullable(encounter.place()).flatMap(states::find).ifPresent(parties::add);
        add("encounter", encounter.id(), encounter, parties);
    }

    private static void add(Participant participant, Set<String> parties) {
        parties.add(participant.name());
        if (participant.country() != null) {
            parties.add(participant.country());
        }
    }

    private void add(FigureSeries series) {
        Set<String> parties = new TreeSet<>(series.states());
        if (series.subject() != null) {
            parties.add(series.subject());
        }
        add("figure", series.id(), series, parties);
    }

    private void add(InstrumentLife instrument) {
        add("instrument", instrument.id(), instrument, Set.copyOf(instrument.parties()));
    }

    private void add(String kind, String id, Object row, Set<String> parties) {
        rows.add(new KnownRow(kind, id, rows.size(), json.write(row), parties));
    }
}
