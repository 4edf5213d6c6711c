package org.entente.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Office;
import org.entente.model.Reading;

/** An office is found where its holder, half of its title's words and the state or organisation are right. */
final class OfficeRules implements Rules<GoldOffice, OfficeRules.FoundOffice> {
    /**
     * @param of the state or organisation served by all its names, and the holder's state; "" where the row leaves it open
     */
    record FoundOffice(@JsonIgnore Office row, String holder, String title, Set<String> of, String status)
            implements Found {}

    @Override
    public FactKind kind() {
        return FactKind.OFFICE;
    }

    @Override
    public Class<GoldOffice> goldType() {
        return GoldOffice.class;
    }

    @Override
    public List<FoundOffice> rows(Reading reading) {
        Parties parties = new Parties(reading);
        return reading.offices().stream().map(office -> found(office, parties)).toList();
    }

    private static FoundOffice found(Office office, Parties parties) {
        String served = office.of();
        Set<String> of = new TreeSet<>(parties.sides(List.of(office.holder())));
        of.add(parties.name(served));
        of.addAll(parties.sides(served == null ? List.of() : List.of(served)));
        return new FoundOffice(
                office,
                parties.name(office.holder()),
                office.title(),
                of,
                office.status().code());
    }

    @Override
    public double overlap(GoldOffice gold, FoundOffice found) {
        return Names.same(gold.holder(), found.holder()) && Words.dice(gold.title(), found.title()) >= 0.5 ? 1 : 0;
    }

    @Override
    public boolean essential(GoldOffice gold, FoundOffice found) {
        return Names.among(gold.country(), found.of());
    }

    @Override
    public List<Share<GoldOffice, FoundOffice>> shares() {
        return List.of(new Share<>("status", (gold, found) -> gold.status().equals(found.status())));
    }
}
