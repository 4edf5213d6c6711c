package org.entente.register.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.register.Edtf;
import org.entente.register.FigureSeries;
import org.entente.register.Filter;
import org.entente.register.InstrumentLife;
import org.entente.register.JoinedEncounter;
import org.entente.register.Person;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** What a filter lets through, its parties and its day aside. */
public final class Selection {
    private final Filter filter;

    public Selection(Filter filter) {
        this.filter = filter;
    }

    public boolean has(UndertakingThread thread) {
        return (filter.fields().isEmpty() || !Collections.disjoint(filter.fields(), thread.fields()))
                && (filter.stages().isEmpty() || filter.stages().contains(thread.stage()))
                && (filter.concrete() == null || filter.concrete() == thread.concrete())
                && reaches(thread.first(), thread.last());
    }

    public boolean has(Person person) {
        return reaches(person.first(), person.last());
    }

    public boolean has(JoinedEncounter encounter) {
        return reaches(encounter.date(), encounter.date());
    }

    /** The points between the days; a series without any is left out. */
    public Optional<FigureSeries> of(FigureSeries series) {
        List<FigureSeries.Point> points = series.points().stream()
                .filter(point -> reaches(point.asOf(), point.asOf()))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FigureSeries(series.id(), series.subject(), series.measure(), series.states(), points));
    }

    public boolean has(InstrumentLife instrument) {
        return reaches(instrument.sources().getFirst().day(), null);
    }

    /** Whether it lies, in part at least, between the filter's days; what has no date lies between none. */
    private boolean reaches(@Nullable String first, @Nullable String last) {
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        LocalDate start = day(first, true);
        LocalDate end = last == null ? LocalDate.MAX : day(last, false);
        return start != null
                && end != null
                && (filter.to() == null || !start.isAfter(filter.to()))
                && (filter.from() == null || !end.isBefore(filter.from()));
    }

    private static @Nullable LocalDate day(@Nullable String date, boolean first) {
        return date == null
                ? null
                : Edtf.parse(date).map(d -> first ? d.first() : d.last()).orElse(null);
    }
}
