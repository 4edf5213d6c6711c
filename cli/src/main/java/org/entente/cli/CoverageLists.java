package org.entente.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.cli.CoverageRow.Sample;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Unknown predicates for programs: JSON Lines, or CSV (RFC 4180, UTF-8) with a row a sentence. */
final class CoverageLists {
    private static final List<String> HEADER = List.of(
            "pattern,known,count,documents,forms,source,address,form,addressee,start,end,words,sentence".split(","));

    private final Output out;

    CoverageLists(Output out) {
        this.out = out;
    }

    void json(List<CoverageRow> rows) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        for (CoverageRow row : rows) {
            out.line(mapper.writeValueAsString(row));
        }
    }

    void csv(List<CoverageRow> rows) throws IOException {
        StringWriter buffer = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(buffer)) {
            csv.writeRecord(HEADER);
            for (CoverageRow row : rows) {
                row.sentences().forEach(sample -> csv.writeRecord(record(row, sample)));
                if (row.sentences().isEmpty()) {
                    csv.writeRecord(head(row));
                }
                out.write(buffer.toString());
                buffer.getBuffer().setLength(0);
            }
        }
        out.write(buffer.toString());
    }

    private static List<String> head(CoverageRow row) {
        String forms = row.forms().stream().map(f -> f + " " + f.count()).collect(Collectors.joining(";"));
        return List.of(
                row.pattern(),
                String.valueOf(row.known()),
                String.valueOf(row.count()),
                String.valueOf(row.documents()),
                forms,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> record(CoverageRow row, Sample s) {
        List<String> head = head(row);
        return List.of(
                head.get(0),
                head.get(1),
                head.get(2),
                head.get(3),
                head.get(4),
                s.source(),
                Objects.requireNonNullElse(s.address(), ""),
                s.form(),
                s.addressee(),
                String.valueOf(s.words().start()),
                String.valueOf(s.words().end()),
                s.words().quote(),
                s.sentence().quote());
    }
}
