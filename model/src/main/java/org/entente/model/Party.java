package org.entente.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everyone and everything that acts or is acted on in a document.
 *
 * @param name the fullest form in the document
 * @param country the state it acts for, belongs to or lies in, ISO 3166-1 alpha-2, or null
 * @param members party ids; of a group ("les deux parties") or an organisation of states, else empty
 * @param mentions the evidence of each mention, pronouns and descriptions too, in the order of the text
 */
public record Party(
        String id,
        PartyKind kind,
        String name,
        @Nullable String country,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> members,
        double confidence,
        Evidence evidence,
        List<Evidence> mentions)
        implements Row {
    public Party {
        members = Rows.copy(members);
        mentions = Rows.copy(mentions);
    }

    @Override
    public Party withConfidence(double probability) {
        return new Party(id, kind, name, country, members, probability, evidence, mentions);
    }
}
