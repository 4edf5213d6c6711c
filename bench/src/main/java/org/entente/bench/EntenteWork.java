package org.entente.bench;

import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.reader.Reader;

/** Entente's reader; counts the rows of the readings. */
final class EntenteWork implements Work {
    private final Reader reader = Reader.forLanguage("fr");

    @Override
    public long on(Document document) {
        Reading reading = reader.read(document);
        return (long) reading.parties().size()
                + reading.offices().size()
                + reading.encounters().size()
                + reading.statements().size()
                + reading.undertakings().size()
                + reading.figures().size()
                + reading.instruments().size();
    }
}
