package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of the state of somebody whose office it gives without one: whom an ambassador deals with is of the state where he is
 * posted, and who acts "à Lima," at the head of a sentence is at home there.
 */
final class Hints {
    private static final String ENVOY = "ambassador";

    private final Tokens tokens;

    Hints(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The state that a sentence hints at for somebody whom it names; or null. */
    @Nullable
    String state(Mention m, List<Mention> sentence, int from) {
        if (m.offices().isEmpty() || m.offices().getFirst().kind().equals(ENVOY)) {
            return null;
        }
        String post = posted(m, sentence);
        return post == null ? atHead(m, sentence, from) : post;
    }

    /** Where the ambassadors of the sentence are posted; null where they are posted in several states, or dealt with by their own. */
    private @Nullable String posted(Mention m, List<Mention> sentence) {
        String found = null;
        for (Mention other : sentence) {
            for (OfficeMention o : other.offices()) {
                String post = other != m && o.kind().equals(ENVOY) ? post(o) : null;
                boolean own = post != null && (tokens.has(other.from(), Pos.POSSESSIVE) || recalled(m, other));
                if (own || post != null && found != null && !post.equals(found)) {
                    return null;
                }
                found = post == null ? found : post;
            }
        }
        return found;
    }

    /** "l'ambassadeur du Pérou au Togo": Togo. */
    private @Nullable String post(OfficeMention o) {
        for (int i = o.from() + 2; i < o.to(); i++) {
            int prep = tokens.is(i - 1, Pos.DET) && !tokens.is(i - 1, Pos.PREP) ? i - 2 : i - 1;
            if (tokens.is(prep, Pos.PREP) && tokens.has(prep, Pos.IN | Pos.TO) && !tokens.has(prep, Pos.OF)) {
                return stateAt(i);
            }
        }
        return null;
    }

    private @Nullable String stateAt(int i) {
        PhraseMatch state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE);
        PhraseMatch found = state == null ? PhraseMatch.find(tokens.matches(i), PhraseKind.CAPITAL) : state;
        return found == null ? null : found.value();
    }

    /** Who calls an ambassador back, or sends him, is of the ambassador's own state. */
    private boolean recalled(Mention one, Mention other) {
        for (int i = Math.min(one.to(), other.to()); i < Math.max(one.from(), other.from()); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "recalling") != null) {
                return true;
            }
        }
        return false;
    }

    /** "À Lima, le ministre des Ports, A, a jugé": unless the sentence names another of that state, whom a visitor may meet. */
    private @Nullable String atHead(Mention m, List<Mention> sentence, int from) {
        int place = from + 1;
        boolean opens = from > 0
                && place + 1 < tokens.size()
                && tokens.is(from, Pos.PREP)
                && m.from() - place <= 3
                && tokens.isChar(place + 1, ',');
        PhraseMatch capital = opens ? PhraseMatch.find(tokens.matches(place), PhraseKind.CAPITAL) : null;
        if (capital == null) {
            return null;
        }
        boolean visits = sentence.stream()
                .anyMatch(o -> o.from() > place + 1
                        && o.kind() != Kind.STATE
                        && capital.value().equals(o.country()));
        return visits ? null : capital.value();
    }
}
