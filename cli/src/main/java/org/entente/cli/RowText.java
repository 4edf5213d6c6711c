package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Encounter;
import org.entente.model.Evidence;
import org.entente.model.Figure;
import org.entente.model.Instrument;
import org.entente.model.Office;
import org.entente.model.OfficeStatus;
import org.entente.model.Party;
import org.entente.model.Row;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.entente.report.ReviewMark;
import org.jspecify.annotations.Nullable;

/** The rows of a reading as paragraphs of a page. */
final class RowText {
    private final PageWriter page;
    private final Messages messages;
    private final Names names;

    RowText(PageWriter page, Messages messages, Names names) {
        this.page = page;
        this.messages = messages;
        this.names = names;
    }

    /** A person or organisation with the offices held. */
    void party(Party party, List<Office> offices) {
        page.strong(1, names.withState(party));
        List<Office> held = offices.stream()
                .filter(office -> office.holder().equals(party.id()))
                .toList();
        held.forEach(this::office);
        if (held.isEmpty()) {
            page.quote(2, party.evidence());
        }
    }

    private void office(Office office) {
        String status = office.status() == OfficeStatus.CURRENT ? null : word("office", office.status());
        page.plain(
                2,
                marked(
                        office,
                        office.title(),
                        office.of() == null ? null : names.of(office.of()),
                        status,
                        office.attested()));
        page.quote(2, office.evidence());
    }

    void encounter(Encounter encounter) {
        page.strong(
                1,
                marked(
                        encounter,
                        word("encounter", encounter.kind()),
                        word("encounter", encounter.status()),
                        encounter.date(),
                        encounter.place(),
                        encounter.occasion()));
        page.plain(
                2,
                joined(
                        people("hosts", encounter.hosts()),
                        people("guests", encounter.guests()),
                        people("others", encounter.others())));
        page.quote(2, encounter.evidence());
    }

    /** What one speaker says. */
    void statements(List<Statement> statements) {
        page.strong(1, names.withState(statements.getFirst().speaker()));
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        String act = word("act", statement.act());
        page.label(
                2,
                marked(
                        statement,
                        statement.negated() ? messages.of("negated", act) : act,
                        people("to", statement.addressees()),
                        statement.date()));
        said(statement.content(), statement.evidence());
    }

    /** The words that prove it; before them what it comes to, where that is not among them. */
    private void said(Evidence content, Evidence evidence) {
        if (!evidence.text().contains(content.text())) {
            page.plain(2, content.text());
        }
        page.quote(2, evidence);
    }

    void undertaking(Undertaking undertaking) {
        page.label(
                1,
                marked(
                        undertaking,
                        word("stage", undertaking.stage()),
                        direction(undertaking),
                        undertaking.due() == null ? null : messages.of("due", undertaking.due()),
                        undertaking.concrete() ? messages.of("concrete") : null));
        said(undertaking.action(), undertaking.evidence());
    }

    private String direction(Undertaking undertaking) {
        String debtors = names.all(undertaking.debtors());
        return undertaking.creditors().isEmpty() || undertaking.creditors().equals(undertaking.debtors())
                ? debtors
                : debtors + " → " + names.all(undertaking.creditors());
    }

    void figure(Figure figure) {
        String subject = names.knows(figure.subject()) ? names.of(figure.subject()) : null;
        page.strong(1, marked(figure, subject, figure.measure(), amount(figure), figure.asOf()));
        page.quote(2, figure.evidence());
    }

    private String amount(Figure figure) {
        String amount = figure.value() == null
                ? messages.of("rank", String.valueOf(figure.rank()), Objects.requireNonNullElse(figure.of(), ""))
                : messages.of("amount", figure.value(), Objects.requireNonNullElse(figure.unit(), ""));
        return (figure.approximate() ? messages.of("about", amount) : amount).strip();
    }

    void instrument(Instrument instrument) {
        page.strong(
                1,
                marked(
                        instrument,
                        instrument.name(),
                        word("instrument", instrument.kind()),
                        word("instrument", instrument.status()),
                        instrument.date()));
        page.quote(2, instrument.evidence());
    }

    private @Nullable String people(String role, List<String> ids) {
        return ids.isEmpty() ? null : messages.of("role." + role, names.all(ids));
    }

    private String word(String kind, Enum<?> value) {
        return messages.of(kind + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** With the sign for review before it where the row is more likely wrong than right. */
    private static String marked(Row row, @Nullable String... parts) {
        return ReviewMark.on(row.needsReview(), joined(parts));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
