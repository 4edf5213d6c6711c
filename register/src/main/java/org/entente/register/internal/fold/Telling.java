package org.entente.register.internal.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Document;
import org.entente.model.Office;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.entente.register.Edtf;
import org.entente.register.Source;
import org.jspecify.annotations.Nullable;

/** One document's reading, ready to be looked things up in. */
final class Telling {
    private final Reading reading;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, List<Office>> offices = new HashMap<>();
    private @Nullable Set<String> principals;

    Telling(Reading reading) {
        this.reading = reading;
        reading.parties().forEach(party -> parties.put(party.id(), party));
        reading.offices()
                .forEach(office -> offices.computeIfAbsent(office.holder(), holder -> new ArrayList<>())
                        .add(office));
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    Reading reading() {
        return reading;
    }

    Document document() {
        return reading.document();
    }

    @Nullable
    Party party(@Nullable String id) {
        return id == null ? null : parties.get(id);
    }

    @Nullable
    Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    /** EDTF: the day that the document reports from, or null. */
    @Nullable
    String day() {
        return document().day() == null ? document().published() : document().day();
    }

    /** The first day of a date; of none, the document's; of none, the end of time. */
    LocalDate when(@Nullable String date) {
        return Dates.first(date == null ? day() : date);
    }

    /** Where a row is proved. */
    Source source(Row row) {
        Document d = document();
        return new Source(
                d.id(),
                d.source(),
                d.address(),
                d.title(),
                d.agency(),
                d.side(),
                day(),
                row.evidence(),
                row.confidence());
    }

    /** Those who act, groups by their members: states by ISO code, others for whom they act, else by their name. */
    Set<String> codes(Collection<String> ids) {
        Set<String> codes = new TreeSet<>();
        ids.forEach(id -> collect(id, codes, 0));
        return codes;
    }

    private void collect(String id, Set<String> codes, int depth) {
        Party party = parties.get(id);
        if (party == null || depth > 3) {
            return;
        }
        if (party.country() != null) {
            codes.add(party.country());
        } else if (party.kind() == PartyKind.GROUP) {
            party.members().forEach(member -> collect(member, codes, depth + 1));
        } else {
            codes.add(party.name());
        }
    }

    /** The offices that the document says a person holds. */
    List<Office> offices(String holder) {
        return offices.getOrDefault(holder, List.of());
    }

    /** The two states that the document tells most of. */
    Set<String> principals() {
        if (principals == null) {
            principals = countPrincipals();
        }
        return principals;
    }

    private Set<String> countPrincipals() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Statement statement : reading.statements()) {
            codes(List.of(statement.speaker())).forEach(code -> counts.merge(code, 1, Integer::sum));
            codes(statement.addressees()).forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        for (Undertaking undertaking : reading.undertakings()) {
            codes(undertaking.debtors()).forEach(code -> counts.merge(code, 1, Integer::sum));
            codes(undertaking.creditors()).forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().length() == 2)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The EDTF date as a stretch of days; null where there is none. */
    static @Nullable Edtf stretch(@Nullable String date) {
        return date == null ? null : Edtf.parse(date).orElse(null);
    }
}
