package org.entente.report;

import java.io.IOException;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists as JSON Lines, keys in the order of model.md. */
final class ListJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    void write(List<?> rows, Appendable out) throws IOException {
        for (Object row : rows) {
            out.append(mapper.writeValueAsString(row)).append('\n');
        }
    }
}
