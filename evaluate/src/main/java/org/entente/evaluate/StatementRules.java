package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.model.Act;
import org.entente.model.Field;
import org.entente.model.Reading;
import org.entente.model.Statement;

/** A statement is found where half of its content's words, the class of its act and its speaker are right. */
final class StatementRules implements Rules<GoldStatement, StatementRules.FoundStatement> {
    /**
     * @param speakerSides the states behind the speaker
     * @param group whether several speak as one
     */
    record FoundStatement(
            @JsonIgnore Statement row,
            Act act,
            String speaker,
            @JsonProperty("speaker_sides") Set<String> speakerSides,
            boolean group,
            List<String> addressees,
            String content,
            List<String> fields)
            implements Found {}

    @Override
    public FactKind kind() {
        return FactKind.STATEMENT;
    }

    @Override
    public Class<GoldStatement> goldType() {
        return GoldStatement.class;
    }

    @Override
    public List<FoundStatement> rows(Reading reading) {
        Parties parties = new Parties(reading);
        return reading.statements().stream().map(s -> found(s, parties)).toList();
    }

    private static FoundStatement found(Statement s, Parties parties) {
        return new FoundStatement(
                s,
                s.act(),
                parties.name(s.speaker()),
                parties.sides(List.of(s.speaker())),
                parties.isGroup(s.speaker()),
                parties.names(s.addressees()),
                s.content().text(),
                s.fields().stream().map(Field::code).toList());
    }

    @Override
    public double overlap(GoldStatement gold, FoundStatement found) {
        double content = Words.dice(gold.content(), found.content());
        if (content < 0.5) {
            return 0;
        }
        return content + (sameClass(gold, found) ? 0.2 : 0) + (speakerRight(gold, found) ? 0.1 : 0);
    }

    @Override
    public boolean essential(GoldStatement gold, FoundStatement found) {
        return sameClass(gold, found) && speakerRight(gold, found);
    }

    private static boolean sameClass(GoldStatement gold, FoundStatement found) {
        return gold.act().actClass() == found.act().actClass();
    }

    /** Where a group speaks, its members must be among those found, or its name must fit; a group is no single speaker. */
    private static boolean speakerRight(GoldStatement gold, FoundStatement found) {
        if (!gold.speakerStates().isEmpty()) {
            return (found.group() && found.speakerSides().containsAll(gold.speakerStates()))
                    || Names.alike(gold.speaker(), found.speaker());
        }
        return found.group()
                ? Words.fold(gold.speaker()).equals(Words.fold(found.speaker()))
                : Names.alike(gold.speaker(), found.speaker());
    }

    @Override
    public List<Share<GoldStatement, FoundStatement>> shares() {
        return List.of(
                new Share<>("act", (gold, found) -> gold.act() == found.act()),
                new Share<>("fields", (gold, found) -> fieldsRight(gold.fields(), found.fields())));
    }

    /** One field in common is enough: they are for finding rows again. */
    static boolean fieldsRight(List<String> gold, List<String> found) {
        return gold.isEmpty() || !Collections.disjoint(gold, found);
    }

    @Override
    public List<Value<GoldStatement, FoundStatement>> values() {
        return List.of(new Value<>(
                "addressees",
                gold -> !gold.addressees().isEmpty(),
                found -> !found.addressees().isEmpty(),
                (gold, found) -> Names.allAmong(gold.addressees(), found.addressees())));
    }
}
