package org.entente.reader.internal.parties;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acted last, the most recent first: whom a pronoun may mean. */
final class Focus {
    private static final int MOST = 8;

    /** How many tokens before the pronoun a person may be named who did not act. */
    private static final int NEAR = 60;

    private final Tokens tokens;
    private final Reasons reasons;
    private final Deque<Entity> actors = new ArrayDeque<>();
    private final Deque<Entity> subjects = new ArrayDeque<>();

    Focus(Tokens tokens, Reasons reasons) {
        this.tokens = tokens;
        this.reasons = reasons;
    }

    /** Who a subject pronoun means, by gender and number, of those who acted last, else of those who were named last; null for nobody. */
    @Nullable
    Entity pronoun(int features, int token, List<Entity> named) {
        boolean plural = (features & Pos.PLURAL) != 0 && (features & Pos.SINGULAR) == 0;
        int gender = features & (Pos.MASCULINE | Pos.FEMININE);
        Entity e = plural || gender != Pos.FEMININE ? null : woman(token, named);
        if (e == null) {
            e = acting(plural, gender);
        }
        if (e != null) {
            reasons.note(token, Reasons.pronoun(e == actors.peekFirst(), plural, gender));
        } else if (!plural) {
            e = subjects.stream()
                    .filter(s -> s.isPerson() && agrees(s, gender))
                    .findFirst()
                    .orElse(null);
            reasons.note(token, Reasons.SUBJECT);
        }
        if (e != null) {
            e.seen(tokens.start(token), tokens.end(token), token);
            e.gender(gender == Pos.FEMININE && e.isPerson() ? gender : 0);
        }
        return e;
    }

    /** The last who acted and agrees: a person before a state or body, but for a body that acted last. */
    private @Nullable Entity acting(boolean plural, int gender) {
        Entity last = actors.peekFirst();
        if (!plural && last != null && last.kind() == PartyKind.ORGANISATION && last.gender() == gender) {
            return last;
        }
        for (boolean person : new boolean[] {true, false}) {
            for (Entity e : actors) {
                boolean man = gender == Pos.FEMININE && e.calledMan();
                if (e.isPerson() == person && e.isGroup() == plural && agrees(e, gender) && !man) {
                    return e;
                }
            }
        }
        return null;
    }

    private static boolean agrees(Entity e, int gender) {
        return e.gender() == 0 || gender == 0 || (e.gender() & gender) != 0;
    }

    /** "elle": whoever the text calls by a feminine word goes before those of whom it does not say, but who acted since; a body that acted last, before persons only named. */
    private @Nullable Entity woman(int token, List<Entity> named) {
        Entity last = actors.peekFirst();
        List<Entity> order = new ArrayList<>();
        actors.stream()
                .filter(e -> e.isPerson() && (e.gender() & Pos.FEMININE) != 0)
                .forEach(order::add);
        if (last != null && !last.isPerson() && last.gender() == Pos.FEMININE) {
            order.add(last);
        }
        named.stream()
                .filter(e -> e.gender() == Pos.FEMININE && e.lastSeen() >= 0 && token - e.lastSeen() < NEAR)
                .forEach(order::add);
        if (last != null && last.isPerson() && last.gender() == 0 && !last.calledMan()) {
            order.removeIf(e -> e.lastSeen() < last.lastSeen());
        }
        return order.isEmpty() ? null : order.getFirst();
    }

    /** Notes the subject of any clause: whom a pronoun may mean where nobody acted for themselves. */
    void subject(Entity e) {
        subjects.remove(e);
        subjects.addFirst(e);
        if (subjects.size() > MOST) {
            subjects.removeLast();
        }
    }

    /** Notes that a party acted. */
    void act(Entity e) {
        actors.remove(e);
        actors.addFirst(e);
        if (actors.size() > MOST) {
            actors.removeLast();
        }
    }

    boolean acted(Entity e) {
        return actors.contains(e);
    }

    @Nullable
    Entity lastActor() {
        return actors.peekFirst();
    }
}
