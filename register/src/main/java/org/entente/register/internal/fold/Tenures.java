package org.entente.register.internal.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Office;
import org.entente.model.OfficeStatus;
import org.entente.register.Source;
import org.entente.register.Tenure;
import org.jspecify.annotations.Nullable;

/** Who holds which office from when to when, and whom they follow. */
final class Tenures {
    private static final Comparator<PersonMention.HeldOffice> BY_DAY = Comparator.comparing(
                    (PersonMention.HeldOffice held) ->
                            held.telling().when(held.office().attested()))
            .thenComparing(held -> held.telling().document().id())
            .thenComparing(held -> held.office().id());

    private final Map<OfficeKey, List<Held>> byOffice = new HashMap<>();
    private final List<List<Held>> byPerson = new ArrayList<>();

    /** @param people the mentions of each person */
    Tenures(List<List<PersonMention>> people) {
        for (List<PersonMention> mentions : people) {
            List<Held> held = held(mentions);
            byPerson.add(held);
            held.forEach(h ->
                    byOffice.computeIfAbsent(h.key(), key -> new ArrayList<>()).add(h));
        }
        byOffice.values()
                .forEach(list -> list.sort(Comparator.comparing(Held::from).thenComparing(Held::name)));
    }

    /** The offices of the person of that number, the last attested first. */
    List<Tenure> of(int person) {
        return byPerson.get(person).stream()
                .sorted(Comparator.comparing(Held::until).reversed().thenComparing(Held::key, OfficeKey.ORDER))
                .map(this::tenure)
                .toList();
    }

    private static List<Held> held(List<PersonMention> mentions) {
        Map<OfficeKey, List<PersonMention.HeldOffice>> byKey = new TreeMap<>(OfficeKey.ORDER);
        for (PersonMention mention : mentions) {
            mention.offices()
                    .forEach(h -> byKey.computeIfAbsent(h.key(), key -> new ArrayList<>())
                            .add(h));
        }
        String name = PersonMention.name(mentions);
        return byKey.entrySet().stream()
                .map(e -> Held.of(e.getKey(), name, e.getValue()))
                .toList();
    }

    private Tenure tenure(Held held) {
        List<Held> line = byOffice.getOrDefault(held.key(), List.of());
        boolean single = line.stream().allMatch(a -> line.stream().allMatch(b -> a == b || !a.overlaps(b)));
        int place = line.indexOf(held);
        Held before = single && held.isDated() && place > 0 ? line.get(place - 1) : null;
        Held next = single && held.isDated() && place + 1 < line.size() ? line.get(place + 1) : null;
        return new Tenure(
                held.title(),
                held.key().of().isEmpty() ? null : held.key().of(),
                held.status(),
                held.first(),
                held.last(),
                before == null ? null : before.last(),
                before == null ? null : before.name(),
                next == null || !next.isDated() ? null : next.name(),
                held.sources());
    }

    /**
     * One person in one office.
     *
     * @param first EDTF: first attested as in office, or null
     * @param last EDTF: last attested as in office, or null
     */
    private record Held(
            OfficeKey key,
            String name,
            String title,
            OfficeStatus status,
            @Nullable String first,
            @Nullable String last,
            List<Source> sources) {
        static Held of(OfficeKey key, String name, List<PersonMention.HeldOffice> offices) {
            List<PersonMention.HeldOffice> byDay =
                    offices.stream().sorted(BY_DAY).toList();
            List<@Nullable String> days = new ArrayList<>();
            byDay.forEach(held -> days.add(isInOffice(held.office().status()) ? day(held) : null));
            Office latest = byDay.getLast().office();
            String first = Dates.earliest(days);
            return new Held(key, name, latest.title(), latest.status(), first, Dates.latest(days), sources(byDay));
        }

        private static boolean isInOffice(OfficeStatus status) {
            return status != OfficeStatus.FORMER && status != OfficeStatus.ELECT;
        }

        private static @Nullable String day(PersonMention.HeldOffice h) {
            String attested = h.office().attested();
            return attested == null ? h.telling().day() : attested;
        }

        private static List<Source> sources(List<PersonMention.HeldOffice> byDay) {
            Map<String, Source> byDocument = new LinkedHashMap<>();
            for (PersonMention.HeldOffice h : byDay) {
                byDocument.putIfAbsent(h.telling().document().id(), h.telling().source(h.office()));
            }
            return List.copyOf(byDocument.values());
        }

        boolean isDated() {
            return first != null;
        }

        LocalDate from() {
            return Dates.first(first);
        }

        LocalDate until() {
            return last == null ? LocalDate.MIN : Dates.first(last);
        }

        boolean overlaps(Held other) {
            return isDated()
                    && other.isDated()
                    && !from().isAfter(other.until())
                    && !other.from().isAfter(until());
        }
    }
}
