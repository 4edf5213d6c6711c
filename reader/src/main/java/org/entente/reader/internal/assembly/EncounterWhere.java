package org.entente.reader.internal.assembly;

import org.entente.model.EncounterKind;
import org.entente.reader.internal.assembly.EncounterPlaces.Place;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where an encounter is, by the words of its sentence, those that point back ("où", "y"), and the dateline. */
final class EncounterWhere {
    /** How many tokens behind a visit's noun the words for its goal may stand. */
    private static final int BEHIND = 8;

    private final Context context;
    private final Tokens tokens;
    private final EncounterPlaces places;

    /** ISO code of the state from which the text reports, or null. */
    private final @Nullable String datelineCountry;

    private @Nullable Place lead;
    private boolean begun;
    /** The first place of the sentence before, and of this one. */
    private @Nullable Place last;

    private @Nullable Place here;

    EncounterWhere(Context context, EncounterPlaces places) {
        this.context = context;
        this.tokens = context.tokens();
        this.places = places;
        this.datelineCountry = places.country(context.place());
    }

    /** Goes on to a sentence; of a text without dateline its encounters are where its first one says. */
    void begin(Scene scene) {
        last = here;
        here = places.find(scene, scene.sentence().from(), scene.sentence().to());
        lead = !begun && here != null && here.wide() ? here : lead;
        begun = true;
    }

    /** The place of what two tokens tell, or null; of whom only the state is told from which the text reports, the town of its dateline. */
    @Nullable
    Place of(Scene scene, EncounterKind kind, int from, int to, boolean far) {
        Place place = told(scene, kind, from, to);
        String town = context.place();
        return place != null && town != null && kind != EncounterKind.VISIT && !far && isHome(place)
                ? new Place(town, place.country(), true, false)
                : place;
    }

    private @Nullable Place told(Scene scene, EncounterKind kind, int from, int to) {
        if (kind == EncounterKind.CALL || kind == EncounterKind.LETTER) {
            return null;
        }
        Place there = places.before(scene, from);
        if (there == null && places.pointsBack(scene, from, to)) {
            there = places.wide(scene, scene.sentence().from(), from);
            there = there == null ? last : there;
        }
        if (there != null && (there.wide() || kind != EncounterKind.VISIT)) {
            return there;
        }
        int begin = scene.sentence().from();
        int end = scene.sentence().to();
        if (kind == EncounterKind.VISIT) {
            return goal(scene, from, to);
        }
        Place inside = places.find(scene, from, to);
        inside = inside == null ? places.bracketed(begin, end) : inside;
        return inside != null ? inside : places.wide(scene, begin, from);
    }

    /** Where a visit goes: the town or state behind its noun, else another of its words. */
    private @Nullable Place goal(Scene scene, int from, int to) {
        int end = scene.sentence().to();
        for (Item item : scene.sentence().items()) {
            boolean noun = item.from() >= from
                    && item.from() < to
                    && item.is(Item.Kind.NP)
                    && EncounterClasses.has(tokens, item, "visit");
            Place behind = noun ? places.wide(scene, item.from(), Math.min(end, item.to() + BEHIND)) : null;
            if (behind != null) {
                return behind;
            }
        }
        Place inside = places.find(scene, from, to);
        Place town = inside == null || !inside.wide() ? places.wide(scene, from, end) : inside;
        return town == null ? inside : town;
    }

    /** Where the text is: of its dateline, else (or in another state) where its first sentence is. */
    @Nullable
    String usual() {
        boolean elsewhere = lead != null && !lead.isState() && lead.country() != null && !isHome(lead.country());
        return (context.place() != null && !elsewhere) || lead == null ? context.place() : lead.name();
    }

    /** Whether a place is the state in which the dateline lies. */
    boolean isHome(Place place) {
        return context.place() != null && place.isState() && place.country() != null && isHome(place.country());
    }

    private boolean isHome(String country) {
        return country.equals(datelineCountry);
    }
}
