package org.entente.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what with words; one predicate is one statement.
 *
 * @param speaker party id
 * @param addressees party ids
 * @param content what is said, asked or promised
 * @param date EDTF: its own expression's, else its encounter's, else the document's day; or null
 * @param encounter id of the encounter in which it was said, or null
 * @param answers ids of statements that it replies to
 * @param condition "if …", or null
 * @param within id of the statement that reports this one, or null
 */
@JsonPropertyOrder({
    "id",
    "speaker",
    "addressees",
    "act",
    "class",
    "content",
    "negated",
    "fields",
    "date",
    "encounter",
    "answers",
    "condition",
    "within",
    "confidence",
    "evidence"
})
@JsonIgnoreProperties(value = "class", allowGetters = true)
public record Statement(
        String id,
        String speaker,
        List<String> addressees,
        Act act,
        Evidence content,
        boolean negated,
        List<Field> fields,
        @Nullable String date,
        @Nullable String encounter,
        List<String> answers,
        @Nullable Evidence condition,
        @Nullable String within,
        double confidence,
        Evidence evidence)
        implements Row {
    public Statement {
        addressees = Rows.copy(addressees);
        fields = Rows.copy(fields);
        answers = Rows.copy(answers);
    }

    /** The illocutionary class of the act. */
    @JsonProperty("class")
    public ActClass actClass() {
        return act.actClass();
    }

    @Override
    public Statement withConfidence(double probability) {
        return new Statement(
                id,
                speaker,
                addressees,
                act,
                content,
                negated,
                fields,
                date,
                encounter,
                answers,
                condition,
                within,
                probability,
                evidence);
    }
}
