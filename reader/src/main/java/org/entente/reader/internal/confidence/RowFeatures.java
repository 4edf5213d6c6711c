package org.entente.reader.internal.confidence;

import java.util.List;
import org.entente.model.Encounter;
import org.entente.model.Figure;
import org.entente.model.Instrument;
import org.entente.model.Office;
import org.entente.model.Party;
import org.entente.model.Row;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.entente.reader.internal.confidence.Feature.Sink;
import org.jspecify.annotations.Nullable;

/** What is visible in a row that tells how far it can be trusted. */
final class RowFeatures {
    private static final String[] LENGTHS = {"1", "2", "3-4", "5-8", "9-16", "17-32", "33+"};
    private static final double GREAT = 100;

    private final Surroundings around;

    RowFeatures(Surroundings around) {
        this.around = around;
    }

    /** The features of a row; a party has none. */
    void of(Row row, Sink sink) {
        switch (row) {
            case Party party -> {}
            case Office office -> office(office, sink);
            case Encounter encounter -> encounter(encounter, sink);
            case Statement statement -> statement(statement, sink);
            case Undertaking undertaking -> undertaking(undertaking, sink);
            case Figure figure -> figure(figure, sink);
            case Instrument instrument -> instrument(instrument, sink);
        }
        sink.add("score", score(row.confidence()));
        sink.add("quoted", around.isQuoted(row.evidence()));
        sink.add("place", around.place(row.evidence()));
    }

    private static String score(double raw) {
        return raw < 0.6 ? "<.6" : raw < 0.75 ? "<.75" : raw < 0.8 ? "<.8" : "high";
    }

    private void office(Office office, Sink sink) {
        Party holder = around.party(office.holder());
        Party of = around.party(office.of());
        sink.add("of", around.kind(office.of()));
        sink.add("status", office.status().name());
        sink.add("title", length(office.title()));
        sink.add("name", holder == null ? "0" : length(holder.name()));
        sink.add("own", holder != null && of != null && same(holder.country(), of.country()));
        sink.add("told", office.evidence().text().contains(office.title()));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private void encounter(Encounter encounter, Sink sink) {
        sink.add("kind", encounter.kind().name());
        sink.add("status", encounter.status().name());
        sink.count("hosts", encounter.hosts().size());
        sink.count("guests", encounter.guests().size());
        sink.count("others", encounter.others().size());
        sink.count(
                "persons",
                around.persons(encounter.hosts())
                        + around.persons(encounter.guests())
                        + around.persons(encounter.others()));
        sink.add("date", encounter.date() != null);
        sink.add("where", encounter.place() != null);
        sink.add("length", length(encounter.evidence().text()));
    }

    private void statement(Statement statement, Sink sink) {
        sink.add("class", statement.actClass().name());
        sink.add("act", statement.act().name());
        sink.add("speaker", around.kind(statement.speaker()));
        sink.add("named", around.isMentioned(statement.speaker(), statement.evidence()));
        sink.count("addressees", statement.addressees().size());
        sink.add("within", statement.within() != null);
        sink.add("negated", statement.negated());
        sink.add("encounter", statement.encounter() != null);
        sink.add("fields", !statement.fields().isEmpty());
        sink.count("items", around.items(statement.id()));
        sink.add("length", length(statement.content().text()));
    }

    private void undertaking(Undertaking undertaking, Sink sink) {
        Statement statement = around.statement(undertaking.statement());
        sink.add("stage", undertaking.stage().name());
        sink.add("concrete", undertaking.concrete());
        sink.count("debtors", undertaking.debtors().size());
        sink.count("creditors", undertaking.creditors().size());
        sink.add("debtor", around.kind(first(undertaking.debtors())));
        sink.add("joint", undertaking.debtors().equals(undertaking.creditors()));
        sink.add("due", undertaking.due() != null);
        sink.add("quantity", undertaking.quantity() != null);
        sink.add("fields", !undertaking.fields().isEmpty());
        sink.count("items", around.items(undertaking.statement()));
        sink.add("length", length(undertaking.action().text()));
        sink.add("speaker", statement == null ? "nobody" : around.kind(statement.speaker()));
        sink.add("within", statement != null && statement.within() != null);
    }

    private static @Nullable String first(List<String> ids) {
        return ids.isEmpty() ? null : ids.getFirst();
    }

    private void figure(Figure figure, Sink sink) {
        String unit = figure.unit();
        sink.add("rank", figure.rank() != null);
        sink.add("unit", unit == null ? "none" : isCurrency(unit) ? "money" : "noun");
        sink.add("measure", length(figure.measure()));
        sink.add("subject", around.kind(figure.subject()));
        sink.add("approximate", figure.approximate());
        sink.add("digits", figure.evidence().text().chars().anyMatch(Character::isDigit));
        sink.add("great", figure.value() != null && figure.value().doubleValue() >= GREAT);
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private void instrument(Instrument instrument, Sink sink) {
        String name = instrument.name();
        sink.add("kind", instrument.kind().name());
        sink.add("status", instrument.status().name());
        sink.add("capital", Character.isUpperCase(name.codePointAt(0)));
        sink.add("capitals", name.chars().skip(1).anyMatch(Character::isUpperCase));
        sink.add("length", length(name));
        sink.add("date", instrument.date() != null);
    }

    /** How many words, in steps. */
    private static String length(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return LENGTHS[Math.min(LENGTHS.length - 1, words == 1 ? 0 : 32 - Integer.numberOfLeadingZeros(words - 1))];
    }
}
