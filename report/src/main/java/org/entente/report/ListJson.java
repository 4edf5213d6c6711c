package org.entente.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.List;
import org.entente.register.Source;
import org.entente.register.Step;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists as JSON Lines, keys in the order of model.md. */
final class ListJson {
    /** The contract's keys: how sure a mention is belongs to the reading that it comes from. */
    @JsonIgnoreProperties("confidence")
    private interface Published {}

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(Source.class, Published.class)
            .addMixIn(Step.class, Published.class)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    void write(List<?> rows, Appendable out) throws IOException {
        for (Object row : rows) {
            out.append(mapper.writeValueAsString(row)).append('\n');
        }
    }
}
