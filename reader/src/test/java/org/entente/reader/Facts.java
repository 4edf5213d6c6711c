package org.entente.reader;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.model.Document;
import org.entente.model.Party;
import org.entente.model.Reading;
import org.jspecify.annotations.Nullable;

/** What a text says, in a notation for tests: one string a row, parties by name, states by code. */
final class Facts {
    private static final Reader READER = Reader.forLanguage("fr");

    private final Reading reading;

    private Facts(Reading reading) {
        this.reading = reading;
    }

    static Facts of(String text) {
        return new Facts(READER.read(Document.ofText("test", text)));
    }

    /** Of a text that was published on a day. */
    static Facts of(String text, String published) {
        Document d = new Document(Document.idOf(text), "test", null, "fr", published, null, null, null, null, text, 0);
        return new Facts(READER.read(d));
    }

    Reading reading() {
        return reading;
    }

    private Party party(String id) {
        return reading.parties().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no party " + id));
    }

    private String name(@Nullable String id) {
        if (id == null) {
            return "?";
        }
        Party p = party(id);
        return switch (p.kind()) {
            case STATE -> Objects.requireNonNull(p.country());
            case GROUP -> p.members().isEmpty() ? p.name() : names(p.members());
            default -> p.name();
        };
    }

    private String names(List<String> ids) {
        return String.join(" + ", ids.stream().map(this::name).sorted().toList());
    }

    /** "Paul Morel FR". */
    List<String> people() {
        return reading.parties().stream()
                .filter(p -> p.kind().code().equals("person"))
                .map(p -> p.name() + " " + p.country())
                .toList();
    }

    /** The words that mean a party, in the order of the text. */
    List<String> mentions(String name) {
        return reading.parties().stream()
                .filter(p -> name(p.id()).equals(name))
                .flatMap(p -> p.mentions().stream())
                .map(e -> e.text())
                .toList();
    }

    /** "Paul Morel: ministre des Ports, FR". */
    List<String> offices() {
        return reading.offices().stream()
                .map(o -> name(o.holder()) + ": " + o.title() + ", " + name(o.of()))
                .toList();
    }

    /** "meeting held: HOST > GUEST, OTHERS". */
    List<String> encounters() {
        return reading.encounters().stream()
                .map(e -> e.kind().code() + " " + e.status().code() + ": " + names(e.hosts()) + " > "
                        + names(e.guests()) + (e.others().isEmpty() ? "" : "; " + names(e.others())))
                .toList();
    }

    /** "SPEAKER act > ADDRESSEE: content". */
    List<String> statements() {
        return reading.statements().stream()
                .map(s -> name(s.speaker()) + (s.negated() ? " not " : " ")
                        + s.act().code()
                        + (s.addressees().isEmpty() ? "" : " > " + names(s.addressees())) + ": "
                        + s.content().text())
                .toList();
    }

    /** "stage DEBTORS > CREDITORS: action". */
    List<String> undertakings() {
        return reading.undertakings().stream()
                .map(u -> u.stage().name().toLowerCase(Locale.ROOT) + " " + names(u.debtors()) + " > "
                        + names(u.creditors()) + ": " + u.action().text())
                .toList();
    }

    /** "about 250 stagiaires", "rank 3 of investisseur"; words as evidence says them. */
    List<String> figures() {
        return reading.figures().stream()
                .map(f -> f.rank() != null
                        ? "rank " + f.rank() + " of " + f.of()
                        : (f.approximate() ? "about " : "")
                                + Objects.requireNonNull(f.value()).toPlainString() + " " + f.unit())
                .toList();
    }
}
