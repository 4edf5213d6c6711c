package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Figure;
import org.entente.model.Reading;
import org.jspecify.annotations.Nullable;

/** A figure is found where its value or rank is right, and some word of what is counted. */
final class FigureRules implements Rules<GoldFigure, FigureRules.FoundFigure> {
    /** By how much of itself, or of 1 where it is less, a value may be off. */
    private static final double TOLERANCE = 1e-6;

    /**
     * @param text measure, unit, what is ranked, the subject as the row has it (its name or its party's id), and evidence
     */
    record FoundFigure(
            @JsonIgnore Figure row,
            @Nullable Double value,
            @Nullable Double rank,
            String text) implements Found {}

    @Override
    public FactKind kind() {
        return FactKind.FIGURE;
    }

    @Override
    public Class<GoldFigure> goldType() {
        return GoldFigure.class;
    }

    @Override
    public List<FoundFigure> rows(Reading reading) {
        return reading.figures().stream().map(FigureRules::found).toList();
    }

    private static FoundFigure found(Figure f) {
        String text = Stream.of(
                        f.measure(), f.unit(), f.of(), f.subject(), f.evidence().text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        Double value = f.value() == null ? null : Double.valueOf(f.value().doubleValue());
        Double rank = f.rank() == null ? null : Double.valueOf(f.rank());
        return new FoundFigure(f, value, rank, text);
    }

    @Override
    public double overlap(GoldFigure gold, FoundFigure found) {
        return sameNumber(gold, found) ? Words.dice(gold.clue(), found.text()) : 0;
    }

    private static boolean sameNumber(GoldFigure gold, FoundFigure found) {
        if (gold.rank() != null) {
            return gold.rank().equals(found.rank());
        }
        Double wanted = gold.value();
        Double value = found.value();
        return wanted != null && value != null && Math.abs(value - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
    }

    @Override
    public boolean essential(GoldFigure gold, FoundFigure found) {
        return true;
    }
}
