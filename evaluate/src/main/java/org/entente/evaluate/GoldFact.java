package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One thing that a careful reader finds in a text: a line of a gold file. Persons are given by their fullest name in the
 * text, states by ISO 3166-1 alpha-2 code, spans to the letter.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GoldOffice.class, name = "office"),
    @JsonSubTypes.Type(value = GoldEncounter.class, name = "encounter"),
    @JsonSubTypes.Type(value = GoldStatement.class, name = "statement"),
    @JsonSubTypes.Type(value = GoldUndertaking.class, name = "undertaking"),
    @JsonSubTypes.Type(value = GoldFigure.class, name = "figure"),
    @JsonSubTypes.Type(value = GoldInstrument.class, name = "instrument")
})
sealed interface GoldFact
        permits GoldOffice, GoldEncounter, GoldStatement, GoldUndertaking, GoldFigure, GoldInstrument {
    /** True for what two careful readers could differ on: found or not, it costs nothing. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean optional();

    /** The words by which its sentence can be found in the text. */
    @JsonIgnore
    String clue();
}
