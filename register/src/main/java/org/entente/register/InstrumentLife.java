package org.entente.register;

import java.util.List;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, memorandum, declaration or named partnership through the documents that name it.
 *
 * @param id derived from its first mention
 * @param name the fullest name
 * @param parties ISO 3166-1 alpha-2 codes, or names
 * @param date EDTF: the date that documents give it, or null
 * @param status as the last document has it
 * @param sources one a mention, in the order of their days
 */
public record InstrumentLife(
        String id,
        String name,
        InstrumentKind kind,
        List<String> parties,
        @Nullable String date,
        InstrumentStatus status,
        List<Source> sources) {
    public InstrumentLife {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }

    /** Whether none of its proofs is more likely right than wrong. */
    public boolean needsReview() {
        return sources.stream().allMatch(Source::needsReview);
    }
}
