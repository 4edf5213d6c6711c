package org.entente.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words that prove a row: one stretch of the text, or several where the text interrupts them. In JSON one object, or a
 * list of objects.
 */
public record Evidence(List<Quote> parts) {
    public Evidence {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("evidence must have at least one quote");
        }
        parts = List.copyOf(parts);
    }

    /** One uninterrupted stretch {@code start..end} of {@code text}. */
    public static Evidence of(CharSequence text, int start, int end) {
        return new Evidence(List.of(Quote.of(text, start, end)));
    }

    /** Reads both forms of the JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Evidence fromJson(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Quote> parts) {
        return new Evidence(parts);
    }

    /** The JSON form: the single quote itself, else the list. */
    @JsonValue
    public Object toJson() {
        return parts.size() == 1 ? parts.getFirst() : parts;
    }

    public int start() {
        return parts.getFirst().start();
    }

    public int end() {
        return parts.getLast().end();
    }

    /** The quotes, joined by one space where the text interrupts them. */
    public String text() {
        return parts.stream().map(Quote::quote).collect(Collectors.joining(" "));
    }
}
