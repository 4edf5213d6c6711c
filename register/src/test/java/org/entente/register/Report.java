package org.entente.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.entente.model.Reading;
import org.entente.model.Stage;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/**
 * A made-up press report and what a reader would say of it, for tests. States are given by code ({@code "JP"}, or
 * {@code "JP+VN"} for both), persons as {@code "Name/JP"}; every row adds its words to the text.
 */
public final class Report {
    private final @Nullable String day;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private @Nullable String address;
    private @Nullable String side;
    private @Nullable String speaker;
    private double confidence = 0.9;

    private Report(@Nullable String day) {
        this.day = day;
        text.append("Rapport du ").append(day).append(". ");
    }

    /** A report of that day. */
    public static Report of(@Nullable String day) {
        return new Report(day);
    }

    /** Published there. */
    public Report at(String where) {
        address = where;
        return this;
    }

    /** By the press of that state. */
    public Report side(String state) {
        side = state;
        return this;
    }

    /** The reader is not sure of what follows. */
    public Report unsure() {
        confidence = 0.4;
        return this;
    }

    /** Who says what follows. */
    public Report speaker(String person) {
        speaker = person;
        return this;
    }

    /** A person in office. */
    public Report office(String person, String title, String state) {
        return office(person, title, state, OfficeStatus.CURRENT);
    }

    /** A person in, before or after office. */
    public Report office(String person, String title, String state, OfficeStatus status) {
        String holder = party(person);
        Evidence words = say(title + " "
                + parties.values().stream()
                        .filter(p -> p.id().equals(holder))
                        .findFirst()
                        .orElseThrow()
                        .name());
        offices.add(new Office("o" + offices.size(), holder, title, party(state), day, status, confidence, words));
        return this;
    }

    /** Two meet, nobody hosts. */
    public Report meets(String one, String other, @Nullable String date) {
        return encounter(EncounterKind.MEETING, EncounterStatus.HELD, one, other, date);
    }

    /** Host and guest come together. */
    public Report encounter(
            EncounterKind kind, EncounterStatus status, String host, String guest, @Nullable String date) {
        Evidence words = say(host + " et " + guest);
        encounters.add(new Encounter(
                "e" + encounters.size(),
                kind,
                List.of(party(host)),
                List.of(party(guest)),
                List.of(),
                "Hanoi",
                date,
                null,
                status,
                confidence,
                words));
        return this;
    }

    /** Something to be done, that cannot be checked. */
    public Report told(Stage stage, String debtors, String creditors, String action, Field... fields) {
        return add(stage, debtors, creditors, action, null, null, false, fields);
    }

    /** Something to be done, that can be checked. */
    public Report concrete(Stage stage, String debtors, String creditors, String action, Field... fields) {
        return add(stage, debtors, creditors, action, null, null, true, fields);
    }

    /** Something to be done until a day. */
    public Report due(String due, Stage stage, String debtors, String creditors, String action, Field... fields) {
        return add(stage, debtors, creditors, action, due, null, true, fields);
    }

    /** So many of something to be done. */
    public Report amount(
            long value, String unit, Stage stage, String debtors, String creditors, String action, Field... fields) {
        return add(
                stage, debtors, creditors, action, null, new Quantity(BigDecimal.valueOf(value), unit), true, fields);
    }

    private Report add(
            Stage stage,
            String debtors,
            String creditors,
            String action,
            @Nullable String due,
            @Nullable Quantity quantity,
            boolean concrete,
            Field... fields) {
        Evidence words = say(action);
        String statement = null;
        if (speaker != null) {
            statement = "s" + statements.size();
            statements.add(new Statement(
                    statement,
                    party(speaker),
                    List.of(),
                    Act.STATE,
                    words,
                    false,
                    List.of(fields),
                    day,
                    null,
                    List.of(),
                    null,
                    null,
                    confidence,
                    words));
        }
        undertakings.add(new Undertaking(
                "u" + undertakings.size(),
                stage,
                all(debtors),
                all(creditors),
                words,
                List.of(),
                due,
                quantity,
                List.of(fields),
                day,
                concrete,
                statement,
                confidence,
                words));
        return this;
    }

    /** A number. */
    public Report figure(String subject, String measure, long value, @Nullable String unit) {
        Evidence words = say(measure + " " + value);
        figures.add(new Figure(
                "f" + figures.size(),
                party(subject),
                measure,
                BigDecimal.valueOf(value),
                unit,
                null,
                null,
                false,
                day,
                confidence,
                words));
        return this;
    }

    /** A rank. */
    public Report rank(String subject, String measure, int rank, String of) {
        Evidence words = say(measure + " " + rank);
        figures.add(new Figure(
                "f" + figures.size(), party(subject), measure, null, null, rank, of, false, day, confidence, words));
        return this;
    }

    /** An agreement. */
    public Report agreement(String name, String states, InstrumentStatus status) {
        instruments.add(new Instrument(
                "i" + instruments.size(),
                name,
                InstrumentKind.AGREEMENT,
                all(states),
                null,
                status,
                confidence,
                say(name)));
        return this;
    }

    private Evidence say(String words) {
        int start = text.length();
        text.append(words);
        Evidence evidence = Evidence.of(text, start, text.length());
        text.append(". ");
        return evidence;
    }

    private List<String> all(String states) {
        return states.isEmpty()
                ? List.of()
                : List.of(states.split("\\+")).stream().map(this::party).toList();
    }

    private String party(String who) {
        Party known = parties.get(who);
        if (known == null) {
            int slash = who.indexOf('/');
            String name = slash < 0 ? who : who.substring(0, slash);
            String country = slash < 0 ? who : who.substring(slash + 1);
            Evidence words = say(name);
            known = new Party(
                    "p" + parties.size(),
                    slash < 0 ? PartyKind.STATE : PartyKind.PERSON,
                    name,
                    country.isEmpty() ? null : country,
                    List.of(),
                    confidence,
                    words,
                    List.of(words));
            parties.put(who, known);
        }
        return known.id();
    }

    /** Adds words that say nothing, so that the text is another. */
    public Report noise(String words) {
        say(words);
        return this;
    }

    /** The document, with its text. */
    public Document document() {
        String id = Document.idOf(text.toString());
        return new Document(
                id, "rapport-" + day + ".txt", address, "fr", day, day, "Titre", "Agence", side, text.toString(), 0);
    }

    /** What it says. */
    public Reading reading() {
        return new Reading(
                document(),
                List.copyOf(parties.values()),
                offices,
                encounters,
                statements,
                undertakings,
                figures,
                instruments);
    }

    /** Puts it into a register. */
    public Added into(Register register) {
        return register.add(document(), reading());
    }
}
