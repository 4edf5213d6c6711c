package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which states a document is about, and of which a person is whose state no word says. */
final class Homes {
    /** Kinds of office that those hold of whom every reader knows the state. */
    private static final Set<String> LED =
            Set.of("head_of_state", "head_of_government", "monarch", "royal", "spouse", "party");

    /** Kinds of office that only a state gives: whoever else has one ("le professeur", "la maire") may be of any state that a text names. */
    private static final Set<String> NATIONAL = Set.of(
            "head_of_state",
            "head_of_government",
            "monarch",
            "royal",
            "minister",
            "deputy_minister",
            "ambassador",
            "envoy",
            "parliament",
            "military",
            "adviser");

    private final List<Entity> entities;
    private final List<Entity> persons;
    private final Thrones thrones;
    private final Leaders leaders;
    private final Map<String, Integer> weight = new HashMap<>();
    /** The states by weight, once they were asked for; null after a mention was counted. */
    private @Nullable List<String> main;

    private @Nullable String side;
    private @Nullable String place;

    /**
     * @param entities all parties of the document; the list grows while it is read
     * @param persons those who are named, likewise
     */
    Homes(List<Entity> entities, List<Entity> persons, Thrones thrones, Leaders leaders) {
        this.leaders = leaders;
        this.entities = entities;
        this.persons = persons;
        this.thrones = thrones;
    }

    void mention(String country, int count) {
        weight.merge(country, count, Integer::sum);
        main = null;
    }

    /**
     * @param documentSide the state whose press or office the document is
     * @param first the state where the text first is
     */
    void side(@Nullable String documentSide, @Nullable String first) {
        side = documentSide;
        place = first;
    }

    @Nullable
    String side() {
        return side;
    }

    /** The state of someone whose name tells it to every reader; null where it does not, or where several would fit. */
    @Nullable
    String known(Entity e) {
        String giver = thrones.giver(e.title());
        if (giver != null && weight.getOrDefault(giver, 0) > 0) {
            return giver;
        }
        boolean highest = e.officeKinds().stream().anyMatch(LED::contains);
        Set<String> states = leaders.states(e.nameWords(), !highest);
        if (!highest || states.size() > 1) {
            states.removeIf(c -> weight.getOrDefault(c, 0) == 0);
        }
        return states.size() == 1 ? states.iterator().next() : null;
    }

    boolean isKnown(Entity e) {
        return !leaders.states(e.nameWords(), false).isEmpty();
    }

    /** The document's side; where another holds the same highest office of it, the other state that the text is about. */
    @Nullable
    String presumed(Entity e) {
        if (side == null && mainStates().size() > 1 && e.officeKinds().stream().noneMatch(NATIONAL::contains)) {
            return null;
        }
        List<String> states = mainStates();
        Entity leader = e.leader();
        String followed = leader == null || leader == e ? null : leader.country();
        if (followed != null && thrones.fits(followed, e.officeKinds())) {
            return followed;
        }
        String hint = e.hint();
        if (hint != null && thrones.fits(hint, e.officeKinds())) {
            return hint;
        }
        String own = side != null ? side : states.size() > 1 && bilateral() ? home(states) : null;
        String met = e.met();
        boolean envoy =
                e.officeKinds().equals(Set.of("ambassador")) && e.title().indexOf(' ') < 0;
        if (own != null && met != null && !met.equals(own) && isMain(met) && thrones.fits(met, e.officeKinds())) {
            return envoy ? own : met;
        }
        boolean taken = entities.stream()
                .anyMatch(o -> o != e
                        && o.isPerson()
                        && !o.former()
                        && own != null
                        && own.equals(o.country())
                        && (sameCharge(o, e) || highest(o).stream().anyMatch(e.officeKinds()::contains)));
        boolean abroad = envoy && states.size() > 1 && side != null;
        if (own == null || !taken && !abroad && thrones.fits(own, e.officeKinds())) {
            return own;
        }
        String near = e.near();
        return near != null && !near.equals(own) && thrones.fits(near, e.officeKinds())
                ? near
                : states.stream()
                        .filter(c -> !c.equals(own) && thrones.fits(c, e.officeKinds()))
                        .findFirst()
                        .orElse(own);
    }

    /** Whether two head one and the same department, whatever further charges one of them has: a state has one such minister. */
    static boolean sameCharge(Entity one, Entity two) {
        String longer = one.title().length() < two.title().length() ? two.title() : one.title();
        String shorter = longer.equals(one.title()) ? two.title() : one.title();
        return longer.regionMatches(true, 0, shorter, 0, shorter.length())
                && (longer.length() == shorter.length() || !Character.isLetter(longer.charAt(shorter.length())))
                && shorter.indexOf(' ') > 0
                && !two.former()
                && two.officeKinds().contains("minister");
    }

    /** Whether a state is one of the two that the text is about. */
    private boolean isMain(String code) {
        return mainStates().indexOf(code) < 2;
    }

    /** Of a text of unknown side: where it takes place, else the state of which most is said, but for those whose ambassadors it names: they are guests. */
    private String home(List<String> states) {
        if (place != null && isMain(place)) {
            return place;
        }
        return states.stream()
                .filter(c -> persons.stream()
                        .noneMatch(p -> c.equals(p.country())
                                && !p.presumed()
                                && p.officeKinds().contains("ambassador")))
                .findFirst()
                .orElse(states.getFirst());
    }

    /** The highest offices that a person holds; a monarch leaves no room for a president. */
    private static Set<String> highest(Entity e) {
        Set<String> out = new LinkedHashSet<>(e.officeKinds());
        out.retainAll(PartyBook.UNIQUE);
        if (out.contains("monarch")) {
            out.add("head_of_state");
        }
        return out;
    }

    /** ISO codes of the states that the document speaks of most, the most frequent first. */
    List<String> mainStates() {
        if (main == null) {
            List<Map.Entry<String, Integer>> sorted = new ArrayList<>(weight.entrySet());
            sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey));
            main = sorted.stream().map(Map.Entry::getKey).toList();
        }
        return main;
    }

    /** Whether the text is about two states rather than about one or many. */
    boolean bilateral() {
        List<String> states = mainStates();
        if (states.size() < 2) {
            return false;
        }
        int all = 0;
        for (int w : weight.values()) {
            all += w;
        }
        int first = weight.getOrDefault(states.get(0), 0);
        int second = weight.getOrDefault(states.get(1), 0);
        return 10 * (first + second) >= 6 * all && 10 * second >= all;
    }
}
