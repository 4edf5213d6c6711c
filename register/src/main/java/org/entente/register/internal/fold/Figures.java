package org.entente.register.internal.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Figure;
import org.entente.model.Party;
import org.entente.register.FigureSeries;
import org.jspecify.annotations.Nullable;

/** Figures of all documents, those of one measure of one subject together, in the order of their days. */
final class Figures {
    private static final double CONTAINED = 0.6;
    private static final double ALIKE = 0.3;

    private final Vocabulary vocabulary;
    private final StateWords stateWords;

    Figures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.stateWords = new StateWords(vocabulary);
    }

    /**
     * A figure of one document.
     *
     * @param subject ISO code or name; empty where nobody is named
     * @param states those that it concerns
     */
    private record Told(String id, Telling telling, Figure figure, String subject, Stems stems, Set<String> states) {
        static final Comparator<Told> BY_DAY = Comparator.comparing(
                        (Told t) -> t.telling().when(t.figure().asOf()))
                .thenComparing(t -> t.telling().document().id())
                .thenComparing(t -> t.figure().evidence().start())
                .thenComparing(Told::id);
    }

    List<FigureSeries> fold(List<Telling> tellings) {
        Ids ids = new Ids();
        List<Told> all = new ArrayList<>();
        for (Telling telling : tellings) {
            telling.reading().figures().forEach(figure -> all.add(told(telling, figure, ids)));
        }
        all.sort(Told.BY_DAY);
        return Groups.of(all, Figures::keys, Figures::areOne).stream()
                .map(Figures::series)
                .toList();
    }

    private Told told(Telling telling, Figure figure, Ids ids) {
        String id = ids.of('f', telling.document().id(), figure.evidence(), figure.measure());
        Party party = telling.party(figure.subject());
        String subject = party != null
                ? String.join("+", telling.codes(List.of(party.id())))
                : Objects.requireNonNullElse(figure.subject(), "");
        String words = figure.measure() + " " + Objects.requireNonNullElse(figure.of(), "");
        Set<String> states = new TreeSet<>();
        if (party != null && party.country() != null) {
            states.add(party.country());
        }
        Set<String> principals = telling.principals();
        states.addAll(stateWords.named(words + " " + figure.evidence().text(), principals));
        if (states.size() < 2) {
            states.addAll(principals);
        }
        return new Told(id, telling, figure, subject, Stems.of(vocabulary, stateWords, words, states), states);
    }

    private static Collection<String> keys(Told told) {
        Set<String> keys = new TreeSet<>();
        told.stems().stems().forEach(stem -> keys.add(String.join("|", told.states()) + " " + stem));
        return keys;
    }

    private static boolean areOne(Told a, Told b) {
        return (a.figure().rank() == null) == (b.figure().rank() == null)
                && (a.subject().equals(b.subject())
                        || a.subject().isEmpty()
                        || b.subject().isEmpty())
                && unitsAgree(a.figure().unit(), b.figure().unit())
                && a.stems().contained(b.stems()) >= CONTAINED
                && a.stems().alike(b.stems()) >= ALIKE
                && a.telling() != b.telling();
    }

    private static boolean unitsAgree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || OfficeKey.plain(a).equals(OfficeKey.plain(b));
    }

    private static FigureSeries series(List<Told> told) {
        Told first = told.getFirst();
        Told last = told.getLast();
        Set<String> states = new TreeSet<>();
        told.forEach(t -> states.addAll(t.states()));
        String subject = told.stream()
                .map(Told::subject)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse(null);
        return new FigureSeries(
                first.id(),
                subject,
                last.figure().measure(),
                List.copyOf(states),
                told.stream().map(Figures::point).toList());
    }

    private static FigureSeries.Point point(Told told) {
        Figure figure = told.figure();
        return new FigureSeries.Point(
                figure.value(),
                figure.unit(),
                figure.rank(),
                figure.of(),
                figure.approximate(),
                figure.asOf() == null ? told.telling().day() : figure.asOf(),
                told.telling().source(figure));
    }
}
