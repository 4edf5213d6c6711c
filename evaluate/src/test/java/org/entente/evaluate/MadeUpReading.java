package org.entente.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Act;
import org.entente.model.Document;
import org.entente.model.Encounter;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Figure;
import org.entente.model.Instrument;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.model.Office;
import org.entente.model.OfficeStatus;
import org.entente.model.Quantity;
import org.entente.model.Reading;
import org.entente.model.Stage;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/** What a poor reader might find in a text of which the gold is known. */
final class MadeUpReading {
    private final Noise noise;
    private final String text;
    private final boolean openOffices;
    private final PartyBook parties;
    private final List<Office> offices = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private int rows;

    /** @param openOffices whether some offices are of nobody */
    MadeUpReading(Noise noise, String text, boolean openOffices) {
        this.noise = noise;
        this.text = text;
        this.openOffices = openOffices;
        this.parties = new PartyBook(noise, text);
    }

    Reading of(String source, @Nullable String language, List<GoldFact> gold) {
        for (GoldFact fact : gold) {
            for (int copies = noise.once(5) ? 0 : noise.once(8) ? 2 : 1; copies > 0; copies--) {
                add(fact);
            }
        }
        Document document = new Document(
                Document.idOf(text),
                source,
                null,
                language,
                null,
                null,
                null,
                null,
                null,
                noise.once(4) ? text : null,
                0);
        return new Reading(
                document, parties.parties(), offices, encounters, statements, undertakings, figures, instruments);
    }

    private void add(GoldFact fact) {
        rows++;
        switch (fact) {
            case GoldOffice g -> offices.add(office(g));
            case GoldEncounter g -> encounters.add(encounter(g));
            case GoldStatement g -> statements.add(statement(g));
            case GoldUndertaking g -> undertakings.add(undertaking(g));
            case GoldFigure g -> figures.add(figure(g));
            case GoldInstrument g -> instruments.add(instrument(g));
        }
    }

    private Office office(GoldOffice g) {
        String of = openOffices && noise.once(4) ? null : parties.id(Gold.or(g.country(), ""));
        OfficeStatus status = noise.mostly(OfficeStatus.CURRENT, OfficeStatus.values(), 6);
        return new Office(
                "o" + rows, parties.id(g.holder()), noise.words(g.title()), of, null, status, 0.9, evidence(g));
    }

    private Encounter encounter(GoldEncounter g) {
        String place = g.place();
        return new Encounter(
                "e" + rows,
                noise.mostly(code(EncounterKind.values(), g.kind()), EncounterKind.values(), 6),
                parties.ids(g.hosts()),
                parties.ids(g.guests()),
                parties.ids(noise.once(6) ? g.people() : g.others()),
                place == null || noise.once(8) ? null : noise.once(4) ? parties.id(place) : noise.name(place),
                noise.once(6) ? null : noise.once(6) ? "2031" : g.date(),
                null,
                noise.mostly(code(EncounterStatus.values(), g.status()), EncounterStatus.values(), 6),
                0.9,
                evidence(g));
    }

    private Statement statement(GoldStatement g) {
        boolean group = noise.once(12) != !g.speakerStates().isEmpty();
        String content = noise.words(g.content());
        return new Statement(
                "s" + rows,
                group ? parties.group(g.speaker(), g.speakerStates()) : parties.id(g.speaker()),
                noise.once(8) ? List.of(parties.id("FI")) : parties.ids(g.addressees()),
                noise.mostly(g.act(), Act.values(), 4),
                noise.evidence(text, content),
                false,
                fields(g.fields()),
                null,
                null,
                List.of(),
                noise.once(5) ? noise.stretch(text) : null,
                null,
                0.9,
                evidence(g));
    }

    private Undertaking undertaking(GoldUndertaking g) {
        Quantity quantity = g.quantity() == null ? null : new Quantity(g.quantity(), null);
        boolean joint = g.debtors().size() > 1 && noise.once(2);
        return new Undertaking(
                "u" + rows,
                noise.mostly(code(Stage.values(), g.stage()), Stage.values(), 5),
                joint ? List.of(parties.group("eux", g.debtors())) : parties.ids(g.debtors()),
                parties.ids(g.creditors()),
                noise.evidence(text, noise.words(g.action())),
                List.of(),
                noise.once(6) ? "2034" : noise.once(6) ? "" : g.due(),
                noise.once(6) ? new Quantity(new BigDecimal("12.50"), "%") : quantity,
                fields(g.fields()),
                null,
                false,
                null,
                0.9,
                evidence(g));
    }

    private Figure figure(GoldFigure g) {
        BigDecimal value = g.value();
        BigDecimal rank = g.rank();
        BigDecimal number =
                value == null ? null : value.multiply(noise.once(5) ? new BigDecimal("1.0000005") : BigDecimal.ONE);
        return new Figure(
                "f" + rows,
                noise.once(3) ? parties.id("UY") : noise.once(3) ? "acheteur" : null,
                noise.words(Gold.or(g.measure(), "")),
                noise.once(8) ? null : noise.once(8) ? BigDecimal.TEN : number,
                noise.once(3) ? null : g.unit(),
                rank == null || noise.once(5) ? null : Integer.valueOf(rank.intValue()),
                noise.once(3) ? null : g.of(),
                false,
                null,
                0.9,
                evidence(g));
    }

    private Instrument instrument(GoldInstrument g) {
        InstrumentStatus status = code(InstrumentStatus.values(), Gold.or(g.status(), "signed"));
        return new Instrument(
                "i" + rows,
                noise.words(g.name()),
                InstrumentKind.PLAN,
                List.of(),
                null,
                noise.mostly(status, InstrumentStatus.values(), 5),
                0.9,
                evidence(g));
    }

    private Evidence evidence(GoldFact fact) {
        return noise.once(3) ? noise.stretch(text) : noise.evidence(text, fact.clue());
    }

    private List<Field> fields(List<String> codes) {
        return codes.stream()
                .map(code -> noise.mostly(code(Field.values(), code), Field.values(), 4))
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> E code(E[] values, String code) {
        return List.of(values).stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
