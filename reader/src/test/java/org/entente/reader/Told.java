package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Encounter;
import org.entente.model.Figure;
import org.entente.model.Party;
import org.entente.model.Reading;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells, for tests that give rows with all that a reader sees of them: parties by name, states by code, groups by their members.
 * A statement is {@code "SPEAKER act > ADDRESSEES: content | if condition | in SPEAKER act"}, an undertaking {@code "stage DEBTORS > CREDITORS:
 * action | by due | of quantity"}, an encounter {@code "kind status: HOSTS > GUESTS; OTHERS | at place | on date"}; what is null is left out.
 */
final class Told {
    private static final Reader READER = Reader.forLanguage("fr");

    private final Reading reading;

    private Told(Reading reading) {
        this.reading = reading;
    }

    /** In a report whose day nothing tells. */
    static Told in(String report) {
        return new Told(READER.read(Document.ofText("test", report)));
    }

    /** In a report that was published on a day. */
    static Told in(String report, String published) {
        Document d =
                new Document(Document.idOf(report), "test", null, "fr", published, null, null, null, null, report, 0);
        return new Told(READER.read(d));
    }

    Reading reading() {
        return reading;
    }

    Told statements(String... expected) {
        assertThat(statements()).containsExactlyInAnyOrder(expected);
        return this;
    }

    Told undertakings(String... expected) {
        assertThat(undertakings()).containsExactlyInAnyOrder(expected);
        return this;
    }

    Told encounters(String... expected) {
        assertThat(encounters()).containsExactlyInAnyOrder(expected);
        return this;
    }

    Told offices(String... expected) {
        assertThat(offices()).containsExactlyInAnyOrder(expected);
        return this;
    }

    Told figures(String... expected) {
        assertThat(figures()).containsExactlyInAnyOrder(expected);
        return this;
    }

    Told instruments(String... expected) {
        assertThat(instruments()).containsExactlyInAnyOrder(expected);
        return this;
    }

    /** Among the rows of all kinds. */
    Told among(String... expected) {
        assertThat(rows()).contains(expected);
        return this;
    }

    /** In no row of any kind. */
    Told nowhere(String words) {
        assertThat(rows()).noneMatch(r -> r.contains(words));
        return this;
    }

    private List<String> rows() {
        return Stream.of(statements(), undertakings(), encounters(), offices(), figures(), instruments())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> statements() {
        return reading.statements().stream().map(this::statement).toList();
    }

    private String statement(Statement s) {
        return head(s)
                + (s.addressees().isEmpty() ? "" : " > " + names(s.addressees()))
                + ": " + s.content().text()
                + note("if", s.condition() == null ? null : s.condition().text())
                + note("in", within(s));
    }

    private String head(Statement s) {
        return name(s.speaker()) + (s.negated() ? " not " : " ") + s.act().code();
    }

    private @Nullable String within(Statement s) {
        return reading.statements().stream()
                .filter(o -> o.id().equals(s.within()))
                .findFirst()
                .map(this::head)
                .orElse(null);
    }

    private List<String> undertakings() {
        return reading.undertakings().stream().map(this::undertaking).toList();
    }

    private String undertaking(Undertaking u) {
        String quantity = u.quantity() == null
                ? null
                : u.quantity().value().toPlainString() + " " + u.quantity().unit();
        return u.stage().name().toLowerCase(Locale.ROOT) + " " + names(u.debtors()) + " > " + names(u.creditors())
                + ": " + u.action().text() + note("by", u.due()) + note("of", quantity);
    }

    private List<String> encounters() {
        return reading.encounters().stream().map(this::encounter).toList();
    }

    private String encounter(Encounter e) {
        return e.kind().code() + " " + e.status().code() + ": " + names(e.hosts()) + " > " + names(e.guests())
                + (e.others().isEmpty() ? "" : "; " + names(e.others())) + note("at", e.place()) + note("on", e.date());
    }

    private List<String> offices() {
        return reading.offices().stream()
                .map(o -> name(o.holder()) + ": " + o.title() + ", " + name(o.of())
                        + (o.status().name().equals("CURRENT")
                                ? ""
                                : " (" + o.status().name().toLowerCase(Locale.ROOT) + ")"))
                .toList();
    }

    private List<String> figures() {
        return reading.figures().stream().map(Told::figure).toList();
    }

    private static String figure(Figure f) {
        return f.rank() != null
                ? "rank " + f.rank() + " of " + f.of()
                : (f.approximate() ? "about " : "")
                        + Objects.requireNonNull(f.value()).toPlainString() + " " + f.unit();
    }

    private List<String> instruments() {
        return reading.instruments().stream()
                .map(i -> i.kind().code() + " " + i.status().name().toLowerCase(Locale.ROOT) + ": " + i.name())
                .toList();
    }

    private static String note(String word, @Nullable String what) {
        return what == null ? "" : " | " + word + " " + what;
    }

    private String name(@Nullable String id) {
        return reading.parties().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElse("?");
    }

    private String name(Party p) {
        return switch (p.kind()) {
            case STATE -> Objects.requireNonNull(p.country());
            case GROUP -> p.members().isEmpty() ? p.name() : names(p.members());
            default -> p.name();
        };
    }

    private String names(List<String> ids) {
        return String.join(" + ", ids.stream().map(this::name).sorted().toList());
    }
}
