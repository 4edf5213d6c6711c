package org.entente.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.Reading;
import org.entente.model.Stage;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/**
 * A reading written in a few words, in which two states (pt, sn), one person of each (ines, moussa) and the group of the two
 * (deux) can be named.
 */
final class Sketch {
    private final List<Party> parties = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();

    Sketch() {
        party("pt", PartyKind.STATE, "Portugal", "PT");
        party("sn", PartyKind.STATE, "Sénégal", "SN");
        party("ines", PartyKind.PERSON, "Inês Carvalhão", "PT");
        party("moussa", PartyKind.PERSON, "Moussa Diédhiou", "SN");
        party("deux", PartyKind.GROUP, "les deux pays", null, "pt", "sn");
    }

    Sketch party(String id, PartyKind kind, String name, @Nullable String country, String... members) {
        parties.add(new Party(id, kind, name, country, List.of(members), 1, words(name), List.of()));
        return this;
    }

    Sketch office(String holder, String title, @Nullable String of) {
        offices.add(new Office("o", holder, title, of, null, OfficeStatus.CURRENT, 1, words(title)));
        return this;
    }

    Sketch meeting(List<String> hosts, List<String> guests, @Nullable String place, @Nullable String date) {
        encounters.add(new Encounter(
                "e",
                EncounterKind.MEETING,
                hosts,
                guests,
                List.of(),
                place,
                date,
                null,
                EncounterStatus.HELD,
                1,
                words("reçu")));
        return this;
    }

    Sketch statement(String speaker, Act act, String content, String... addressees) {
        statements.add(new Statement(
                "s",
                speaker,
                List.of(addressees),
                act,
                words(content),
                false,
                List.of(Field.AID),
                null,
                null,
                List.of(),
                null,
                null,
                1,
                words(content)));
        return this;
    }

    Sketch undertaking(Stage stage, String debtor, String creditor, String action) {
        return undertaking(stage, debtor, creditor, action, null, null);
    }

    Sketch undertaking(
            Stage stage,
            String debtor,
            String creditor,
            String action,
            @Nullable String due,
            @Nullable String quantity) {
        undertakings.add(new Undertaking(
                "u",
                stage,
                some(debtor),
                some(creditor),
                words(action),
                List.of(),
                due,
                quantity == null ? null : new Quantity(new BigDecimal(quantity), null),
                List.of(),
                null,
                false,
                null,
                1,
                words(action)));
        return this;
    }

    Sketch value(String subject, String measure, String value, String evidence) {
        figures.add(new Figure(
                "f", subject, measure, new BigDecimal(value), null, null, null, false, null, 1, words(evidence)));
        return this;
    }

    Sketch rank(String measure, int rank) {
        figures.add(new Figure("f", null, measure, null, null, rank, null, false, null, 1, words(measure)));
        return this;
    }

    Sketch instrument(String name) {
        instruments.add(new Instrument(
                "i", name, InstrumentKind.AGREEMENT, List.of(), null, InstrumentStatus.SIGNED, 1, words(name)));
        return this;
    }

    Reading reading() {
        return reading("a.txt", "fr");
    }

    Reading reading(String source, @Nullable String language) {
        Document document = new Document("sha256:0", source, null, language, null, null, null, null, null, null, 0);
        return new Reading(document, parties, offices, encounters, statements, undertakings, figures, instruments);
    }

    /** The score of this one document against gold facts, a line of JSON each. */
    <G extends GoldFact, F extends Found> KindScore against(Rules<G, F> rules, String... gold) {
        KindScorer<G, F> scorer = new KindScorer<>(rules);
        scorer.add(new Case("a", gold(gold), reading(), new Sentences(null)));
        return scorer.score();
    }

    static List<GoldFact> gold(String... lines) {
        return Stream.of(lines)
                .map(line -> line.replace('\'', '"'))
                .map(line -> EvaluationJson.mapper().readValue(line, GoldFact.class))
                .toList();
    }

    private static List<String> some(String id) {
        return id.isEmpty() ? List.of() : List.of(id);
    }

    private static Evidence words(String words) {
        return new Evidence(List.of(new Quote(0, words.length(), words)));
    }
}
