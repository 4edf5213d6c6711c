package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Scores and mistakes as JSON, a line each, free of any language. */
public final class EvaluationJson {
    private final JsonMapper mapper = mapper();

    /** Gold is written by people: unknown keys and types of facts are for others, and no error. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** {@code {"office": {"gold": …, "f1": …, …}, …, "quotes": {"right": …, "of": …}, "reliability": {"all": [{"from": …, …}], …}}} */
    public String write(Scores scores) {
        Map<String, Object> json = new LinkedHashMap<>();
        scores.kinds().forEach((kind, score) -> json.put(kind.code(), numbers(score)));
        json.put("quotes", scores.quotes());
        json.put("reliability", scores.reliability().bins());
        return mapper.writeValueAsString(json);
    }

    /** {@code {"document", "kind", "verdict", "attributes", "gold", "got", "sentence"}}; what is empty is left out. */
    public String write(Mistake mistake) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", mistake.document());
        json.put("kind", mistake.kind().code());
        json.put("verdict", mistake.verdict().code());
        json.put("attributes", mistake.attributes());
        json.put("gold", mistake.gold());
        json.put("got", mistake.got());
        json.put("sentence", mistake.sentence());
        json.values().removeIf(value -> value == null);
        return mapper.writeValueAsString(json);
    }

    /** All numbers of one kind by their names, in the order in which they are shown. */
    static Map<String, @Nullable Object> numbers(KindScore score) {
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        numbers.put("gold", score.gold());
        numbers.put("found", score.found());
        numbers.put("matched", score.matched());
        numbers.put("precision", score.precision());
        numbers.put("recall", score.recall());
        numbers.put("f1", score.f1());
        numbers.put("low", score.low());
        numbers.put("high", score.high());
        numbers.put("span_f1", score.spanF1());
        numbers.putAll(score.attributes());
        return numbers;
    }
}
