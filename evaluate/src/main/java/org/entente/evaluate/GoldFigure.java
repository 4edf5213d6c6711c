package org.entente.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number or a rank, of something. Either {@code value} or {@code rank} is given. */
record GoldFigure(
        @Nullable String measure,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable BigDecimal rank,
        @Nullable String of,
        boolean optional)
        implements GoldFact {
    GoldFigure {
        if (rank == null) {
            Gold.required(value, "value");
        }
    }

    /** What is counted or ranked. */
    @Override
    public String clue() {
        return Gold.or(measure, "") + " " + Gold.or(unit, "") + " " + Gold.or(of, "");
    }
}
