package org.entente.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.model.Field;
import org.entente.register.FigureSeries;
import org.entente.register.JoinedEncounter;
import org.entente.register.Participant;
import org.entente.register.Person;
import org.entente.register.Step;
import org.entente.register.Tenure;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** Lists as CSV: a header, ISO codes and EDTF dates; several values in one cell are parted by {@code ;}. */
final class ListCsv {
    private static final int BATCH = 500;

    void undertakings(List<UndertakingThread> rows, Appendable out) throws IOException {
        List<String> header = List.of(
                "id",
                "what",
                "debtors",
                "creditors",
                "stage",
                "due",
                "fields",
                "concrete",
                "asked",
                "first",
                "last",
                "dates",
                "stages",
                "speakers",
                "sides",
                "addresses",
                "quote");
        write(header, rows, (t, csv) -> csv.accept(undertaking(t)), out);
    }

    private static List<String> undertaking(UndertakingThread t) {
        List<Step> steps = t.steps();
        return List.of(
                t.id(),
                t.what(),
                join(t.debtors()),
                join(t.creditors()),
                t.stage().code(),
                text(t.due()),
                join(t.fields().stream().map(Field::code).toList()),
                text(t.concrete()),
                text(t.asked()),
                text(t.first()),
                text(t.last()),
                join(steps.stream().map(step -> text(step.date())).toList()),
                join(steps.stream().map(step -> step.stage().code()).toList()),
                join(steps.stream().map(step -> text(step.speaker())).toList()),
                join(steps.stream().map(step -> text(step.side())).toList()),
                join(steps.stream()
                        .map(step -> Objects.requireNonNullElse(step.address(), step.source()))
                        .toList()),
                steps.getLast().evidence().text());
    }

    void people(List<Person> rows, Appendable out) throws IOException {
        List<String> header = List.of(
                "id",
                "name",
                "names",
                "country",
                "title",
                "of",
                "status",
                "first",
                "last",
                "after",
                "predecessor",
                "successor");
        write(
                header,
                rows,
                (person, csv) -> {
                    person.offices().forEach(tenure -> csv.accept(office(person, tenure)));
                    if (person.offices().isEmpty()) {
                        csv.accept(List.of(
                                person.id(),
                                person.name(),
                                join(person.names()),
                                text(person.country()),
                                "",
                                "",
                                "",
                                text(person.first()),
                                text(person.last()),
                                "",
                                "",
                                ""));
                    }
                },
                out);
    }

    private static List<String> office(Person person, Tenure tenure) {
        return List.of(
                person.id(),
                person.name(),
                join(person.names()),
                text(person.country()),
                tenure.title(),
                text(tenure.of()),
                tenure.status().code(),
                text(tenure.first()),
                text(tenure.last()),
                text(tenure.after()),
                text(tenure.predecessor()),
                text(tenure.successor()));
    }

    void encounters(List<JoinedEncounter> rows, Appendable out) throws IOException {
        List<String> header = List.of(
                "id",
                "kind",
                "status",
                "date",
                "place",
                "hosts",
                "guests",
                "others",
                "occasion",
                "sources",
                "addresses");
        write(header, rows, (e, csv) -> csv.accept(encounter(e)), out);
    }

    private static List<String> encounter(JoinedEncounter e) {
        return List.of(
                e.id(),
                e.kind().code(),
                e.status().code(),
                text(e.date()),
                text(e.place()),
                names(e.hosts()),
                names(e.guests()),
                names(e.others()),
                text(e.occasion()),
                text(e.sources().size()),
                join(e.sources().stream()
                        .map(source -> Objects.requireNonNullElse(source.address(), source.source()))
                        .toList()));
    }

    private static String names(List<Participant> participants) {
        return join(participants.stream()
                .map(p -> p.country() == null || p.country().equals(p.name())
                        ? p.name()
                        : p.name() + " (" + p.country() + ")")
                .toList());
    }

    void figures(List<FigureSeries> rows, Appendable out) throws IOException {
        List<String> header = List.of(
                "id",
                "subject",
                "measure",
                "states",
                "value",
                "unit",
                "rank",
                "of",
                "approximate",
                "as_of",
                "address",
                "quote");
        write(header, rows, (series, csv) -> series.points().forEach(point -> csv.accept(point(series, point))), out);
    }

    private static List<String> point(FigureSeries series, FigureSeries.Point point) {
        return List.of(
                series.id(),
                text(series.subject()),
                series.measure(),
                join(series.states()),
                point.value() == null ? "" : point.value().toPlainString(),
                text(point.unit()),
                text(point.rank()),
                text(point.of()),
                text(point.approximate()),
                text(point.asOf()),
                Objects.requireNonNullElse(
                        point.source().address(), point.source().source()),
                point.source().evidence().text());
    }

    private interface Row<T> {
        void write(T row, Consumer<List<String>> csv);
    }

    /** Row by row: a long list is never held as one text. */
    private static <T> void write(List<String> header, List<T> rows, Row<T> row, Appendable out) throws IOException {
        StringWriter buffer = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(buffer)) {
            csv.writeRecord(header);
            int count = 0;
            for (T next : rows) {
                row.write(next, csv::writeRecord);
                if (++count % BATCH == 0) {
                    drain(buffer, out);
                }
            }
        }
        drain(buffer, out);
    }

    private static void drain(StringWriter buffer, Appendable out) throws IOException {
        out.append(buffer.getBuffer());
        buffer.getBuffer().setLength(0);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String join(Collection<String> values) {
        return values.stream().collect(Collectors.joining(";"));
    }
}
