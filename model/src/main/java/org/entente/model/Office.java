package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to hold which office.
 *
 * @param holder party id of a person
 * @param title as written, without the name and without its state
 * @param of party id of the state or organisation served, or null where the text leaves it open
 * @param attested the day on which the document says so, EDTF, or null
 */
public record Office(
        String id,
        String holder,
        String title,
        @Nullable String of,
        @Nullable String attested,
        OfficeStatus status,
        double confidence,
        Evidence evidence)
        implements Row {
    @Override
    public Office withConfidence(double probability) {
        return new Office(id, holder, title, of, attested, status, probability, evidence);
    }
}
