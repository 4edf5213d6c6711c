package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.register.Tenure;

/** Since when somebody is in office, as far as documents attest it, in words. */
final class TenureWords {
    private final Words words;
    private final DateWords dates;

    TenureWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    String of(Tenure tenure) {
        List<String> parts = new ArrayList<>();
        if (tenure.successor() != null) {
            parts.add(words.get("was", tenure.successor()));
        }
        String key = "status." + tenure.status().code();
        if (words.has(key)) {
            parts.add(words.get(key));
        }
        String first = tenure.first();
        if (first != null) {
            parts.add(named(tenure, first));
        }
        if (tenure.predecessor() != null) {
            parts.add(words.get("attested.after", tenure.predecessor(), dates.of(tenure.after())));
        }
        return String.join(" · ", parts);
    }

    private String named(Tenure tenure, String first) {
        boolean once = first.equals(tenure.last());
        if (tenure.successor() != null) {
            return words.get("named", once ? dates.of(first) : dates.of(first) + " – " + dates.of(tenure.last()));
        }
        return once
                ? words.get("attested", dates.of(first))
                : words.get("attested.since", dates.since(first), dates.of(tenure.last()));
    }
}
