package org.entente.model;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Readings as the JSON of model.md, one object a line, and back. Safe for use by several threads. */
public final class ReadingJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** One line, without a line end. */
    public String write(Reading reading) {
        return mapper.writeValueAsString(reading);
    }

    /** @throws IllegalArgumentException where the line is no reading; the message says why and at which column */
    public Reading read(String line) {
        try {
            return mapper.readValue(line, Reading.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a reading: " + e.getOriginalMessage(), e);
        }
    }
}
