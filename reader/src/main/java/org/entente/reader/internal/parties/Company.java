package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PartyKind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is together where the text now is, and whom "les deux parties", "les ministres portugais et islandais" mean by it. */
final class Company {
    private final Tokens tokens;
    private final PartyBook book;
    private final Reasons reasons;
    private List<Entity> company = List.of();
    private @Nullable Entity guest;

    Company(Tokens tokens, PartyBook book, Reasons reasons) {
        this.tokens = tokens;
        this.book = book;
        this.reasons = reasons;
    }

    /** For each state of a pair the person of it who was named last, else the state. */
    private List<Entity> holders(Mention m) {
        List<Entity> out = new ArrayList<>();
        for (String code : m.value().substring("pair ".length()).split(" ")) {
            Entity holder = book.recent().stream()
                    .filter(e -> e.named() && e.lastSeen() >= 0 && code.equals(e.country()))
                    .findFirst()
                    .orElse(null);
            out.add(holder == null ? book.state(code, tokens.start(m.from()), tokens.end(m.to() - 1)) : holder);
        }
        return out;
    }

    Entity group(Mention m) {
        List<Entity> members =
                m.value().startsWith("pair ") ? holders(m) : m.value().equals("states") ? companyStates(m) : company(m);
        reasons.note(m.from(), Reasons.group(members, company));
        return members.size() < 2 ? unknownGroup(m) : group(members, tokens.span(m.from(), m.to()));
    }

    /** "les ministres": the two who are together, where one of them is known to be such; else they are some that the text does not name. */
    Entity those(Mention m) {
        boolean theirs = company.size() == 2
                && company.stream()
                        .anyMatch(e -> m.value().contains("any")
                                || List.of(m.value().split(" ")).stream().anyMatch(e.officeKinds()::contains));
        return theirs ? group(m) : unknownGroup(m);
    }

    /** Both sides of whom the text has not said who they are. */
    private Entity unknownGroup(Mention m) {
        String name = tokens.span(m.from(), m.to());
        for (Entity e : book.entities()) {
            if (e.isGroup() && e.members().isEmpty() && e.name().equals(name)) {
                return e;
            }
        }
        Entity e = new Entity(PartyKind.GROUP, name, null);
        book.entities().add(e);
        return e;
    }

    /** The group of these members. */
    Entity group(List<Entity> members, String name) {
        for (Entity e : book.entities()) {
            if (e.isGroup()
                    && e.members().size() == members.size()
                    && e.members().containsAll(members)) {
                return e;
            }
        }
        Entity e = new Entity(PartyKind.GROUP, name, null);
        e.members().addAll(members);
        book.entities().add(e);
        return e;
    }

    private List<Entity> company(Mention m) {
        List<Entity> pair = pair();
        return pair.isEmpty() ? companyStates(m) : pair;
    }

    /** Who is together now, else the two persons of different states who were named last; empty where there are none. */
    List<Entity> pair() {
        if (company.size() == 2) {
            return company;
        }
        List<Entity> out = new ArrayList<>();
        for (Entity e : book.recent()) {
            if (e.lastSeen() >= 0
                    && e.named()
                    && e.country() != null
                    && out.stream().noneMatch(o -> e.country().equals(o.country()))) {
                out.add(e);
            }
            if (out.size() == 2) {
                return out;
            }
        }
        return List.of();
    }

    /** The states of those who are together, each once. */
    private List<String> ofCompany() {
        return new ArrayList<>(company.stream()
                .map(Entity::country)
                .filter(c -> c != null)
                .distinct()
                .toList());
    }

    private List<Entity> companyStates(Mention m) {
        List<String> codes = ofCompany();
        for (String code : book.mainStates()) {
            if (codes.size() < 2 && !codes.contains(code)) {
                codes.add(code);
            }
        }
        int start = tokens.start(m.from());
        int end = tokens.end(m.to() - 1);
        return codes.size() < 2
                ? List.of()
                : codes.stream().map(c -> book.state(c, start, end)).toList();
    }

    /** Who meet and are of one state, some of them only by presumption: these are of the other state. */
    void tellApart(List<Entity> parties) {
        List<String> said = parties.stream()
                .filter(e -> e.isPerson() && !e.presumed())
                .map(Entity::country)
                .filter(c -> c != null)
                .distinct()
                .toList();
        if (said.size() != 1) {
            return;
        }
        boolean apart = parties.stream()
                .anyMatch(e -> e.country() != null && !e.country().equals(said.getFirst()));
        if (!apart) {
            parties.stream().filter(Entity::presumed).forEach(e -> other(e, said.getFirst()));
        }
    }

    /** Gives a person whose state was only presumed another than this. */
    void other(Entity e, String own) {
        book.mainStates().stream().filter(c -> !c.equals(own)).findFirst().ifPresent(e::presume);
    }

    /** Who signs with somebody is of another state: of two who were both presumed of one, the second is moved. */
    void opposed(Entity one, Entity two) {
        String state = one.country();
        if (state != null && state.equals(two.country())) {
            if (two.presumed()) {
                other(two, state);
            } else if (one.presumed()) {
                other(one, state);
            }
        }
    }

    /** Where a text is about two states, two of one rank who talk with each other are of both. */
    void peers(List<Entity> talking) {
        boolean two = book.bilateral() || book.mainStates().size() < 2;
        if (talking.size() == 2 && two && Homes.sameCharge(talking.getFirst(), talking.getLast())) {
            opposed(talking.getFirst(), talking.getLast());
        }
    }

    /** Notes who is together in the encounter that the text now speaks of. */
    void together(List<Entity> parties) {
        company = List.copyOf(parties);
    }

    /** Notes who is received or visits. */
    void guest(Entity e) {
        guest = e;
    }

    @Nullable
    Entity guest() {
        return guest;
    }

    List<Entity> company() {
        return company;
    }

    @Nullable
    String side() {
        return book.side();
    }
}
