package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
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
            @Nullable BigDecimal value,
            @Nullable Integer rank,
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
        return new FoundFigure(f, f.value(), f.rank(), text);
    }

    @Override
    public double overlap(GoldFigure gold, FoundFigure found) {
        return sameNumber(gold, found) ? Words.dice(gold.clue(), found.text()) : 0;
    }

    private static boolean sameNumber(GoldFigure gold, FoundFigure found) {
        BigDecimal wantedRank = gold.rank();
        if (wantedRank != null) {
            Integer rank = found.rank();
            return rank != null && rank == wantedRank.doubleValue();
        }
        BigDecimal wanted = gold.value();
        BigDecimal value = found.value();
        return wanted != null && value != null && near(wanted.doubleValue(), value.doubleValue());
    }

    private static boolean near(double wanted, double value) {
        return Math.abs(value - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
    }

    @Override
    public boolean essential(GoldFigure gold, FoundFigure found) {
        return true;
    }
}
