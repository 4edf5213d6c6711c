package org.entente.model;

/** Whatever a reading says: it has an id that is unique in its document, a proof, and a calibrated confidence. */
public sealed interface Row permits Party, Office, Encounter, Statement, Undertaking, Figure, Instrument {
    String id();

    /** Probability that the row is right, 0 to 1; calibrated: of the rows given 0.8, four in five are right. */
    double confidence();

    Evidence evidence();

    /** Below this confidence a row is more likely wrong than right, and is marked for review wherever people see it. */
    double REVIEW_BELOW = 0.5;

    /** Whether a person should look at the row before anything is built on it. */
    default boolean needsReview() {
        return confidence() < REVIEW_BELOW;
    }

    /** The same with another confidence. */
    Row withConfidence(double probability);
}
