package org.entente.register;

import java.util.List;
import org.entente.model.OfficeStatus;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds an office, as far as the documents attest it.
 *
 * @param title as written in the document that says it last
 * @param of the state or organisation served: ISO 3166-1 alpha-2 code or name; or null
 * @param status as the last document that names the office has it
 * @param first EDTF: the first day on which a document says so, or null
 * @param last EDTF: the last day on which a document says so, or null
 * @param after EDTF: the last day on which another person was attested in this office before {@code first}; the change
 *     lies between the two. Null where none is known, or where several people hold this office at once
 * @param predecessor the name of that person, or null
 * @param successor the name of the person attested next in this office, or null
 * @param sources one a document
 */
public record Tenure(
        String title,
        @Nullable String of,
        OfficeStatus status,
        @Nullable String first,
        @Nullable String last,
        @Nullable String after,
        @Nullable String predecessor,
        @Nullable String successor,
        List<Source> sources) {
    public Tenure {
        sources = List.copyOf(sources);
    }

    /** Whether none of its proofs is more likely right than wrong. */
    public boolean needsReview() {
        return sources.stream().allMatch(Source::needsReview);
    }
}
