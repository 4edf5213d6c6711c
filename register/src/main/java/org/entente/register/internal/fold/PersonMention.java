package org.entente.register.internal.fold;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Office;
import org.entente.model.Party;

/**
 * A person of one document.
 *
 * @param tokens the folded words of the name
 * @param offices those that the document says the person holds
 */
record PersonMention(String id, Telling telling, Party party, Set<String> tokens, List<HeldOffice> offices) {
    static PersonMention of(Telling telling, Party party, Ids ids) {
        List<HeldOffice> offices = telling.offices(party.id()).stream()
                .map(office -> HeldOffice.of(telling, office))
                .toList();
        String id = ids.of('p', telling.document().id(), party.evidence(), "");
        return new PersonMention(id, telling, party, Set.copyOf(Names.tokens(party.name())), offices);
    }

    /** The commonest name of two words or more of one person, else the commonest; of equals the longest. */
    static String name(List<PersonMention> mentions) {
        Map<String, Long> counts = mentions.stream()
                .collect(Collectors.groupingBy(m -> m.party().name(), TreeMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .min(Comparator.comparing((String name) -> Names.tokens(name).size() < 2)
                        .thenComparing(name -> -counts.getOrDefault(name, 0L))
                        .thenComparing(name -> -name.length()))
                .orElse("");
    }

    String key() {
        return key(telling, party.id());
    }

    static String key(Telling telling, String party) {
        return telling.document().id() + ' ' + party;
    }

    /**
     * An office in one document.
     *
     * @param key title and state without what writers vary
     */
    record HeldOffice(Telling telling, Office office, OfficeKey key) {
        static HeldOffice of(Telling telling, Office office) {
            return new HeldOffice(telling, office, OfficeKey.of(telling, office));
        }
    }
}
