package org.entente.evaluate;

import java.util.List;
import org.entente.model.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row that is not as the gold has it.
 *
 * @param document base name of the document
 * @param attributes what is wrong of a row that is {@link Verdict#WRONG}, else empty
 * @param gold the fact, in the words of the gold file; null where the row is spurious
 * @param got the row found, its party ids replaced by names and states; of a missed fact the nearest row, or null
 * @param row the same row as the reading has it, or null
 * @param sentence where it stands: the sentence of the row's evidence, or for a missed fact the one that fits it best; null
 *     where there is no text
 */
public record Mistake(
        String document,
        FactKind kind,
        Verdict verdict,
        List<String> attributes,
        @Nullable JsonNode gold,
        @Nullable JsonNode got,
        @Nullable Row row,
        @Nullable String sentence) {
    public Mistake {
        attributes = List.copyOf(attributes);
    }
}
