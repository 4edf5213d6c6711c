package org.entente.cli;

import java.util.List;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A predicate that no frame knows, through all documents.
 *
 * @param pattern as frames.tsv writes it
 * @param known whether frames have it in other forms
 * @param count how often it was met
 * @param documents in how many documents
 * @param forms the most frequent first
 * @param sentences some of those in which it stands, of different forms as far as there are
 */
record CoverageRow(
        String pattern, boolean known, int count, int documents, List<FormCount> forms, List<Sample> sentences) {
    /**
     * How often it stands in one form.
     *
     * @param form the content form of frames.tsv
     * @param addressee the addressee of frames.tsv, "-" for none
     */
    record FormCount(String form, String addressee, int count) {
        @Override
        public String toString() {
            return addressee.equals("-") ? form : form + " (" + addressee + ")";
        }
    }

    /** A sentence, and where it comes from. */
    record Sample(
            String source, @Nullable String address, String form, String addressee, Quote words, Quote sentence) {}
}
