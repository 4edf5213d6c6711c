package org.entente.register.internal.fold;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.register.Edtf;
import org.entente.register.Participant;
import org.jspecify.annotations.Nullable;

/** Which mentions are one encounter: the same kind, mostly the same people, dates that can be one. */
final class EncounterLinks {
    /** Without a date, an encounter lies near the day of the document that tells of it. */
    private static final long DAYS_AROUND = 10;

    /** A quarter of a year and a little. */
    private static final long WIDEST = 100;

    private EncounterLinks() {}

    /** @param mentions in the order of their days */
    static List<List<EncounterMention>> components(List<EncounterMention> mentions) {
        return Groups.of(mentions, EncounterLinks::keys, EncounterLinks::areOne);
    }

    private static Set<String> keys(EncounterMention mention) {
        Set<String> keys = new TreeSet<>();
        for (Participant participant : mention.participants()) {
            String who = participant.country() == null ? participant.name() : participant.country();
            keys.add(mention.encounter().kind() + " " + who);
        }
        return keys;
    }

    private static boolean areOne(EncounterMention a, EncounterMention b) {
        return datesAgree(a, b) && 2 * shared(a, b) >= union(a, b);
    }

    private static int union(EncounterMention a, EncounterMention b) {
        return a.participants().size() + b.participants().size() - shared(a, b);
    }

    /** How many take part in both; a person of a state stands for the state that the other names alone. */
    private static int shared(EncounterMention a, EncounterMention b) {
        List<Participant> rest = new ArrayList<>(b.participants());
        List<Participant> unmatched = new ArrayList<>(a.participants());
        unmatched.removeIf(rest::remove);
        unmatched.removeIf(participant -> rest.removeIf(new FirstMatch(participant)::test));
        return a.participants().size() - unmatched.size();
    }

    /** Matches once. */
    private static final class FirstMatch {
        private final Participant participant;
        private boolean found;

        FirstMatch(Participant participant) {
            this.participant = participant;
        }

        boolean test(Participant other) {
            boolean match = !found && (standsFor(participant, other) || standsFor(other, participant));
            found |= match;
            return match;
        }

        private static boolean standsFor(Participant person, Participant state) {
            return state.id() == null
                    && state.name().equals(state.country())
                    && state.name().equals(person.country());
        }
    }

    private static boolean datesAgree(EncounterMention a, EncounterMention b) {
        Edtf first = stretch(a);
        Edtf second = stretch(b);
        return first != null && second != null && isNarrow(first) && isNarrow(second) && first.overlaps(second);
    }

    /** "In 2025" would tie together all that happened in that year. */
    private static boolean isNarrow(Edtf date) {
        return date.first().plusDays(WIDEST).isAfter(date.last());
    }

    private static @Nullable Edtf stretch(EncounterMention mention) {
        Edtf own = Telling.stretch(mention.encounter().date());
        if (own != null) {
            return own;
        }
        Edtf told = Telling.stretch(mention.telling().day());
        return told == null
                ? null
                : new Edtf(
                        told.first().minus(DAYS_AROUND, ChronoUnit.DAYS),
                        told.last().plus(DAYS_AROUND, ChronoUnit.DAYS));
    }
}
