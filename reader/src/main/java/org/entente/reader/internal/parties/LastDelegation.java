package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A delegation whose state or body stood before: "Une délégation péruvienne est là. Conduite par le ministre A, elle comprend B. En fait aussi partie C." */
final class LastDelegation {
    /** How many tokens behind the delegation a sentence may still speak of it. */
    private static final int FAR = 90;

    private final Tokens tokens;
    private @Nullable PhraseMatch last;
    /** The state of who is named first in the sentence that last named anybody: "sa délégation" is of it. */
    private @Nullable String owner;

    private @Nullable String state;
    private int at;

    LastDelegation(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of the next sentence, with the state or body of the delegation where they belong to it. */
    List<Mention> assign(List<Mention> found, int from) {
        List<Mention> out = new ArrayList<>(found.size());
        boolean open = true;
        for (Mention m : found) {
            note(m);
            out.add(isFree(m) && tells(out, from, m) ? member(m) : m);
            if (open && m.isPerson() && m.country() != null) {
                owner = pronounBefore(from, m.from()) ? owner : m.country();
                open = false;
            }
        }
        return out;
    }

    private boolean pronounBefore(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.SUBJ)) {
                return true;
            }
        }
        return false;
    }

    private void note(Mention m) {
        boolean of = isOne(m.from()) || isOne(m.from() + 1) || isOne(m.from() - 1) || isOne(m.from() - 2);
        PhraseMatch organisation = of && m.country() == null && !m.isPerson() ? body(m) : null;
        if (of && m.kind() == Kind.STATE && m.country() != null) {
            set(m.country(), null, m.to());
        } else if (organisation != null) {
            set(null, organisation, m.to());
        } else if (of && owner != null && m.kind() == Kind.STATE && tokens.has(m.from(), Pos.POSSESSIVE)) {
            set(owner, null, m.to());
        }
    }

    private @Nullable PhraseMatch body(Mention m) {
        PhraseMatch found = null;
        for (int i = m.from(); i < m.to() && found == null; i++) {
            found = PhraseMatch.find(tokens.matches(i), PhraseKind.ORGANISATION);
        }
        return found;
    }

    private void set(@Nullable String country, @Nullable PhraseMatch organisation, int token) {
        state = country;
        last = organisation;
        at = token;
    }

    private boolean isOne(int token) {
        return token >= 0 && token < tokens.size() && PhraseMatch.cue(tokens.matches(token), "delegation") != null;
    }

    private boolean isFree(Mention m) {
        boolean known = state != null || last != null;
        return known
                && m.kind() == Kind.PERSON
                && m.country() == null
                && !m.offices().isEmpty()
                && m.offices().getFirst().organisation() == null
                && m.from() - at < FAR;
    }

    /** Whether the words before somebody say that he heads or belongs to the delegation. */
    private boolean tells(List<Mention> before, int from, Mention m) {
        int by = m.from() - 1;
        if (by > 0 && tokens.has(by, Pos.BY) && tokens.is(by, Pos.PREP) && isCue(by - 1, "led")) {
            return true;
        }
        for (int i = m.from() - 1; i >= from; i--) {
            boolean comprises = isCue(i, "comprising") && isSubject(from, i) || isCue(i, "belonging");
            if (comprises) {
                int cue = i;
                return before.stream()
                        .noneMatch(o -> o.from() > cue
                                && o.country() != null
                                && !o.country().equals(state));
            }
        }
        return false;
    }

    /** Whether nobody but the delegation, or a pronoun for it, stands before the verb. */
    private boolean isSubject(int from, int verb) {
        for (int i = Math.max(from, at); i < verb; i++) {
            if (isOne(i) || tokens.is(i, Pos.SUBJ) && !tokens.has(i, Pos.MASCULINE)) {
                return true;
            }
        }
        return verb == from || at > from && verb - at <= 3;
    }

    private boolean isCue(int token, String value) {
        return PhraseMatch.cue(tokens.matches(token), value) != null;
    }

    private Mention member(Mention m) {
        String country = state;
        PhraseMatch body = last;
        if (country != null || body == null) {
            return country == null ? m : m.withCountry(country);
        }
        List<OfficeMention> offices = new ArrayList<>(m.offices());
        offices.set(0, offices.getFirst().in(body.value(), tokens.span(body.from(), body.to())));
        return m.withOffices(offices);
    }
}
