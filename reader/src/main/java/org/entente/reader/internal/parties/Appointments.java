package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is said to be given an office: "A a été élue présidente du Sénat", "il a nommé A ministre des Ports", "a désigné ministre l'avocat A". */
final class Appointments {
    /** How many tokens before an office the verb may stand. */
    private static final int NEAR = 12;

    /** How many tokens may stand between an office and the name behind it. */
    private static final int BEHIND = 3;

    private final Tokens tokens;

    Appointments(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of a sentence; an office that somebody is given is the person's, and no mention of its own. */
    List<Mention> assign(List<Mention> found, int sentence) {
        List<Mention> out = new ArrayList<>(found);
        for (Mention role : found) {
            int verb = isBare(role) ? verb(role, sentence) : -1;
            Mention holder = verb < 0 ? null : holder(out, role, verb);
            if (holder != null) {
                out.remove(role);
                out.set(out.indexOf(holder), with(holder, role));
            }
        }
        return out;
    }

    /** An office without article, as one is that somebody is called or made. */
    private boolean isBare(Mention m) {
        return m.kind() == Kind.ROLE
                && m.offices().size() == 1
                && m.offices().getFirst().from() == m.from()
                && m.from() > 0
                && !tokens.is(m.from() - 1, Pos.DET | Pos.PREP);
    }

    private int verb(Mention role, int sentence) {
        for (int i = role.from() - 1; i >= Math.max(sentence, role.from() - NEAR); i--) {
            if (PhraseMatch.cue(tokens.matches(i), "appointing") != null && tokens.is(i, Pos.VERB | Pos.ADJ)) {
                return i;
            }
        }
        return -1;
    }

    /** Whom the text names between the verb and the office, else behind the office, else last before the verb. */
    private @Nullable Mention holder(List<Mention> all, Mention role, int verb) {
        Mention before = null;
        Mention between = null;
        Mention behind = null;
        for (Mention m : all) {
            if (m.kind() != Kind.PERSON) {
                continue;
            }
            before = m.to() <= verb ? m : before;
            between = m.from() > verb && m.to() <= role.from() ? m : between;
            behind = behind == null && m.from() >= role.to() && isNext(role, m) ? m : behind;
        }
        return between != null ? between : behind != null ? behind : isSubject(before, verb) ? before : null;
    }

    private boolean isNext(Mention role, Mention m) {
        for (int i = role.to(); i < m.from(); i++) {
            if (tokens.is(i, Pos.PUNCT | Pos.COORD | Pos.PREP | Pos.FIN)) {
                return false;
            }
        }
        return m.from() - role.to() <= BEHIND;
    }

    private boolean isSubject(@Nullable Mention m, int verb) {
        for (int i = m == null ? verb : m.to(); i < verb; i++) {
            if (tokens.is(i, Pos.SUBJ)) {
                return false;
            }
        }
        return m != null;
    }

    private static Mention with(Mention person, Mention role) {
        List<OfficeMention> offices = new ArrayList<>(person.offices());
        role.offices().forEach(o -> offices.add(o.status().equals("elect") ? o.withStatus("current") : o));
        Mention held = person.withOffices(offices);
        String country = role.country();
        return person.country() == null && country != null ? held.withCountry(country) : held;
    }
}
