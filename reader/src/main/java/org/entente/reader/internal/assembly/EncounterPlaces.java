package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where an encounter is: a state, town or seat ("au palais de …", "au siège de …") behind a word of place. */
final class EncounterPlaces {
    /**
     * The span of a place and the state in which it lies, where that is known.
     *
     * @param isState whether it is a whole state
     * @param wide whether it is a town or state, in which other encounters may be too, and no building
     */
    record Place(String name, @Nullable String country, boolean wide, boolean isState) {}

    /** Where a report is from: its first words name it. */
    private static final int DATELINE = 60;
    /** How many groups behind a seat its town may stand. */
    private static final int TOWN = 7;

    private final Context context;
    private final Tokens tokens;
    private final Set<String> location;
    private final String capitalWord;
    private final Profile profile;

    EncounterPlaces(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.location = profile.words("location");
        this.capitalWord = profile.word("capital");
        this.profile = profile;
    }

    /** The first place between two tokens of a sentence, those first that no clause inside has for itself; or null. */
    @Nullable
    Place find(Scene scene, int from, int to) {
        Place own = find(scene, from, to, true);
        return own == null ? find(scene, from, to, false) : own;
    }

    private @Nullable Place find(Scene scene, int from, int to, boolean own) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            boolean here = item.from() >= from
                    && item.from() < to
                    && located(items.get(i - 1), item)
                    && !(own && Nesting.inside(scene, from, item.from(), item.to()));
            Place place = here ? place(items, i) : null;
            if (place != null) {
                Place town = place.wide() ? null : townBehind(items, i);
                return town == null ? place : town;
            }
        }
        return null;
    }

    private @Nullable Place place(List<Item> items, int at) {
        Place place = named(items.get(at));
        place = place == null ? town(items, at) : place;
        return place == null ? seat(items, at) : place;
    }

    /** "au palais du Lac, à Lima": the town in which a seat is. */
    private @Nullable Place townBehind(List<Item> items, int seat) {
        for (int i = seat + 1; i < items.size() && i <= seat + TOWN; i++) {
            Item item = items.get(i);
            Place place = located(items.get(i - 1), item) ? named(item) : null;
            if (place != null && place.wide() && !place.isState()) {
                return place;
            }
            boolean goesOn =
                    item.is(Item.Kind.COMMA) || item.is(Item.Kind.PREP) || item.is(Item.Kind.NP) && !isPerson(item);
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    /** "dans la ville d'Oran", "dans la province de Napo" */
    private @Nullable Place town(List<Item> items, int at) {
        boolean settled = PhraseMatch.cue(tokens.matches(items.get(at).head()), "settlement") != null;
        boolean of = settled
                && at + 2 < items.size()
                && items.get(at + 1).is(Item.Kind.PREP)
                && tokens.has(items.get(at + 1).from(), Pos.OF)
                && !tokens.is(items.get(at + 1).from(), Pos.DET)
                && items.get(at + 2).is(Item.Kind.NP)
                && tokens.capitalised(items.get(at + 2).from())
                && !isPerson(items.get(at + 2));
        Item name = of ? items.get(at + 2) : null;
        return name == null ? null : new Place(tokens.span(name.from(), name.to()), null, true, false);
    }

    /** "(Lima, 12 mai 2026)" */
    @Nullable
    Place bracketed(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            PhraseMatch town = PhraseMatch.find(tokens.matches(i), PhraseKind.CAPITAL);
            town = town == null ? PhraseMatch.find(tokens.matches(i), PhraseKind.PLACE) : town;
            boolean alone = town != null
                    && tokens.isChar(i - 1, '(')
                    && town.to() + 1 < to
                    && tokens.isChar(town.to(), ',')
                    && !context.datesIn(town.to(), Math.min(to, town.to() + 6)).isEmpty();
            if (alone && town != null) {
                return new Place(tokens.span(i, town.to()), null, true, false);
            }
        }
        return null;
    }

    /** "à Oran, où …": the place that a clause takes up; or null. */
    @Nullable
    Place before(Scene scene, int clause) {
        if (!tokens.word(clause).equals(profile.word("where"))) {
            return null;
        }
        List<Item> items = scene.sentence().items();
        for (int i = items.size() - 1; i > 0; i--) {
            Item item = items.get(i);
            if (item.to() <= clause && item.to() >= clause - 1 && item.is(Item.Kind.NP)) {
                Place place = named(item);
                return place != null ? place : located(items.get(i - 1), item) ? seat(items, i) : null;
            }
        }
        return null;
    }

    /** Whether "y" stands between two tokens, in no clause inside. */
    boolean pointsBack(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.CLITIC)
                    && tokens.word(i).equals(profile.word("there"))
                    && !Nesting.inside(scene, from, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The first town or state between two tokens, or null. */
    @Nullable
    Place wide(Scene scene, int from, int to) {
        for (Item item : scene.sentence().items()) {
            if (item.from() >= from && item.from() < to) {
                Place place = find(scene, item.from(), item.to());
                if (place != null && place.wide()) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The state or town that a verb of travelling has as its object or behind its preposition ("gagner le Laos", "partir pour Lima"); or null. */
    @Nullable
    Place goal(Item item) {
        Place place = item.is(Item.Kind.NP) ? named(item) : null;
        return place != null && place.wide() ? place : null;
    }

    /** The places that are told in a row with one ("à Lima, à Quito et en Équateur"), but for the first. */
    List<Place> further(Scene scene, int from, int to) {
        List<Item> items = scene.sentence().items();
        List<Place> out = new ArrayList<>();
        int last = -1;
        for (int i = 1; i < items.size() && items.get(i).from() < to; i++) {
            Item item = items.get(i);
            Place place = item.from() >= from && located(items.get(i - 1), item) ? named(item) : null;
            if (place != null && last >= 0 && joined(items, last, i)) {
                out.add(place);
            }
            boolean goesOn = place != null && place.wide() && (last < 0 || joined(items, last, i));
            last = goesOn ? i : last;
        }
        return out;
    }

    private static boolean joined(List<Item> items, int before, int at) {
        for (int i = before + 1; i < at - 1; i++) {
            if (!items.get(i).is(Item.Kind.COMMA)
                    && !items.get(i).is(Item.Kind.COORD)
                    && !items.get(i).is(Item.Kind.ADVERB)) {
                return false;
            }
        }
        return at - before > 2;
    }

    private boolean located(Item prep, Item item) {
        return item.is(Item.Kind.NP)
                && prep.is(Item.Kind.PREP)
                && prep.to() - prep.from() == 1
                && location.contains(context.lexicon().lemma(tokens.lemma(prep.from())));
    }

    /** A state, capital, palace or town; "à la France" is no place, "à la Maison Blanche" is. */
    private @Nullable Place named(Item item) {
        int start = tokens.is(item.from(), Pos.DET) ? item.from() + 1 : item.from();
        if (start >= item.to()) {
            return null;
        }
        Mention m = item.mention();
        PhraseMatch state = PhraseMatch.find(tokens.matches(start), PhraseKind.STATE);
        boolean given = state != null && start > item.from() && item.from() > 0 && tokens.has(item.from() - 1, Pos.TO);
        for (PhraseKind kind : List.of(PhraseKind.STATE, PhraseKind.CAPITAL, PhraseKind.PALACE, PhraseKind.PLACE)) {
            PhraseMatch match = PhraseMatch.find(tokens.matches(start), kind);
            if (match != null && match.to() <= item.to() && !given && (m == null || m.kind() == Mention.Kind.STATE)) {
                boolean region = kind == PhraseKind.PLACE && match.value().length() != 2;
                return region
                        ? null
                        : new Place(
                                tokens.span(start, match.to()),
                                match.value().length() == 2 ? match.value() : null,
                                kind != PhraseKind.PALACE,
                                kind == PhraseKind.STATE);
            }
        }
        boolean town = m == null
                && start == item.from()
                && tokens.capitalised(start)
                && tokens.is(start, Pos.PROPER)
                && start > 0
                && tokens.has(start - 1, Pos.TO);
        return town ? new Place(tokens.span(start, item.to()), null, true, false) : capital(item);
    }

    /** "la capitale laotienne" is the town by its name. */
    private @Nullable Place capital(Item item) {
        boolean seat = false;
        for (int i = item.from(); i < item.to(); i++) {
            seat |= tokens.word(i).equals(capitalWord);
            PhraseMatch of = PhraseMatch.find(tokens.matches(i), PhraseKind.DEMONYM);
            String name = of == null ? "" : profile.capital(of.value());
            if (seat && of != null && !name.isEmpty()) {
                return new Place(name, of.value(), true, false);
            }
        }
        return null;
    }

    /** ISO code of the state in which a place at the head of the text lies, or null. */
    @Nullable
    String country(@Nullable String name) {
        for (int i = 0; name != null && i < Math.min(DATELINE, tokens.size()); i++) {
            for (PhraseKind kind : List.of(PhraseKind.CAPITAL, PhraseKind.PLACE)) {
                PhraseMatch m = PhraseMatch.find(tokens.matches(i), kind);
                if (m != null
                        && m.value().length() == 2
                        && tokens.span(i, m.to()).equalsIgnoreCase(name)) {
                    return m.value();
                }
            }
        }
        return null;
    }

    /** "au palais du Lac", "au siège de la Douane". */
    private @Nullable Place seat(List<Item> items, int at) {
        Item item = items.get(at);
        int noun = tokens.is(item.from(), Pos.DET) ? item.from() + 1 : item.from();
        if (noun >= item.to() || PhraseMatch.cue(tokens.matches(noun), "seat") == null) {
            return null;
        }
        int end = item.to();
        for (int i = at + 1; i + 1 < items.size() && i <= at + 3; i += 2) {
            boolean of =
                    items.get(i).is(Item.Kind.PREP) && tokens.has(items.get(i).from(), Pos.OF);
            if (!of || !items.get(i + 1).is(Item.Kind.NP) || isPerson(items.get(i + 1))) {
                break;
            }
            end = items.get(i + 1).to();
        }
        boolean bare = end == noun + 1 && tokens.word(noun).equals(capitalWord);
        return bare ? null : new Place(tokens.span(noun, end), null, false, false);
    }

    private static boolean isPerson(Item item) {
        Mention m = item.mention();
        return m != null && m.isPerson();
    }
}
