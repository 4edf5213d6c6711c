package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Instrument;
import org.entente.register.InstrumentLife;
import org.jspecify.annotations.Nullable;

/** Agreements and the like of all documents, one however many name it. */
final class Instruments {
    private static final double ALIKE = 0.75;

    private final Vocabulary vocabulary;
    private final StateWords stateWords;

    Instruments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.stateWords = new StateWords(vocabulary);
    }

    private record Told(String id, Telling telling, Instrument instrument, Set<String> parties, Stems stems) {
        static final Comparator<Told> BY_DAY = Comparator.comparing(
                        (Told t) -> t.telling().when(null))
                .thenComparing(t -> t.telling().document().id())
                .thenComparing(t -> t.instrument().evidence().start())
                .thenComparing(Told::id);
    }

    List<InstrumentLife> fold(List<Telling> tellings) {
        Ids ids = new Ids();
        List<Told> all = new ArrayList<>();
        for (Telling telling : tellings) {
            telling.reading().instruments().forEach(instrument -> all.add(told(telling, instrument, ids)));
        }
        all.sort(Told.BY_DAY);
        return Groups.of(all, Instruments::keys, Instruments::areOne).stream()
                .map(Instruments::life)
                .toList();
    }

    private Told told(Telling telling, Instrument instrument, Ids ids) {
        String id = ids.of('i', telling.document().id(), instrument.evidence(), instrument.name());
        Set<String> named = telling.codes(instrument.parties());
        Set<String> parties = named.isEmpty() ? telling.principals() : named;
        Stems stems = Stems.of(vocabulary, stateWords, instrument.name(), parties);
        return new Told(id, telling, instrument, parties, stems);
    }

    private static Collection<String> keys(Told told) {
        Set<String> keys = new TreeSet<>();
        told.stems().stems().forEach(stem -> keys.add(told.parties() + " " + stem));
        return keys;
    }

    private static boolean areOne(Told a, Told b) {
        String first = a.instrument().date();
        String second = b.instrument().date();
        return a.instrument().kind() == b.instrument().kind()
                && a.parties().equals(b.parties())
                && (first == null || second == null || Dates.overlap(first, second))
                && a.stems().alike(b.stems()) >= ALIKE;
    }

    private static InstrumentLife life(List<Told> told) {
        String name = told.stream()
                .map(t -> t.instrument().name())
                .min(Comparator.comparingInt((String n) -> -n.length()).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        List<@Nullable String> dates = new ArrayList<>();
        told.forEach(t -> dates.add(t.instrument().date()));
        return new InstrumentLife(
                told.getFirst().id(),
                name,
                told.getFirst().instrument().kind(),
                List.copyOf(told.getFirst().parties()),
                Dates.earliest(dates),
                told.getLast().instrument().status(),
                told.stream().map(t -> t.telling().source(t.instrument())).toList());
    }
}
