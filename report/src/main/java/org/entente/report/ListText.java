package org.entente.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Field;
import org.entente.register.FigureSeries;
import org.entente.register.JoinedEncounter;
import org.entente.register.Person;
import org.entente.register.Source;
import org.entente.register.Step;
import org.entente.register.Tenure;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** Lists for a terminal: a block a row, each proof beneath it. */
final class ListText {
    private final Words words;
    private final DateWords dates;
    private final ThreadWords threads;

    ListText(Words words) {
        this.words = words;
        this.dates = new DateWords(words.language());
        this.threads = new ThreadWords(words, dates);
    }

    void undertakings(List<UndertakingThread> rows, Appendable out) throws IOException {
        write(rows, this::undertaking, out);
    }

    private String undertaking(UndertakingThread thread) {
        StringBuilder block = new StringBuilder();
        String fields = thread.fields().stream()
                .map(Field::code)
                .map(field -> words.get("field." + field))
                .collect(Collectors.joining(", "));
        wrap(threads.direction(thread) + words.colon() + thread.what(), "• ", "  ", block);
        wrap(threads.history(thread) + (fields.isEmpty() ? "" : " · " + fields), "    ", "    ", block);
        thread.steps().stream().map(Step::proof).distinct().forEach(source -> proof(source, block));
        return block.toString();
    }

    private void proof(Source source, StringBuilder block) {
        String where = source.address() == null ? source.source() : source.address();
        wrap(words.quote(Footnotes.shorten(source.evidence().text(), PlainText.WIDTH * 2)), "    ", "      ", block);
        wrap(day(source.day()) + where, "      ", "      ", block);
    }

    private String day(@Nullable String day) {
        return day == null ? "" : dates.of(day) + " · ";
    }

    void people(List<Person> rows, Appendable out) throws IOException {
        write(rows, this::person, out);
    }

    private String person(Person person) {
        StringBuilder block = new StringBuilder();
        String country = person.country() == null ? "" : " (" + words.state(person.country()) + ")";
        String others =
                person.names().stream().filter(n -> !n.equals(person.name())).collect(Collectors.joining(", "));
        wrap(person.name() + country + (others.isEmpty() ? "" : " = " + others), "• ", "  ", block);
        for (Tenure tenure : person.offices()) {
            wrap(tenure.title() + words.colon() + new TenureWords(words, dates).of(tenure), "    ", "      ", block);
        }
        return block.toString();
    }

    void encounters(List<JoinedEncounter> rows, Appendable out) throws IOException {
        EncounterWords encounters = new EncounterWords(words, dates);
        write(
                rows,
                encounter -> {
                    StringBuilder block = new StringBuilder();
                    wrap(encounters.of(encounter), "• ", "  ", block);
                    encounter.sources().forEach(source -> proof(source, block));
                    return block.toString();
                },
                out);
    }

    void figures(List<FigureSeries> rows, Appendable out) throws IOException {
        FigureWords figures = new FigureWords(words, dates);
        write(
                rows,
                series -> {
                    StringBuilder block = new StringBuilder();
                    wrap(figures.of(series), "• ", "  ", block);
                    series.points().forEach(point -> proof(point.source(), block));
                    return block.toString();
                },
                out);
    }

    private <T> void write(List<T> rows, Function<T, String> block, Appendable out) throws IOException {
        if (rows.isEmpty()) {
            out.append(words.get("list.empty")).append('\n');
        }
        for (T row : rows) {
            out.append(block.apply(row));
        }
    }

    private static void wrap(String text, String first, String rest, StringBuilder block) {
        TextWrap.wrap(text, first, rest, PlainText.WIDTH, block);
    }
}
