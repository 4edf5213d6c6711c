package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives the persons of a sentence the state of those whom they belong to: "côté lao, A et B", "la délégation turque comprenait A et B",
 * "le président lao, accompagné de A", "conduite par A, la délégation turque", "le Togo a envoyé son ministre, A".
 */
final class Delegations {
    /** How many tokens may stand between who comes along and the words that say so, for the first of a list. */
    private static final int NEAR = 12;

    private final Tokens tokens;

    Delegations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of a sentence, with the state of the delegation where the words say none. */
    List<Mention> assign(List<Mention> found, int sentence) {
        List<Mention> out = new ArrayList<>(found.size());
        String side = null;
        int from = sentence;
        for (Mention m : found) {
            String named = lastSide(from, m.from());
            side = named == null ? side : named;
            String listed = opened(out, from, m.from());
            side = listed == null ? side : listed;
            side = m.kind() == Kind.PERSON && m.country() != null ? carried(side, m) : side;
            out.add(withState(m, side, out, found));
            from = m.to();
        }
        return out;
    }

    private Mention withState(Mention m, @Nullable String side, List<Mention> before, List<Mention> all) {
        if (m.kind() != Kind.PERSON || m.country() != null) {
            return m;
        }
        String headed = headed(all, m);
        String state = isPossessive(m) ? owner(before) : isLed(m) ? led(all, m) : headed == null ? side : headed;
        return state == null ? m : m.withCountry(state);
    }

    /** A person whose words say another state ends the list. */
    private static @Nullable String carried(@Nullable String side, Mention m) {
        return side != null && side.equals(m.country()) ? side : null;
    }

    private @Nullable String lastSide(int from, int to) {
        String side = null;
        for (int i = from; i + 1 < to; i++) {
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "beside");
            if (cue != null) {
                PhraseMatch demonym = PhraseMatch.find(tokens.matches(i + 1), PhraseKind.DEMONYM);
                side = demonym == null ? side : demonym.value();
            }
        }
        return side;
    }

    /** The state of who is accompanied by, or of the delegation that consists of, those named next; or null. */
    private @Nullable String opened(List<Mention> before, int from, int to) {
        for (int i = Math.max(from, to - NEAR); i < to; i++) {
            boolean along = PhraseMatch.cue(tokens.matches(i), "accompanied") != null;
            if (along || PhraseMatch.cue(tokens.matches(i), "comprising") != null && delegated(before)) {
                return owner(before);
            }
        }
        return null;
    }

    private boolean delegated(List<Mention> before) {
        return !before.isEmpty() && isDelegation(before.getLast());
    }

    /** "la délégation turque", "la délégation du ministère turc": the mention of a state that is, or belongs to, a delegation. */
    private boolean isDelegation(Mention m) {
        return isOne(m.from()) || isOne(m.from() + 1) || isOne(m.from() - 1) || isOne(m.from() - 2);
    }

    private boolean isOne(int token) {
        return token >= 0 && token < tokens.size() && PhraseMatch.cue(tokens.matches(token), "delegation") != null;
    }

    /** "son ministre": the possessive says that a state or person before it has such a minister. */
    private boolean isPossessive(Mention m) {
        return !m.offices().isEmpty()
                && m.offices().getFirst().from() > m.from()
                && m.offices().getFirst().from() - m.from() <= 2
                && PhraseMatch.find(tokens.matches(m.from()), PhraseKind.HONORIFIC) == null
                && tokens.is(m.from(), Pos.DET)
                && tokens.has(m.from(), Pos.POSSESSIVE);
    }

    /** The state of the first mention before that has one and is not only a place. */
    private @Nullable String owner(List<Mention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention m = before.get(i);
            if (m.country() != null && !isPlaced(m)) {
                return m.country();
            }
        }
        return null;
    }

    private boolean isPlaced(Mention m) {
        return m.kind() == Kind.STATE
                && m.from() > 0
                && tokens.is(m.from() - 1, Pos.PREP)
                && tokens.has(m.from() - 1, Pos.IN | Pos.TO);
    }

    /** "A, à la tête d'une délégation turque". */
    private @Nullable String headed(List<Mention> all, Mention head) {
        for (Mention m : all) {
            if (m.from() < head.to()) {
                continue;
            }
            if (m.isPerson()) {
                return null;
            }
            if (m.kind() == Kind.STATE && isDelegation(m)) {
                return isAtHead(head.to(), m.from()) ? m.country() : null;
            }
        }
        return null;
    }

    private boolean isAtHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PhraseMatch.cue(tokens.matches(i), "at-head") != null) {
                return true;
            }
        }
        return false;
    }

    /** "conduite par A": the participle may be anything that a head does to a delegation. */
    private boolean isLed(Mention m) {
        int by = m.from() - 1;
        return by > 0
                && tokens.is(by, Pos.PREP)
                && tokens.has(by, Pos.BY)
                && PhraseMatch.cue(tokens.matches(by - 1), "led") != null;
    }

    /** The state of the delegation next to its head. */
    private @Nullable String led(List<Mention> all, Mention head) {
        String before = null;
        for (Mention m : all) {
            if (m.kind() != Kind.STATE || m.country() == null || !isDelegation(m)) {
                continue;
            }
            if (m.from() > head.from()) {
                return before == null ? m.country() : before;
            }
            before = m.country();
        }
        return before;
    }
}
