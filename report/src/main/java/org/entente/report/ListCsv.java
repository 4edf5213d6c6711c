package org.entente.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Field;
import org.entente.register.FigureSeries;
import org.entente.register.JoinedEncounter;
import org.entente.register.Participant;
import org.entente.register.Person;
import org.entente.register.Source;
import org.entente.register.Step;
import org.entente.register.Tenure;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** Lists as CSV: a header, ISO codes and EDTF dates; several values in one cell are parted by {@code ;}. */
final class ListCsv {
    private static final int BATCH = 500;

    void undertakings(List<UndertakingThread> rows, Appendable out) throws IOException {
        List<String> header = header(
                "id,what,debtors,creditors,stage,due,fields,concrete,asked,first,last,dates,stages,speakers,sides,addresses,quote");
        write(header, rows, (t, csv) -> csv.accept(undertaking(t)), out);
    }

    private static List<String> undertaking(UndertakingThread t) {
        String fields = join(t.fields().stream().map(Field::code).toList());
        List<String> what = row(
                t.id(),
                t.what(),
                join(t.debtors()),
                join(t.creditors()),
                t.stage().code(),
                t.due(),
                fields);
        return and(and(what, row(t.concrete(), t.asked(), t.first(), t.last())), steps(t.steps()));
    }

    private static List<String> steps(List<Step> steps) {
        return row(
                join(steps.stream().map(step -> text(step.date())).toList()),
                join(steps.stream().map(step -> step.stage().code()).toList()),
                join(steps.stream().map(step -> text(step.speaker())).toList()),
                join(steps.stream().map(step -> text(step.side())).toList()),
                join(steps.stream().map(step -> where(step.proof())).toList()),
                steps.getLast().evidence().text());
    }

    void people(List<Person> rows, Appendable out) throws IOException {
        write(
                header("id,name,names,country,title,of,status,first,last,after,predecessor,successor"),
                rows,
                ListCsv::person,
                out);
    }

    private static void person(Person person, Consumer<List<String>> csv) {
        List<String> who = row(person.id(), person.name(), join(person.names()), person.country());
        person.offices().forEach(tenure -> csv.accept(and(who, office(tenure))));
        if (person.offices().isEmpty()) {
            csv.accept(and(who, row("", "", "", person.first(), person.last(), "", "", "")));
        }
    }

    private static List<String> office(Tenure t) {
        List<String> what = row(t.title(), t.of(), t.status().code());
        return and(what, row(t.first(), t.last(), t.after(), t.predecessor(), t.successor()));
    }

    void encounters(List<JoinedEncounter> rows, Appendable out) throws IOException {
        List<String> header = header("id,kind,status,date,place,hosts,guests,others,occasion,sources,addresses");
        write(header, rows, (e, csv) -> csv.accept(encounter(e)), out);
    }

    private static List<String> encounter(JoinedEncounter e) {
        List<String> what = row(e.id(), e.kind().code(), e.status().code(), e.date(), e.place());
        List<String> who = row(
                names(e.hosts()),
                names(e.guests()),
                names(e.others()),
                e.occasion(),
                e.sources().size());
        return and(
                and(what, who),
                row(join(e.sources().stream().map(ListCsv::where).toList())));
    }

    private static String names(List<Participant> participants) {
        return join(participants.stream()
                .map(p -> p.country() == null || p.country().equals(p.name())
                        ? p.name()
                        : p.name() + " (" + p.country() + ")")
                .toList());
    }

    void figures(List<FigureSeries> rows, Appendable out) throws IOException {
        List<String> header = header("id,subject,measure,states,value,unit,rank,of,approximate,as_of,address,quote");
        write(header, rows, (series, csv) -> series.points().forEach(point -> csv.accept(point(series, point))), out);
    }

    private static List<String> point(FigureSeries series, FigureSeries.Point p) {
        String value = p.value() == null ? "" : p.value().toPlainString();
        List<String> what = row(series.id(), series.subject(), series.measure(), join(series.states()));
        List<String> many = row(value, p.unit(), p.rank(), p.of(), p.approximate(), p.asOf());
        return and(and(what, many), row(where(p.source()), p.source().evidence().text()));
    }

    private static String where(Source source) {
        return Objects.requireNonNullElse(source.address(), source.source());
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

    private static List<String> header(String columns) {
        return List.of(columns.split(","));
    }

    private static List<String> row(@Nullable Object... values) {
        return Arrays.stream(values).map(ListCsv::text).toList();
    }

    private static List<String> and(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String join(Collection<String> values) {
        return values.stream().collect(Collectors.joining(";"));
    }
}
