package org.entente.report;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private boolean marked;

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
        wrap(mark(thread.needsReview(), threads.direction(thread) + words.colon() + thread.what()), "• ", "  ", block);
        wrap(threads.history(thread) + (fields.isEmpty() ? "" : " · " + fields), "    ", "    ", block);
        proofs(thread).forEach(source -> proof(source, block));
        return block.toString();
    }

    /** Each sentence once, as sure as the surest row that it proves. */
    private static Collection<Source> proofs(UndertakingThread thread) {
        Map<List<Object>, Source> proofs = new LinkedHashMap<>();
        thread.steps().stream()
                .map(Step::proof)
                .forEach(proof -> proofs.merge(
                        List.of(proof.document(), proof.evidence()),
                        proof,
                        (one, other) -> one.confidence() < other.confidence() ? other : one));
        return proofs.values();
    }

    private String mark(boolean needsReview, String text) {
        marked |= needsReview;
        return ReviewMark.on(needsReview, text);
    }

    private void proof(Source source, StringBuilder block) {
        String where = source.address() == null ? source.source() : source.address();
        String quote = words.quote(Footnotes.shorten(source.evidence().text(), PlainText.WIDTH * 2));
        wrap(mark(source.needsReview(), quote), "    ", "      ", block);
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
            String office = tenure.title() + words.colon() + new TenureWords(words, dates).of(tenure);
            wrap(mark(tenure.needsReview(), office), "    ", "      ", block);
        }
        return block.toString();
    }

    void encounters(List<JoinedEncounter> rows, Appendable out) throws IOException {
        EncounterWords encounters = new EncounterWords(words, dates);
        write(
                rows,
                encounter -> {
                    StringBuilder block = new StringBuilder();
                    wrap(mark(encounter.needsReview(), encounters.of(encounter)), "• ", "  ", block);
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
                    wrap(mark(series.needsReview(), figures.of(series)), "• ", "  ", block);
                    series.points().forEach(point -> proof(point.source(), block));
                    return block.toString();
                },
                out);
    }

    private <T> void write(List<T> rows, Function<T, String> block, Appendable out) throws IOException {
        marked = false;
        if (rows.isEmpty()) {
            out.append(words.get("list.empty")).append('\n');
        }
        for (T row : rows) {
            out.append(block.apply(row));
        }
        if (marked) {
            StringBuilder legend = new StringBuilder();
            wrap(words.get("review", ReviewMark.SIGN), "", "  ", legend);
            out.append('\n').append(legend);
        }
    }

    private static void wrap(String text, String first, String rest, StringBuilder block) {
        TextWrap.wrap(text, first, rest, PlainText.WIDTH, block);
    }
}
