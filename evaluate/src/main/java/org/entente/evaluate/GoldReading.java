package org.entente.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** One annotator's facts in the form of a reading, so that they can be held against another's. */
final class GoldReading {
    private final Map<String, Party> parties = new HashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final Set<String> optional = new HashSet<>();

    GoldReading(List<GoldFact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            String id = "r" + (i + 1);
            if (facts.get(i).optional()) {
                optional.add(id);
            }
            add(id, facts.get(i));
        }
    }

    /** Ids of the rows that come of optional facts. */
    Set<String> optional() {
        return optional;
    }

    Reading reading(String name) {
        Document document = new Document("sha256:0", name + ".txt", null, null, null, null, null, null, null, null, 0);
        return new Reading(
                document,
                List.copyOf(parties.values()),
                offices,
                encounters,
                statements,
                undertakings,
                figures,
                instruments);
    }

    private void add(String id, GoldFact fact) {
        switch (fact) {
            case GoldOffice g -> offices.add(office(id, g));
            case GoldEncounter g -> encounters.add(encounter(id, g));
            case GoldStatement g -> statements.add(statement(id, g));
            case GoldUndertaking g -> undertakings.add(undertaking(id, g));
            case GoldFigure g -> figures.add(figure(id, g));
            case GoldInstrument g -> instruments.add(instrument(id, g));
        }
    }

    private Office office(String id, GoldOffice g) {
        String of = g.country() == null ? null : party(g.country(), PartyKind.ORGANISATION);
        OfficeStatus status = code(OfficeStatus.values(), g.status());
        return new Office(id, party(g.holder(), PartyKind.PERSON), g.title(), of, null, status, 1, words(g.title()));
    }

    private Encounter encounter(String id, GoldEncounter g) {
        return new Encounter(
                id,
                code(EncounterKind.values(), g.kind()),
                people(g.hosts()),
                people(g.guests()),
                people(g.others()),
                g.place(),
                g.date(),
                null,
                code(EncounterStatus.values(), g.status()),
                1,
                words(g.clue()));
    }

    private Statement statement(String id, GoldStatement g) {
        String speaker = g.speakerStates().isEmpty()
                ? party(g.speaker(), PartyKind.PERSON)
                : group(g.speaker(), sides(g.speakerStates()));
        return new Statement(
                id,
                speaker,
                people(g.addressees()),
                g.act(),
                words(g.content()),
                false,
                fields(g.fields()),
                null,
                null,
                List.of(),
                null,
                null,
                1,
                words(g.content()));
    }

    private Undertaking undertaking(String id, GoldUndertaking g) {
        return new Undertaking(
                id,
                code(Stage.values(), g.stage()),
                sides(g.debtors()),
                sides(g.creditors()),
                words(g.action()),
                List.of(),
                g.due(),
                g.quantity() == null ? null : new Quantity(g.quantity(), null),
                fields(g.fields()),
                null,
                false,
                null,
                1,
                words(g.action()));
    }

    private static Figure figure(String id, GoldFigure g) {
        Integer rank = g.rank() == null ? null : Integer.valueOf(g.rank().intValue());
        String number = String.valueOf(rank == null ? g.value() : rank);
        String measure = Gold.or(g.measure(), "");
        return new Figure(id, null, measure, g.value(), g.unit(), rank, g.of(), false, null, 1, words(number));
    }

    private static Instrument instrument(String id, GoldInstrument g) {
        InstrumentStatus status = code(InstrumentStatus.values(), Gold.or(g.status(), "proposed"));
        return new Instrument(id, g.name(), InstrumentKind.AGREEMENT, List.of(), null, status, 1, words(g.name()));
    }

    private List<String> people(List<String> names) {
        return names.stream().map(name -> party(name, PartyKind.PERSON)).toList();
    }

    private List<String> sides(List<String> codes) {
        return codes.stream().map(code -> party(code, PartyKind.ORGANISATION)).toList();
    }

    /** A party by its name; what is two capitals is a state, whatever else it might be. */
    private String party(String name, PartyKind otherwise) {
        boolean state = name.matches("[A-Z]{2}");
        PartyKind kind = state ? PartyKind.STATE : otherwise;
        return known(
                new Party(kind + " " + name, kind, name, state ? name : null, List.of(), 1, words(name), List.of()));
    }

    private String group(String name, List<String> members) {
        String id = "group " + name + " " + members;
        return known(new Party(id, PartyKind.GROUP, name, null, members, 1, words(name), List.of()));
    }

    private String known(Party party) {
        parties.putIfAbsent(party.id(), party);
        return party.id();
    }

    private static List<Field> fields(List<String> codes) {
        return codes.stream().map(code -> code(Field.values(), code)).toList();
    }

    private static <E extends Enum<E>> E code(E[] values, @Nullable String code) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(code)) {
                return value;
            }
        }
        throw new GoldException("\"" + code + "\" is none of " + List.of(values) + "; mend the gold");
    }

    private static Evidence words(String words) {
        return new Evidence(List.of(new Quote(0, words.length(), words)));
    }
}
