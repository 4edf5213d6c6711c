package org.entente.reader.internal.parties;

import java.util.List;
import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the person whom a role means ("le chef du gouvernement vietnamien", "son hôte"): by office, state, gender and place in the text. */
final class RoleFinder {
    private static final String TITLE = "title:";

    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy");

    private final Tokens tokens;
    private final PartyBook book;
    private final Reasons reasons;
    private final Salience salience;
    private final LooseRoles loose;

    RoleFinder(Tokens tokens, PartyBook book, Reasons reasons, Salience salience) {
        this.salience = salience;
        this.loose = new LooseRoles(tokens, book, salience);
        this.tokens = tokens;
        this.book = book;
        this.reasons = reasons;
    }

    @Nullable
    Entity find(Mention m) {
        boolean another = tokens.is(m.from(), Pos.DET) && tokens.has(m.from(), Pos.POSSESSIVE) && !isHonour(m);
        Entity subject = book.lastActor();
        Entity candidate = null;
        int best = 0;
        int nearest = 0;
        for (Entity e : book.recent()) {
            if (another && e == subject) {
                continue;
            }
            int fit = fits(e, m) ? fit(e, m) : 0;
            int near = salience.of(e);
            if (fit > best || fit > 0 && fit == best && near > nearest) {
                candidate = e;
                best = fit;
                nearest = near;
            }
        }
        reasons.note(m.from(), candidate == null ? Reasons.NEW : Reasons.office(m));
        if (candidate == null) {
            candidate = elsewhere(m);
        }
        if (candidate == null) {
            candidate = withoutOffice(m);
        }
        if (candidate == null) {
            candidate = loose.of(m);
        }
        if (candidate != null) {
            candidate.country(m.country());
            return candidate;
        }
        return null;
    }

    /** "le chef de l'État chilien": who holds such an office and whose state was only presumed is of the state that is said. */
    private @Nullable Entity elsewhere(Mention m) {
        if (m.country() == null || m.offices().isEmpty() || indefinite(m)) {
            return null;
        }
        OfficeMention office = m.offices().getFirst();
        String head = office.head().split(" ")[0];
        boolean highest = PartyBook.UNIQUE.contains(office.kind());
        return book.recent().stream()
                .filter(e -> e.named()
                        && e.presumed()
                        && e.lastSeen() >= 0
                        && !m.country().equals(e.country()))
                .filter(e -> e.title().split(" ")[0].equalsIgnoreCase(head)
                        || highest && e.officeKinds().contains(office.kind()))
                .findFirst()
                .orElse(null);
    }

    /** "son Altesse": the possessive of an honour speaks of nobody else. */
    static boolean isHonour(Mention m) {
        return m.value().contains("honour");
    }

    /** How well a fitting person fits; of equals the one most present is meant. */
    private int fit(Entity e, Mention m) {
        int fit = salience.of(e) >= 0 ? 16 : 1;
        boolean office = !m.offices().isEmpty();
        boolean highest =
                office && PartyBook.UNIQUE.contains(m.offices().getFirst().kind());
        if (highest && m.country() == null) {
            String title = m.offices().getFirst().title();
            fit += title.indexOf(' ') > 0 && title.equalsIgnoreCase(e.title()) ? 4 : 0;
            fit += book.side() != null && book.side().equals(e.country()) ? 2 : 0;
        }
        fit += (m.features() & Pos.FEMININE) != 0 && e.gender() == Pos.FEMININE ? 1 : 0;
        fit += clashes(e, m) ? 0 : 4;
        fit += office && e.officeKinds().contains(m.offices().getFirst().kind()) ? 1 : 0;
        return fit + (preferred(e, m) ? 8 : 0);
    }

    /** "le prince" is a woman only where no man is meant. */
    private static boolean clashes(Entity e, Mention m) {
        int both = Pos.MASCULINE | Pos.FEMININE;
        return (m.features() & both) == Pos.MASCULINE && e.gender() == Pos.FEMININE;
    }

    /** Whether a person is what stands before the stroke of an epithet: of such an office, with such a word in the title, or in such a relation. */
    private boolean preferred(Entity e, Mention m) {
        int stroke = m.value().indexOf(" / ");
        if (stroke < 0) {
            return false;
        }
        List<String> kinds = List.of(m.value().substring(0, stroke).split(" "));
        boolean byTitle = kinds.stream().anyMatch(k -> k.startsWith(TITLE));
        return kinds.stream()
                .anyMatch(k -> byTitle ? titled(e, k) : e.officeKinds().contains(k) || salience.is(e, k));
    }

    /** "title:étrangères" prefers who has this word in his title. */
    private static boolean titled(Entity e, String kind) {
        return kind.startsWith(TITLE) && e.title().contains(kind.substring(TITLE.length()));
    }

    /** A role that nobody is known to hold is learned of the person who was last spoken of without any office. */
    private @Nullable Entity withoutOffice(Mention m) {
        boolean epithet = m.offices().isEmpty() && m.country() != null;
        if (indefinite(m) || m.offices().isEmpty() && !epithet) {
            return null;
        }
        boolean plain = epithet || plain(m.offices().getFirst());
        boolean alone = m.country() != null
                && book.recent().stream()
                                .filter(e -> e.named() && e.officeKinds().isEmpty())
                                .count()
                        == 1;
        for (Entity e : book.recent()) {
            boolean free = e.named() && e.lastSeen() >= 0 && e.officeKinds().isEmpty() && (plain || alone);
            boolean sameState =
                    m.country() == null || e.country() == null || m.country().equals(e.country());
            if (free && sameState && (!epithet || e.country() != null && !e.presumed())) {
                book.describe(e, m);
                book.presume(e);
                book.learn(m);
                reasons.note(m.from(), Reasons.FREE);
                return e;
            }
        }
        return null;
    }

    private static boolean plain(OfficeMention office) {
        return PartyBook.UNIQUE.contains(office.kind())
                || office.kind().equals("minister")
                || office.kind().equals("ambassador");
    }

    /** "le Portugais": of the persons of this state the one most present, where it is one; or null. */
    @Nullable
    Entity demonym(Mention m) {
        return isPlural(m) ? null : loose.compatriot(m);
    }

    /** "les ministres": never one person. */
    boolean isPlural(Mention m) {
        return (m.features() & Pos.PLURAL) != 0 && (m.features() & Pos.SINGULAR) == 0 && tokens.is(m.from(), Pos.DET);
    }

    /** "cinq pays européens", "les pays voisins": several states are not the one that acted last; "leurs pays" are those who act. */
    boolean isOfStates(Mention m) {
        int first = tokens.features(m.from());
        boolean several = tokens.is(m.from(), Pos.NUM) || (first & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
        several &= !tokens.has(m.from(), Pos.POSSESSIVE);
        for (int i = m.from(); several && i < m.to(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "country-noun") != null) {
                return true;
            }
        }
        return false;
    }

    /** "un responsable sénégalais": somebody new, whoever holds such an office. */
    boolean isSomeone(Mention m) {
        int known = Pos.DEFINITE | Pos.DEMONSTRATIVE | Pos.POSSESSIVE;
        return tokens.is(m.from(), Pos.DET)
                && !tokens.is(m.from(), Pos.PREP)
                && tokens.has(m.from(), Pos.SINGULAR)
                && !tokens.has(m.from(), known);
    }

    /** "aucun chef", "chaque ministre": nobody in particular. */
    boolean isAny(Mention m) {
        return isSomeone(m) && !tokens.has(m.from(), Pos.MASCULINE | Pos.FEMININE);
    }

    boolean indefinite(Mention m) {
        return !tokens.is(m.from(), Pos.DET)
                || tokens.is(m.from(), Pos.NUM)
                || (m.features() & Pos.PLURAL) != 0 && (m.features() & Pos.SINGULAR) == 0;
    }

    private boolean fits(Entity e, Mention m) {
        if (m.country() != null && e.country() != null && !m.country().equals(e.country())) {
            return false;
        }
        if (m.country() != null && e.presumed() && e.lastSeen() < 0) {
            return false;
        }
        if (m.country() != null && e.country() == null && (!e.named() || e.serves())) {
            return false;
        }
        if (!isHonour(m)
                && (m.features() & Pos.FEMININE) != 0
                && (m.features() & Pos.MASCULINE) == 0
                && e.gender() == Pos.MASCULINE) {
            return false;
        }
        if (m.value().contains("any")) {
            return true;
        }
        for (String kind : m.value().split(" ")) {
            if (e.officeKinds().contains(kind)) {
                return m.offices().isEmpty() || sameOffice(e, m.offices().getFirst()) || onlyOne(e, m, kind);
            }
        }
        return false;
    }

    /** Names of one post vary: of a state that the role names, the one named holder of such an office is meant. */
    private boolean onlyOne(Entity e, Mention m, String kind) {
        return m.country() != null
                && m.country().equals(e.country())
                && e.named()
                && tokens.is(m.from(), Pos.DET)
                && kind.equals("minister")
                && book.recent().stream()
                        .noneMatch(o -> o != e
                                && m.country().equals(o.country())
                                && o.officeKinds().contains(kind));
    }

    /** A role with a complement of its own ("président de la Chambre") is the person whose title has the same words. */
    private static boolean sameOffice(Entity e, OfficeMention office) {
        if (office.country() != null && office.country().equals(e.country()) && ENVOYS.contains(office.kind())) {
            return true;
        }
        Set<String> complement = Names.words(office.title());
        complement.removeAll(Names.words(office.head()));
        return Names.words(e.title()).containsAll(complement);
    }
}
