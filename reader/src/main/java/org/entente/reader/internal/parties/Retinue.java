package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom the persons of a list accompany: "Mme Keo était accompagnée du ministre des Ports, A, et du préfet, B". */
final class Retinue {
    private final Tokens tokens;

    Retinue(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The person before the words that open the list, where those listed before are of no other state; or null. */
    @Nullable
    Mention leader(Mention m, List<Mention> sentence, int from) {
        int cue = opening(from, m.from());
        Mention leader = null;
        for (Mention other : sentence) {
            boolean listed = cue >= 0 && other.from() > cue && other.from() < m.from();
            if (listed && other.isPerson() && other.country() != null) {
                return null;
            }
            leader = cue >= 0 && other.to() <= cue && other.isPerson() ? other : leader;
        }
        return leader;
    }

    /** "le Président a chargé la ministre": who is given orders is of the state of who gives them. */
    @Nullable
    Mention master(Mention m, List<Mention> sentence, int from) {
        for (int i = m.from(); i >= from; i--) {
            if (PhraseMatch.cue(tokens.matches(i), "ordering") != null) {
                int verb = i;
                Mention head = null;
                for (Mention other : sentence) {
                    head = other.isPerson() && other.to() <= verb ? other : head;
                }
                return head;
            }
        }
        return null;
    }

    private int opening(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (PhraseMatch.cue(tokens.matches(i), "accompanied") != null) {
                return i;
            }
        }
        return -1;
    }

    /** "porte-parole de M. X": the name inside the words of an office, or an empty range. */
    Range served(Mention m) {
        for (OfficeMention o : m.offices()) {
            for (int i = o.from() + 1; i < o.to(); i++) {
                PhraseMatch respect = PhraseMatch.find(tokens.matches(i), PhraseKind.HONORIFIC);
                if (respect != null) {
                    int from = tokens.isChar(respect.to(), '.') ? respect.to() + 1 : respect.to();
                    return new Range(from, o.to());
                }
            }
        }
        return Range.NONE;
    }
}
