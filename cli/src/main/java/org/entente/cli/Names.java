package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Reading;
import org.entente.register.States;
import org.jspecify.annotations.Nullable;

/** What to call the parties of one document. */
final class Names {
    private final Map<String, Party> parties;
    private final States states = new States();
    private final Locale locale;

    Names(Reading reading, Locale locale) {
        this.parties =
                reading.parties().stream().collect(Collectors.toMap(Party::id, Function.identity(), (a, b) -> a));
        this.locale = locale;
    }

    /** A state's name in the person's language; a group's with its members; any other's as the document has it. */
    String of(@Nullable String id) {
        Party party = parties.get(id);
        if (party == null) {
            return id == null ? "?" : id;
        }
        return switch (party.kind()) {
            case STATE -> state(party.country(), party.name());
            case GROUP -> party.members().isEmpty() ? party.name() : party.name() + " (" + all(party.members()) + ")";
            default -> party.name();
        };
    }

    /** The name, and the state behind it. */
    String withState(Party party) {
        return party.country() == null || party.kind() == PartyKind.STATE
                ? of(party.id())
                : party.name() + " (" + state(party.country(), party.country()) + ")";
    }

    /** The name, and the state behind it. */
    String withState(String id) {
        Party party = parties.get(id);
        return party == null ? id : withState(party);
    }

    String all(List<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Whether that is a party of this document. */
    boolean knows(@Nullable String id) {
        return parties.containsKey(id);
    }

    private String state(@Nullable String country, String otherwise) {
        return country == null ? otherwise : states.name(country, locale);
    }
}
