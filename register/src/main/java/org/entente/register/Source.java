package org.entente.register;

import org.entente.model.Evidence;
import org.entente.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of one document that proves what the register says.
 *
 * @param document the document's id
 * @param source the path or address as it was given
 * @param address where it was published, or null
 * @param title the document's title, or null
 * @param agency who published it, or null
 * @param side the state whose press or office it is, ISO 3166-1 alpha-2, or null
 * @param day EDTF: the day that the document reports from, or null
 * @param evidence the words, to the letter
 * @param confidence the probability that this is what the sentence says, 0 to 1
 */
public record Source(
        String document,
        String source,
        @Nullable String address,
        @Nullable String title,
        @Nullable String agency,
        @Nullable String side,
        @Nullable String day,
        Evidence evidence,
        double confidence) {
    /** Whether a person should look at it before anything is built on it. */
    public boolean needsReview() {
        return confidence < Row.REVIEW_BELOW;
    }
}
