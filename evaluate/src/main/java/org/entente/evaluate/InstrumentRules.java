package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.entente.model.Instrument;
import org.entente.model.Reading;

/** An instrument is found where half of its name's words are right. */
final class InstrumentRules implements Rules<GoldInstrument, InstrumentRules.FoundInstrument> {
    record FoundInstrument(@JsonIgnore Instrument row, String name, String status) implements Found {}

    @Override
    public FactKind kind() {
        return FactKind.INSTRUMENT;
    }

    @Override
    public Class<GoldInstrument> goldType() {
        return GoldInstrument.class;
    }

    @Override
    public List<FoundInstrument> rows(Reading reading) {
        return reading.instruments().stream()
                .map(i -> new FoundInstrument(i, i.name(), i.status().code()))
                .toList();
    }

    @Override
    public double overlap(GoldInstrument gold, FoundInstrument found) {
        double name = Words.dice(gold.name(), found.name());
        return name < 0.5 ? 0 : name;
    }

    @Override
    public boolean essential(GoldInstrument gold, FoundInstrument found) {
        return true;
    }

    @Override
    public List<Share<GoldInstrument, FoundInstrument>> shares() {
        return List.of(new Share<>("status", (gold, found) -> found.status().equals(gold.status())));
    }
}
