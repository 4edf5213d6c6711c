package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "Son homologue turc, A": who is called the counterpart of another bears the other's title, without the list of charges. */
final class Counterparts {
    /** What opens the value of a mention that goes on with a list of counterparts ("ses homologues turc, A, et lao, B"). */
    static final String LISTED = "counterpart ";

    /** How many tokens before "son homologue" the person may stand whose counterpart it is. */
    private static final int NEAR = 40;

    private final Tokens tokens;
    private final PartyBook book;
    /** Of persons without a title, whose title will be their counterpart's too. */
    private final Map<Entity, Entity> waiting = new HashMap<>();

    private int sentence;

    Counterparts(Tokens tokens, PartyBook book) {
        this.tokens = tokens;
        this.book = book;
    }

    void sentenceFrom(int token) {
        sentence = token;
    }

    /** Whether a mention calls its person the counterpart of another. */
    boolean isOne(Mention m) {
        if (m.value().startsWith(LISTED)) {
            return true;
        }
        for (int i = m.from(); i < m.to(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "counterpart") != null) {
                return true;
            }
        }
        return false;
    }

    /** Gives who is called a counterpart the title of the other. */
    void title(Entity person, Mention m) {
        if (!person.title().isEmpty() || !isOne(m)) {
            return;
        }
        await(person, m);
        for (Entity e : likely(m)) {
            if (e != person && !e.title().isEmpty()) {
                take(person, e);
                return;
            }
        }
    }

    /** Notes that a person has a title: who waits for it takes it. */
    void titled(Entity person) {
        Entity other = person.title().isEmpty() ? null : waiting.remove(person);
        if (other != null && other.title().isEmpty()) {
            other.title(own(person.title()));
            other.officeKinds().addAll(person.officeKinds());
        }
    }

    private void take(Entity person, Entity other) {
        person.title(own(other.title()));
        person.officeKinds().addAll(other.officeKinds());
        String theirs = other.country();
        if (person.country() == null && theirs != null) {
            person.presume(book.mainStates().stream()
                    .filter(c -> !c.equals(theirs))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** The first charge of a title: those behind it are the other's alone. */
    private static String own(String title) {
        int further = title.indexOf(',');
        return further < 0 ? title : title.substring(0, further);
    }

    private List<Entity> likely(Mention m) {
        List<Entity> likely = new ArrayList<>(book.recent());
        boolean joined = m.from() > 0 && tokens.is(m.from() - 1, Pos.COORD | Pos.PUNCT);
        Entity actor = book.lastActor();
        if (!joined && actor != null && actor.isPerson()) {
            likely.addFirst(actor);
        }
        Entity subject = joined ? null : subject(m);
        if (subject != null) {
            likely.addFirst(subject);
        }
        return likely;
    }

    /** "A y a été reçu par B et a vu son homologue": whom the sentence names first, unless a pronoun stands for its subject. */
    private @Nullable Entity subject(Mention m) {
        Entity first = null;
        int at = m.from();
        for (Entity e : book.recent()) {
            boolean here = e.lastSeen() >= sentence && e.lastSeen() < at;
            first = here ? e : first;
            at = here ? e.lastSeen() : at;
        }
        for (int i = sentence; i < at; i++) {
            if (tokens.is(i, Pos.SUBJ)) {
                return null;
            }
        }
        return first;
    }

    /** Where the other has no title yet: the counterpart takes it when the text gives it. */
    private void await(Entity person, Mention m) {
        for (Entity e : book.recent()) {
            if (e != person
                    && e.named()
                    && e.lastSeen() >= 0
                    && e.title().isEmpty()
                    && m.from() - e.lastSeen() < NEAR) {
                waiting.put(e, person);
                return;
            }
        }
    }
}
