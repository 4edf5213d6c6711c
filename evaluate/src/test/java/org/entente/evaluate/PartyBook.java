package org.entente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.PartyKind;

/** Parties made up as rows name them. */
final class PartyBook {
    private static final String[] STATES = {"PT", "SN", "BO", "FI", "VN", "TR", "GH", "UY"};

    private final Noise noise;
    private final String text;
    private final List<Party> parties = new ArrayList<>();

    PartyBook(Noise noise, String text) {
        this.noise = noise;
        this.text = text;
    }

    List<Party> parties() {
        return parties;
    }

    /** The id of a party of this name, or of a state of this code; now and then of a wrong one. */
    String id(String name) {
        if (noise.once(12)) {
            return noise.once(2) ? name : id(noise.any(STATES));
        }
        return parties.stream()
                .filter(party -> party.members().isEmpty() && noise.once(2))
                .filter(party -> name.equals(party.name()) || name.equals(party.country()))
                .map(Party::id)
                .findFirst()
                .orElseGet(() -> isState(name) ? state(name) : person(name));
    }

    List<String> ids(List<String> names) {
        return names.stream()
                .filter(name -> !noise.once(8))
                .map(this::id)
                .distinct()
                .toList();
    }

    /** A group of these; once in a while within another group, or its own member. */
    String group(String name, List<String> members) {
        List<String> ids = new ArrayList<>(ids(members));
        if (noise.once(5)) {
            ids.add("p" + (parties.size() + 1));
        }
        String group = add(PartyKind.GROUP, noise.name(name), Optional.empty(), ids);
        return noise.once(5) ? add(PartyKind.GROUP, name, Optional.empty(), List.of(group)) : group;
    }

    private String state(String code) {
        Optional<String> country = noise.once(10) ? Optional.empty() : Optional.of(code);
        return add(PartyKind.STATE, noise.once(10) ? code : "État " + code, country, List.of());
    }

    private String person(String name) {
        if (name.startsWith("Union")) {
            return add(PartyKind.ORGANISATION, name, Optional.empty(), noise.once(3) ? List.of(id("BO")) : List.of());
        }
        Optional<String> country = noise.once(6) ? Optional.empty() : Optional.of(noise.any(STATES));
        return add(PartyKind.PERSON, noise.name(name), country, List.of());
    }

    private String add(PartyKind kind, String name, Optional<String> country, List<String> members) {
        String id = "p" + (parties.size() + 1);
        Evidence evidence = noise.evidence(text, name);
        List<Evidence> mentions = noise.once(3) ? List.of(evidence, noise.stretch(text)) : List.of(evidence);
        parties.add(new Party(id, kind, name, country.orElse(null), members, 0.9, evidence, mentions));
        return id;
    }

    private static boolean isState(String name) {
        return List.of(STATES).contains(name);
    }
}
