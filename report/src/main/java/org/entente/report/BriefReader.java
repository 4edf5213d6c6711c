package org.entente.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.EncounterStatus;
import org.entente.model.Field;
import org.entente.model.OfficeStatus;
import org.entente.model.Stage;
import org.entente.register.Edtf;
import org.entente.register.FigureSeries;
import org.entente.register.Filter;
import org.entente.register.InstrumentLife;
import org.entente.register.JoinedEncounter;
import org.entente.register.Participant;
import org.entente.register.Person;
import org.entente.register.Register;
import org.entente.register.RegisterException;
import org.entente.register.RegisterProblem;
import org.entente.register.Source;
import org.entente.register.States;
import org.entente.register.Step;
import org.entente.register.Tenure;
import org.entente.register.UndertakingThread;
import org.jspecify.annotations.Nullable;

/** Gathers from a register what a note on two states tells. */
final class BriefReader {
    /** Of people not named for so many years nobody knows whether they are still in office. */
    private static final int YEARS_IN_OFFICE = 3;

    private static final BigDecimal GREAT = BigDecimal.valueOf(100);

    private static final Comparator<UndertakingThread> LATEST_FIRST = Comparator.comparing(
                    (UndertakingThread thread) -> firstDay(thread.last()))
            .reversed()
            .thenComparing(thread -> -thread.asked())
            .thenComparing(UndertakingThread::id);

    private final Register register;
    private final String a;
    private final String b;
    private final BriefOptions options;
    private final Filter both;

    BriefReader(Register register, String a, String b, BriefOptions options) {
        this.register = register;
        this.a = state(a);
        this.b = state(b);
        this.options = options;
        if (this.a.equals(this.b)) {
            throw new RegisterException(RegisterProblem.SAME_STATE, a, b);
        }
        this.both = Filter.ALL.party(this.a).party(this.b).on(options.on());
    }

    private static String state(String name) {
        return new States().find(name).orElseThrow(() -> new RegisterException(RegisterProblem.UNKNOWN_STATE, name));
    }

    BriefContent content() {
        List<UndertakingThread> threads = register.threads(both);
        List<JoinedEncounter> encounters = register.encounters(both);
        Optional<Person> person = Optional.ofNullable(options.person()).map(this::person);
        return new BriefContent(
                a,
                b,
                options.on(),
                person,
                person.map(List::of).orElseGet(this::inOffice),
                meetings(encounters, person),
                concrete(threads),
                new BriefContent.General(recurring(threads), general(threads)),
                register.instruments(both),
                register.figures(both).stream().filter(BriefReader::isTelling).toList(),
                documents(threads, encounters));
    }

    private BriefContent.Meetings meetings(List<JoinedEncounter> encounters, Optional<Person> person) {
        List<JoinedEncounter> held = held(encounters);
        return new BriefContent.Meetings(
                person.map(p -> held.stream().filter(e -> has(e, p.id())).toList())
                        .orElse(List.of()),
                held,
                planned(encounters, true),
                planned(encounters, false));
    }

    private BriefContent.Concrete concrete(List<UndertakingThread> threads) {
        List<UndertakingThread> open = open(threads);
        Map<Boolean, List<UndertakingThread>> late =
                open.stream().collect(Collectors.partitioningBy(thread -> thread.isOverdue(options.on())));
        List<UndertakingThread> overdue = late.getOrDefault(true, List.of());
        List<UndertakingThread> inTime = late.getOrDefault(false, List.of());
        return new BriefContent.Concrete(
                overdue.stream()
                        .sorted(Comparator.comparing(BriefReader::dueDay))
                        .toList(),
                inTime.stream().filter(t -> owes(t, b, a)).toList(),
                inTime.stream().filter(t -> owes(t, a, b)).toList(),
                inTime.stream().filter(t -> !owes(t, b, a) && !owes(t, a, b)).toList(),
                threads.stream()
                        .filter(t -> t.concrete() && isSettled(t))
                        .sorted(LATEST_FIRST)
                        .toList());
    }

    private static List<UndertakingThread> open(Collection<UndertakingThread> threads) {
        return threads.stream()
                .filter(t -> t.concrete() && !isSettled(t))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** What was signed is settled between the two; what follows from it is another undertaking. */
    private static boolean isSettled(UndertakingThread thread) {
        return !thread.isOpen() || thread.stage() == Stage.SIGNED;
    }

    /** "Three projects" tells nothing; a rank, money, a great number or a change does. */
    private static boolean isTelling(FigureSeries series) {
        return series.points().size() > 1 || series.points().stream().anyMatch(BriefReader::isTelling);
    }

    private static boolean isTelling(FigureSeries.Point point) {
        String unit = point.unit();
        boolean money = unit != null && unit.matches("[A-Z]{3}");
        return point.rank() != null
                || money
                || (point.value() != null && point.value().compareTo(GREAT) >= 0);
    }

    private static List<UndertakingThread> recurring(List<UndertakingThread> threads) {
        return threads.stream()
                .filter(BriefReader::isRecurring)
                .sorted(Comparator.comparing(BriefReader::reports).reversed().thenComparing(LATEST_FIRST))
                .toList();
    }

    private static boolean isRecurring(UndertakingThread thread) {
        return !thread.concrete() && reports(thread) > 1;
    }

    private static long reports(UndertakingThread thread) {
        return thread.steps().stream().map(Step::date).distinct().count();
    }

    /** A self-set goal that names the other is owed too. */
    private static boolean owes(UndertakingThread thread, String debtor, String creditor) {
        return thread.debtors().contains(debtor) && !thread.debtors().contains(creditor);
    }

    private static LocalDate dueDay(UndertakingThread thread) {
        String due = thread.due();
        return due == null ? LocalDate.MAX : Edtf.parse(due).map(Edtf::last).orElse(LocalDate.MAX);
    }

    private static LocalDate firstDay(@Nullable String date) {
        return date == null ? LocalDate.MIN : Edtf.parse(date).map(Edtf::first).orElse(LocalDate.MIN);
    }

    private Person person(String name) {
        List<Person> found = register.people(Filter.ALL.party(name).on(options.on()));
        return found.stream()
                .filter(person -> b.equals(person.country()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new RegisterException(RegisterProblem.UNKNOWN_PARTY, name));
    }

    private List<Person> inOffice() {
        return register.people(Filter.ALL.party(b).on(options.on())).stream()
                .filter(person -> b.equals(person.country()))
                .filter(person -> person.offices().stream().anyMatch(this::isCurrent))
                .sorted(Comparator.comparing((Person person) -> firstDay(person.last()))
                        .reversed()
                        .thenComparing(Person::name))
                .toList();
    }

    private boolean isCurrent(Tenure tenure) {
        return tenure.successor() == null
                && tenure.status() != OfficeStatus.FORMER
                && firstDay(tenure.last()).isAfter(options.on().minusYears(YEARS_IN_OFFICE));
    }

    private List<JoinedEncounter> held(List<JoinedEncounter> encounters) {
        return encounters.stream()
                .filter(e -> e.status() == EncounterStatus.HELD)
                .filter(e -> !firstDay(day(e)).isAfter(options.on()))
                .sorted(Comparator.comparing((JoinedEncounter e) -> firstDay(day(e)))
                        .thenComparing(BriefReader::persons)
                        .reversed()
                        .thenComparing(JoinedEncounter::id))
                .toList();
    }

    private static long persons(JoinedEncounter encounter) {
        return participants(encounter).filter(p -> p.id() != null).count();
    }

    private static Stream<Participant> participants(JoinedEncounter encounter) {
        return Stream.of(encounter.hosts(), encounter.guests(), encounter.others())
                .flatMap(List::stream);
    }

    private static boolean has(JoinedEncounter encounter, String person) {
        return participants(encounter).anyMatch(p -> person.equals(p.id()));
    }

    private static @Nullable String day(JoinedEncounter encounter) {
        return encounter.date() == null ? encounter.sources().getFirst().day() : encounter.date();
    }

    private List<JoinedEncounter> planned(List<JoinedEncounter> encounters, boolean ahead) {
        return encounters.stream()
                .filter(e -> e.status() == EncounterStatus.PLANNED || e.status() == EncounterStatus.POSTPONED)
                .filter(e -> isAhead(e) == ahead)
                .toList();
    }

    private boolean isAhead(JoinedEncounter encounter) {
        String date = encounter.date();
        return date == null
                || Edtf.parse(date).map(d -> !d.last().isBefore(options.on())).orElse(true);
    }

    private static Map<Optional<Field>, List<UndertakingThread>> general(List<UndertakingThread> threads) {
        Map<Optional<Field>, List<UndertakingThread>> byField = new TreeMap<>(Comparator.comparing(
                (Optional<Field> field) -> field.map(Field::ordinal).orElse(Integer.MAX_VALUE)));
        threads.stream()
                .filter(thread -> !thread.concrete() && !isRecurring(thread))
                .sorted(Comparator.comparing((UndertakingThread t) -> -t.steps().size())
                        .thenComparing(LATEST_FIRST))
                .forEach(t -> byField.computeIfAbsent(field(t), f -> new ArrayList<>())
                        .add(t));
        return byField;
    }

    /** The field that says most: politics and economy are said of nearly everything. */
    private static Optional<Field> field(UndertakingThread thread) {
        return thread.fields().stream()
                .filter(field -> field != Field.POLITICS && field != Field.ECONOMY)
                .findFirst()
                .or(() -> thread.fields().stream().findFirst());
    }

    private List<String> documents(List<UndertakingThread> threads, List<JoinedEncounter> encounters) {
        Map<String, String> days = new HashMap<>();
        Stream<Source> sources = Stream.of(
                        threads.stream().flatMap(t -> t.steps().stream()).map(Step::proof),
                        encounters.stream().flatMap(e -> e.sources().stream()),
                        register.figures(both).stream()
                                .flatMap(f -> f.points().stream())
                                .map(FigureSeries.Point::source),
                        register.instruments(both).stream()
                                .map(InstrumentLife::sources)
                                .flatMap(List::stream))
                .flatMap(stream -> stream);
        sources.forEach(source -> days.put(source.document(), Objects.requireNonNullElse(source.day(), "")));
        return days.values().stream().sorted().toList();
    }
}
