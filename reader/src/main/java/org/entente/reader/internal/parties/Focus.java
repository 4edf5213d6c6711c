package org.entente.reader.internal.parties;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acted last, the most recent first: whom a pronoun may mean. */
final class Focus {
    private static final int MOST = 8;

    private final Tokens tokens;
    private final Reasons reasons;
    private final Deque<Entity> actors = new ArrayDeque<>();
    private final Deque<Entity> subjects = new ArrayDeque<>();

    Focus(Tokens tokens, Reasons reasons) {
        this.tokens = tokens;
        this.reasons = reasons;
    }

    /** Who a subject pronoun means, by gender and number, of those who acted last; null for nobody. */
    @Nullable
    Entity pronoun(int features, int token) {
        boolean plural = (features & Pos.PLURAL) != 0 && (features & Pos.SINGULAR) == 0;
        int gender = features & (Pos.MASCULINE | Pos.FEMININE);
        List<Entity> inOrder =
                new ArrayList<>(actors.stream().filter(Entity::isPerson).toList());
        actors.stream().filter(e -> !e.isPerson()).forEach(inOrder::add);
        for (Entity e : inOrder) {
            if (plural != e.isGroup()) {
                continue;
            }
            if (e.gender() == 0 || gender == 0 || (e.gender() & gender) != 0) {
                reasons.note(token, Reasons.pronoun(e == actors.peekFirst(), plural, gender));
                e.seen(tokens.start(token), tokens.end(token), token);
                return e;
            }
        }
        if (!plural) {
            for (Entity e : subjects) {
                if (e.isPerson() && (e.gender() == 0 || gender == 0 || (e.gender() & gender) != 0)) {
                    reasons.note(token, Reasons.SUBJECT);
                    e.seen(tokens.start(token), tokens.end(token), token);
                    return e;
                }
            }
        }
        return null;
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
