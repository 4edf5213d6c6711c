package org.entente.model;

import java.util.List;
import java.util.stream.Stream;

/** What one document says. Rows refer to each other by id. */
public record Reading(
        Document document,
        List<Party> parties,
        List<Office> offices,
        List<Encounter> encounters,
        List<Statement> statements,
        List<Undertaking> undertakings,
        List<Figure> figures,
        List<Instrument> instruments) {
    public Reading {
        parties = Rows.copy(parties);
        offices = Rows.copy(offices);
        encounters = Rows.copy(encounters);
        statements = Rows.copy(statements);
        undertakings = Rows.copy(undertakings);
        figures = Rows.copy(figures);
        instruments = Rows.copy(instruments);
    }

    /** Every row, kind after kind in the order of model.md. */
    public Stream<Row> rows() {
        return Stream.of(parties, offices, encounters, statements, undertakings, figures, instruments)
                .flatMap(List::stream);
    }

    /** The same without the document's text. */
    public Reading withoutText() {
        return new Reading(
                document.withoutText(), parties, offices, encounters, statements, undertakings, figures, instruments);
    }
}
