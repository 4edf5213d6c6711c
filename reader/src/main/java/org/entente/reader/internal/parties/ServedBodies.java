package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which organisation an office is of that the text named before: "le Fonds et sa directrice, A"; "la CEDEAO … Le président de la Commission, B". */
final class ServedBodies {
    /** Kinds of office that are held in the organisation that "son", "sa" takes up. */
    private static final Set<String> OWNED =
            Set.of("head_of_state", "organisation", "official", "business", "party", "spokesperson");

    /** How many tokens before "son", "sa" the organisation may stand. */
    private static final int NEAR = 40;

    private final Tokens tokens;
    private @Nullable PhraseMatch last;
    private @Nullable PhraseMatch ofStates;
    private int person = -1;

    ServedBodies(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of the next sentence, with the organisations of offices that do not say theirs. */
    List<Mention> assign(List<Mention> found) {
        List<Mention> out = new ArrayList<>(found.size());
        for (Mention m : found) {
            out.add(m.kind() == Kind.PERSON ? held(m) : m);
            note(m);
        }
        return out;
    }

    private void note(Mention m) {
        if (m.isPerson()) {
            person = m.from();
        }
        for (int i = m.from(); i < m.to(); i++) {
            PhraseMatch org = PhraseMatch.find(tokens.matches(i), PhraseKind.ORGANISATION);
            if (org != null && !org.phrase().detail().startsWith("press")) {
                last = org;
                ofStates = org.phrase().detail().startsWith("states") ? org : ofStates;
            }
        }
    }

    private Mention held(Mention m) {
        if (m.offices().isEmpty()) {
            return m;
        }
        OfficeMention first = m.offices().getFirst();
        PhraseMatch body = isFree(m, first) ? body(m, first) : null;
        if (body == null) {
            return m;
        }
        List<OfficeMention> offices = new ArrayList<>(m.offices());
        offices.set(0, first.in(body.value(), tokens.span(body.from(), body.to())));
        return m.withOffices(offices);
    }

    /** Whether an office says neither its state nor its organisation, nor anything but its head. */
    private static boolean isFree(Mention m, OfficeMention o) {
        return m.country() == null
                && o.organisation() == null
                && o.country() == null
                && o.title().equalsIgnoreCase(o.head());
    }

    private @Nullable PhraseMatch body(Mention m, OfficeMention o) {
        boolean possessive = tokens.is(m.from(), Pos.DET) && tokens.has(m.from(), Pos.POSSESSIVE);
        if (possessive) {
            PhraseMatch near = last;
            boolean owned = near != null && near.from() > person && m.from() - near.to() < NEAR;
            return owned && OWNED.contains(o.kind()) ? near : null;
        }
        return o.kind().equals("organisation") ? ofStates : null;
    }

    /** Whether the body that an office serves is one of a state: no list knows it, and no word of its name tells of the world. */
    boolean isNational(OfficeMention office) {
        for (int i = office.from(); i < office.to(); i++) {
            PhraseMatch org = PhraseMatch.find(tokens.matches(i), PhraseKind.ORGANISATION);
            boolean listed = org != null && !org.phrase().detail().startsWith("organisation");
            if (listed || PhraseMatch.cue(tokens.matches(i), "worldwide") != null) {
                return false;
            }
        }
        return true;
    }
}
