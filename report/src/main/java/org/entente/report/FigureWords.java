package org.entente.report;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.register.FigureSeries;

/** Figures in words, with their changes. */
final class FigureWords {
    private final Words words;
    private final DateWords dates;

    FigureWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "communauté vietnamienne au Japon : 500 000 (2023) → 600 000 (15 janvier 2026)". */
    String of(FigureSeries series) {
        Map<String, Set<String>> byDay = new LinkedHashMap<>();
        for (FigureSeries.Point point : series.points()) {
            byDay.computeIfAbsent(dates.of(point.asOf()), day -> new LinkedHashSet<>())
                    .add(value(point, series.measure()));
        }
        List<String> steps = new ArrayList<>();
        byDay.forEach((day, values) -> steps.add(String.join(" / ", values) + " (" + day
                + (values.size() > 1 ? ", " + words.get("figure.differs") : "") + ")"));
        String subject = series.subject() == null || series.measure().contains(words.state(series.subject()))
                ? ""
                : List.of(series.subject().split("\\+")).stream()
                                .map(words::state)
                                .collect(Collectors.joining(" + ")) + ", ";
        return subject + series.measure() + words.colon() + String.join(" → ", steps);
    }

    private String value(FigureSeries.Point point, String measure) {
        Integer rank = point.rank();
        if (rank != null) {
            return words.has("rank." + rank) ? words.get("rank." + rank) : words.get("rank", rank);
        }
        if (point.value() == null) {
            return "?";
        }
        // A narrow no-break space is missing in many terminals' fonts.
        String number = NumberFormat.getNumberInstance(words.language())
                .format(point.value())
                .replace('\u202f', '\u00a0');
        String unit = point.unit();
        boolean said = unit == null || measure.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        String full = said ? number : number + " " + unit;
        return point.approximate() ? words.get("about", full) : full;
    }
}
