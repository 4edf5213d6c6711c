package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Field;
import org.entente.register.FigureSeries;
import org.entente.register.InstrumentLife;
import org.entente.register.JoinedEncounter;
import org.entente.register.Person;
import org.entente.register.Step;
import org.entente.register.Tenure;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** Puts a note's content into words. */
final class BriefPage {
    private static final int COUNTERPARTS = 6;
    private static final int ENCOUNTERS = 3;
    private static final int ITEMS = 12;
    private static final int EXAMPLES = 2;
    private static final int SHORT = 90;

    private final BriefContent content;
    private final Words words;
    private final DateWords dates;
    private final Footnotes notes;
    private final ThreadWords threads;
    private final FigureWords figures;
    private final EncounterWords encounters;

    BriefPage(BriefContent content, Words words) {
        this.content = content;
        this.words = words;
        this.dates = new DateWords(words.language());
        this.notes = new Footnotes(words, dates);
        this.threads = new ThreadWords(words, dates);
        this.figures = new FigureWords(words, dates);
        this.encounters = new EncounterWords(words, dates);
    }

    Page page() {
        List<Page.Section> sections = new ArrayList<>();
        String a = words.state(content.a());
        String b = words.state(content.b());
        sections.add(counterparts(b));
        sections.add(new Page.Section(words.get("brief.encounters"), orNone(encounters())));
        add(sections, words.get("brief.overdue"), items(content.concrete().overdue(), true));
        add(sections, words.get("brief.owes", b, a), items(content.concrete().owedByB(), false));
        add(sections, words.get("brief.owes", a, b), items(content.concrete().owedByA(), false));
        add(sections, words.get("brief.mutual"), items(content.concrete().mutual(), false));
        add(sections, words.get("brief.recurring"), items(content.general().recurring(), true));
        add(sections, words.get("brief.general"), general());
        add(sections, words.get("brief.settled"), items(content.concrete().settled(), true));
        add(sections, words.get("brief.instruments"), list(content.instruments(), this::instrument));
        add(sections, words.get("brief.figures"), list(content.figures(), this::figure));
        return new Page(
                words.get("brief.title", a, b),
                subtitle(),
                legend(sections),
                sections,
                words.get("brief.sources"),
                notes.list());
    }

    private @Nullable String legend(List<Page.Section> sections) {
        boolean marked = sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> Stream.of(item.text(), String.valueOf(item.detail())))
                .anyMatch(text -> text.contains(ReviewMark.SIGN));
        return marked ? words.get("review", ReviewMark.SIGN) : null;
    }

    private static void add(List<Page.Section> sections, String heading, List<Page.Item> items) {
        if (!items.isEmpty()) {
            sections.add(new Page.Section(heading, items));
        }
    }

    private List<Page.Item> orNone(List<Page.Item> items) {
        return items.isEmpty() ? List.of(new Page.Item(words.get("none"), null, List.of())) : items;
    }

    private static <T> List<Page.Item> list(List<T> rows, Function<T, Page.Item> words) {
        return rows.stream().map(words).toList();
    }

    private String subtitle() {
        List<String> days = content.documents();
        String on = dates.of(content.on());
        if (days.isEmpty()) {
            return words.get("brief.nothing", words.state(content.a()), words.state(content.b()), on);
        }
        List<String> dated = days.stream().filter(day -> !day.isEmpty()).toList();
        String first = dates.of(dated.isEmpty() ? null : dated.getFirst());
        String last = dates.of(dated.isEmpty() ? null : dated.getLast());
        return words.get(days.size() == 1 ? "brief.asof.one" : "brief.asof", on, days.size(), first, last);
    }

    private Page.Section counterparts(String b) {
        String heading = content.person()
                .map(person -> words.get("brief.for", person.name()))
                .orElseGet(() -> words.get("brief.counterpart", b));
        List<Page.Item> people = content.counterparts().stream()
                .limit(COUNTERPARTS)
                .map(this::person)
                .toList();
        return new Page.Section(heading, orNone(people));
    }

    private Page.Item person(Person person) {
        Optional<Tenure> office = person.offices().stream().findFirst();
        if (office.isEmpty()) {
            return new Page.Item(person.name(), words.get("person.nooffice"), List.of());
        }
        Tenure tenure = office.get();
        return new Page.Item(
                ReviewMark.on(tenure.needsReview(), person.name() + ", " + tenure.title()),
                new TenureWords(words, dates).of(tenure),
                notes.labels(
                        Stream.of(tenure.sources().getFirst(), tenure.sources().getLast())));
    }

    private List<Page.Item> encounters() {
        List<Page.Item> items = new ArrayList<>();
        content.person()
                .ifPresent(person -> content.meetings().withPerson().stream()
                        .limit(ENCOUNTERS)
                        .forEach(encounter -> items.add(encounter("encounter.with", encounter))));
        for (int i = 0; i < Math.min(ENCOUNTERS, content.meetings().last().size()); i++) {
            items.add(encounter(
                    i == 0 ? "encounter.last" : "encounter.before",
                    content.meetings().last().get(i)));
        }
        content.meetings().planned().forEach(encounter -> items.add(encounter("encounter.next", encounter)));
        content.meetings().unheard().forEach(encounter -> items.add(encounter("encounter.unheard", encounter)));
        return items;
    }

    private Page.Item encounter(String key, JoinedEncounter encounter) {
        return new Page.Item(
                words.get(key, content.person().map(Person::name).orElse(""))
                        + words.colon()
                        + ReviewMark.on(encounter.needsReview(), encounters.of(encounter)),
                encounter.occasion(),
                notes.labels(encounter.sources().stream()));
    }

    private List<Page.Item> items(List<UndertakingThread> rows, boolean direction) {
        List<Page.Item> items = new ArrayList<>();
        rows.stream().limit(ITEMS).forEach(thread -> items.add(item(thread, direction)));
        if (rows.size() > ITEMS) {
            items.add(new Page.Item(
                    words.get("brief.more", rows.size() - ITEMS, content.a(), content.b()), null, List.of()));
        }
        return items;
    }

    private Page.Item item(UndertakingThread thread, boolean direction) {
        return new Page.Item(
                ReviewMark.on(
                        thread.needsReview(),
                        (direction ? threads.direction(thread) + words.colon() : "") + thread.what()),
                threads.history(thread),
                notes.labels(thread.steps().stream().map(Step::proof)));
    }

    private List<Page.Item> general() {
        List<Page.Item> items = new ArrayList<>();
        content.general().byField().forEach((field, rows) -> items.add(general(field, rows)));
        return items;
    }

    private Page.Item general(Optional<Field> field, List<UndertakingThread> rows) {
        String name = words.get("field." + field.map(Field::code).orElse("none"));
        List<UndertakingThread> examples = rows.stream().limit(EXAMPLES).toList();
        String shown = examples.stream()
                .map(thread ->
                        ReviewMark.on(thread.needsReview(), words.quote(Footnotes.shorten(thread.what(), SHORT))))
                .collect(Collectors.joining(", "));
        String more = rows.size() > examples.size() ? ", …" : "";
        return new Page.Item(
                name + words.colon() + threads.counts(rows),
                shown + more,
                notes.labels(
                        examples.stream().map(thread -> thread.steps().getLast().proof())));
    }

    private Page.Item instrument(InstrumentLife instrument) {
        String date =
                instrument.date() == null ? instrument.sources().getFirst().day() : instrument.date();
        return new Page.Item(
                ReviewMark.on(instrument.needsReview(), instrument.name()),
                Stream.of(words.get("instrument." + instrument.status().code()), date(date))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                notes.labels(Stream.of(
                        instrument.sources().getFirst(), instrument.sources().getLast())));
    }

    private @Nullable String date(@Nullable String date) {
        return date == null ? null : dates.of(date);
    }

    private Page.Item figure(FigureSeries series) {
        return new Page.Item(
                ReviewMark.on(series.needsReview(), figures.of(series)),
                null,
                notes.labels(series.points().stream().map(FigureSeries.Point::source)));
    }
}
