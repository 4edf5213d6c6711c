package org.entente.reader.internal.parties;

/** How present a person is where the text now is: who acts or takes part in the encounter stays longer than who is only named. */
final class Salience {
    /** How many tokens a mention is outlived by: who acted last, who acted before, who is together with somebody. */
    private static final int LAST_ACTOR = 40;

    private static final int ACTED = 25;
    private static final int TOGETHER = 25;

    private final Focus focus;
    private final Company company;
    private int reported = Integer.MAX_VALUE;
    private int sentence;

    Salience(Focus focus, Company company) {
        this.focus = focus;
        this.company = company;
    }

    /** From this token on, what is said is reported by whom the next role means: nobody named in it reports it. */
    void reportedFrom(int token) {
        reported = token;
    }

    /** A sentence begins: "Reçu par X, Y a remercié son hôte" tells of an encounter that is not noted yet. */
    void sentenceFrom(int token) {
        sentence = token;
    }

    /** The first token of the sentence that is read. */
    int sentence() {
        return sentence;
    }

    /** Whether a person was named before in this sentence and is of another state than who acts. */
    private boolean facesActor(Entity e) {
        Entity actor = focus.lastActor();
        return e.lastSeen() >= sentence
                && actor != null
                && actor.country() != null
                && e.country() != null
                && !actor.country().equals(e.country());
    }

    /** Somebody acts who was not together with anybody yet: he speaks with whoever of the last company is of the readers' own state. */
    private boolean isStale(Entity e) {
        Entity actor = focus.lastActor();
        String side = company.side();
        return actor != null
                && side != null
                && actor.isPerson()
                && !side.equals(actor.country())
                && !company.company().contains(actor)
                && !side.equals(e.country());
    }

    /** A place in the text, in tokens: the greater, the more present; below zero for who was not named yet or cannot be meant. */
    int of(Entity e) {
        if (e.lastSeen() < 0 || e.lastSeen() >= reported && e.named()) {
            return -1;
        }
        int acting = e == focus.lastActor() ? LAST_ACTOR : focus.acted(e) ? ACTED : 0;
        boolean together = company.company().contains(e);
        return e.lastSeen() + (facesActor(e) ? LAST_ACTOR + TOGETHER : acting + (together ? TOGETHER : 0));
    }

    /** Whether a person is what a word of relation says: the guest, one of those who are together, or who acted last. */
    boolean is(Entity e, String relation) {
        return switch (relation) {
            case "guest" -> e == company.guest();
            case "together" -> company.company().contains(e) && !isStale(e) || facesActor(e);
            case "actor" -> e == focus.lastActor();
            default -> false;
        };
    }
}
