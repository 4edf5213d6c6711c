package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PartyKind;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** For whom a party acts: the state of an official, the members' states of a group, else the party itself. */
final class Sides {
    private final PartyBook book;
    private final Tokens tokens;

    Sides(PartyBook book, Tokens tokens) {
        this.book = book;
        this.tokens = tokens;
    }

    /** The states or organisations behind a party, each once. */
    List<Entity> of(@Nullable Entity e) {
        List<Entity> out = new ArrayList<>();
        collect(e, out);
        return out;
    }

    /** The same of who speaks: "les ministres", whom no word tells, are who is together, else the two that the text is about. */
    List<Entity> speaking(Entity e) {
        List<Entity> own = of(e);
        boolean untold = own.isEmpty() && e.kind() == PartyKind.GROUP && !book.isBody(e);
        if (!untold) {
            return own;
        }
        return talking();
    }

    /** The sides of who is together, where they are several, else of the two states that the text is about. */
    List<Entity> talking() {
        List<Entity> out = new ArrayList<>();
        book.company().stream().filter(c -> !c.isGroup()).forEach(c -> collect(c, out));
        return out.size() > 1 || !book.bilateral()
                ? out
                : book.mainStates().subList(0, 2).stream().map(book::state).toList();
    }

    private void collect(@Nullable Entity e, List<Entity> out) {
        if (e == null) {
            return;
        }
        if (!e.members().isEmpty()) {
            e.members().forEach(m -> collect(m, out));
            return;
        }
        Entity served = e.organisation();
        if (served != null && served.country() == null && !e.former()) {
            collect(served, out);
            return;
        }
        Entity side = e;
        boolean ofState = e.kind() == PartyKind.ORGANISATION && e.country() != null;
        boolean group = e.kind() == PartyKind.GROUP && !book.isBody(e);
        if (e.kind() == PartyKind.PERSON || group || ofState) {
            if (e.country() == null || e.former() || guessed(e) || !e.binds()) {
                return;
            }
            int[] proof = e.mentions().isEmpty()
                    ? new int[] {tokens.start(0), tokens.end(0)}
                    : e.mentions().getFirst();
            side = book.state(e.country(), proof[0], proof[1]);
        }
        if (!out.contains(side)) {
            out.add(side);
        }
    }

    /** Whether no word tells the state of an official, and the text is of no side and mainly about other states. */
    private boolean guessed(Entity e) {
        return e.presumed()
                && book.side() == null
                && book.mainStates().stream().limit(2).noneMatch(c -> c.equals(e.country()));
    }

    /** The other side of those who are together; null where nobody is. */
    @Nullable
    Entity met(List<Entity> own) {
        for (Entity e : book.company()) {
            for (Entity side : of(e)) {
                if (!own.contains(side)) {
                    return side;
                }
            }
        }
        return null;
    }

    /** The other side, for one side: of the company, else of the two states that the text is mainly about, where it is one of them; or null. */
    @Nullable
    Entity other(List<Entity> own) {
        Entity met = met(own);
        if (met != null) {
            return met;
        }
        List<String> two = book.bilateral() ? book.mainStates().subList(0, 2) : List.of();
        boolean talks = own.stream().map(Entity::country).anyMatch(c -> c != null && two.contains(c));
        for (String code : talks ? two : List.<String>of()) {
            Entity state = book.state(code);
            if (!own.contains(state)) {
                return state;
            }
        }
        return null;
    }

    PartyBook book() {
        return book;
    }
}
