package org.entente.reader.internal.assembly;

import org.entente.model.EncounterKind;
import org.entente.reader.internal.assembly.EncounterPlaces.Place;
import org.jspecify.annotations.Nullable;

/** What the words said of an encounter: its date and place, each or null, and the sentence that told it last. */
record EncounterTold(@Nullable String own, @Nullable Place place, int sentence) {
    boolean agrees(EncounterTold other, EncounterKind kind) {
        boolean dates = own == null || other.own == null || within(own, other.own) || within(other.own, own);
        String here = place == null ? null : place.country();
        String there = other.place == null ? null : other.place.country();
        boolean elsewhere = kind == EncounterKind.VISIT && here != null && there != null && !here.equals(there);
        return dates && !elsewhere;
    }

    private static boolean within(String day, String interval) {
        int slash = interval.indexOf('/');
        return day.startsWith(interval)
                || slash > 0
                        && day.compareTo(interval.substring(0, slash)) >= 0
                        && day.compareTo(interval.substring(slash + 1)) <= 0;
    }
}
