package org.entente.report;

/** The sign before what is more likely wrong than right, so that a person looks at it. No colour: it prints and pastes. */
public final class ReviewMark {
    /** The sign itself, the same in every language; a legend says what it means. */
    public static final String SIGN = "(?)";

    private ReviewMark() {}

    /** The text, with the sign before it where it needs review. */
    public static String on(boolean needsReview, String text) {
        return needsReview ? SIGN + " " + text : text;
    }
}
