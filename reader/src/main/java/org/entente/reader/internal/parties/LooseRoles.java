package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a role means that nobody holds to the letter: press takes a person up by a shorter title ("le chef du DFE"), by what he is for
 * ("le patron de la Banque"), or by a word that fits any office ("le dirigeant libéral").
 */
final class LooseRoles {
    /** How many tokens before the role a person may be named whom a word for any office takes up. */
    private static final int NEAR = 150;

    private static final Set<String> SPECIFIC = Set.of(
            "head_of_state",
            "head_of_government",
            "monarch",
            "minister",
            "deputy_minister",
            "ambassador",
            "parliament");

    private final Tokens tokens;
    private final PartyBook book;
    private final Salience salience;

    /** Titles by which persons were taken up, beside their first. */
    private final Map<Entity, List<String>> further = new HashMap<>();

    LooseRoles(Tokens tokens, PartyBook book, Salience salience) {
        this.tokens = tokens;
        this.book = book;
        this.salience = salience;
    }

    /** The person whom a definite role takes up, the most present first; null where it tells of somebody new. */
    @Nullable
    Entity of(Mention m) {
        if (!isDefinite(m)) {
            return null;
        }
        if (m.offices().isEmpty()) {
            return best(m, present().filter(e -> isNear(e, m)));
        }
        OfficeMention office = m.offices().getFirst();
        Entity shorter = best(m, present().filter(e -> isShort(office, e)));
        if (shorter != null) {
            return shorter;
        }
        String served = office.organisation();
        if (served != null) {
            return only(m, present().filter(e -> serves(e, served)));
        }
        Entity next = isGeneric(m, office) ? best(m, present().filter(e -> isNear(e, m))) : null;
        return next == null ? goingOn(m, office) : next;
    }

    /** The person of a state most present of those that a demonym in the singular may mean, or null. */
    @Nullable
    Entity compatriot(Mention m) {
        return isDefinite(m) ? best(m, present()) : null;
    }

    /** "Le conseiller X a visité le port. Le chef du Département y a promis …": the same paragraph goes on about who acts in it. */
    private @Nullable Entity goingOn(Mention m, OfficeMention office) {
        Entity actor = book.lastActor();
        boolean heads = m.from() == salience.sentence();
        boolean person = actor != null && actor.isPerson() && actor.named() && agrees(actor, m);
        if (!heads || actor == null || !person || actor.lastSeen() < 0 || actor.lastSeen() >= m.from()) {
            return null;
        }
        int from = tokens.start(actor.lastSeen());
        boolean paragraph =
                tokens.text().substring(from, tokens.start(m.from())).indexOf('\n') < 0;
        boolean free = !SPECIFIC.contains(office.kind()) || actor.officeKinds().contains(office.kind());
        return paragraph && free ? called(actor, m, office) : null;
    }

    private Entity called(Entity e, Mention m, OfficeMention office) {
        further.computeIfAbsent(e, k -> new ArrayList<>()).add(office.title());
        book.describe(e, m);
        book.learn(m);
        return e;
    }

    private Stream<Entity> present() {
        return book.recent().stream().filter(e -> e.named() && e.lastSeen() >= 0);
    }

    /** "le", "la", "l'", "ce": somebody the text has spoken of. */
    private boolean isDefinite(Mention m) {
        int both = Pos.SINGULAR | Pos.PLURAL;
        return tokens.is(m.from(), Pos.DET)
                && tokens.has(m.from(), Pos.DEFINITE | Pos.DEMONSTRATIVE)
                && (m.features() & both) != Pos.PLURAL;
    }

    private boolean isNear(Entity e, Mention m) {
        return m.from() - e.lastSeen() < NEAR && salience.of(e) >= 0;
    }

    private @Nullable Entity best(Mention m, Stream<Entity> candidates) {
        return candidates
                .filter(e -> agrees(e, m))
                .max(Comparator.comparingInt(salience::of))
                .orElse(null);
    }

    private @Nullable Entity only(Mention m, Stream<Entity> candidates) {
        List<Entity> fitting = candidates.filter(e -> agrees(e, m)).limit(2).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static boolean agrees(Entity e, Mention m) {
        int gender = m.features() & (Pos.MASCULINE | Pos.FEMININE);
        boolean same = e.gender() == 0 || gender == 0 || (e.gender() & gender) != 0;
        return same && (m.country() == null || m.country().equals(e.country()));
    }

    /** "le président du FPA" is who presides the Front that the letters stand for. */
    private boolean isShort(OfficeMention office, Entity e) {
        String[] words = office.title().split(" ");
        String last = words[words.length - 1];
        boolean acronym = words.length > 1 && last.length() > 1 && last.chars().allMatch(Character::isUpperCase);
        return acronym
                && Stream.concat(Stream.of(e.title()), further.getOrDefault(e, List.of()).stream())
                        .anyMatch(t -> spells(t, words[0], last));
    }

    private static boolean spells(String title, String head, String acronym) {
        return title.split(" ")[0].equalsIgnoreCase(head)
                && (title.contains("(" + acronym + ")") || initials(title).contains(acronym));
    }

    private static String initials(String title) {
        return Stream.of(title.split("[ '’-]"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static boolean serves(Entity e, String organisation) {
        Entity served = e.organisation();
        return served != null && Names.words(served.name()).equals(Names.words(organisation));
    }

    /** A word for any office, with an adjective at most: what it says of the person is no new office. */
    private boolean isGeneric(Mention m, OfficeMention office) {
        boolean complement = false;
        for (int i = office.from(); i < office.to(); i++) {
            complement |= tokens.is(i, Pos.PREP);
        }
        return !complement && m.value().indexOf(' ') > 0 && !SPECIFIC.contains(office.kind());
    }
}
