package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.entente.model.Act;

/**
 * Who does what with words.
 *
 * @param speakerStates the members of a group that speaks; empty where one party speaks
 */
record GoldStatement(
        String speaker,
        List<String> addressees,
        Act act,
        String content,
        List<String> fields,
        @JsonProperty("speaker_states") List<String> speakerStates,
        boolean optional)
        implements GoldFact {
    GoldStatement {
        Gold.required(speaker, "speaker");
        Gold.required(act, "act");
        Gold.required(content, "content");
        addressees = Gold.list(addressees);
        fields = Gold.list(fields);
        speakerStates = Gold.list(speakerStates);
    }

    @Override
    public String clue() {
        return content;
    }
}
