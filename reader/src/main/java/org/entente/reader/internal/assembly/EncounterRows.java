package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Encounter;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.PartyKind;
import org.entente.reader.internal.frames.EncounterFrame;
import org.entente.reader.internal.frames.EncounterFrames;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Makes encounters of predicates ("a reçu", "s'est entretenu avec") and of nouns ("la visite de X au Laos"). */
final class EncounterRows {
    /** Classes of nouns that say no more than that somebody goes or stays. */
    private static final Set<String> GOING = Set.of("stopover", "stay", "delegation");

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final EncounterFrames frames;
    private final EncounterLedger ledger;
    private final EncounterNouns nouns;
    private final EncounterCast cast;
    private final EncounterMoods moods;
    private final EncounterLists lists;
    private final CoSigners cosigners;
    private final EncounterParticiples participles;
    private final EncounterLetters letters;
    private final EncounterSeries series;
    private final EncounterOpenings openings;
    /** Nouns of the sentence whose encounter its predicate told. */
    private final Set<Item> told = new HashSet<>();

    private final Set<String> perception;
    private final Set<String> summoning;
    private final Set<String> welcoming;
    private final EncounterPlaces places;
    private final String address;

    /** What takes up a noun that is not the verb's object: "dont". */
    private final Set<String> ofWhich;

    EncounterRows(Context context, EncounterFrames frames, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.frames = frames;
        this.ledger = new EncounterLedger(context, profile);
        this.nouns = new EncounterNouns(context, ledger, profile);
        this.cast = new EncounterCast(context, profile);
        this.lists = new EncounterLists(context);
        this.moods = new EncounterMoods(context, frames, profile);
        this.cosigners = new CoSigners(context, profile);
        this.participles = new EncounterParticiples(context, frames, ledger, profile);
        this.letters = new EncounterLetters(context, ledger, profile);
        this.openings = new EncounterOpenings(context, frames, ledger, profile);
        this.series = new EncounterSeries(context, ledger, profile);
        this.places = new EncounterPlaces(context, profile);
        this.address = profile.word("address");
        this.welcoming = profile.words("welcoming");
        this.perception = profile.words("perception");
        this.summoning = profile.words("summoning");
        this.ofWhich = profile.words("of-which");
    }

    void add(Scene scene) {
        told.clear();
        ledger.begin(scene);
        participles.add(scene);
        letters.add(scene, told);
        for (Clause clause : scene.sentence().clauses()) {
            if (!attendees(scene, clause)) {
                predicate(scene, clause);
            }
        }
        nouns.add(scene, told);
        series.add(scene);
        openings.add(scene);
        cosigners.look(scene);
    }

    /** Once the whole text is read. */
    void finish() {
        new EncounterSieve(context, ledger).finish();
    }

    /** "Ont assisté A, B et C", "y participaient D et E": who is named behind the verb joins the encounter told before. */
    private boolean attendees(Scene scene, Clause clause) {
        if (draft.encounters.isEmpty() || !clause.subjects().isEmpty() || scene.actor(clause) != null) {
            return false;
        }
        boolean attends = tokens.has(clause.verb().token(), Pos.AUX_BE)
                || frames.of(clause.verb().lemma()).stream().anyMatch(f -> f.kind() == EncounterKind.CONFERENCE);
        if (!attends) {
            return false;
        }
        List<String> joining = new ArrayList<>();
        for (Dep dep : clause.deps()) {
            Entity e = scene.meant(dep.item());
            if (dep.kind() == DepKind.NOUN && e != null && e.isPerson()) {
                joining.add(draft.id(e));
            }
        }
        if (joining.size() < 2) {
            return false;
        }
        int last = draft.encounters.size() - 1;
        while (last > 0 && draft.encounters.get(last).kind() == EncounterKind.VISIT) {
            last--;
        }
        Encounter old = draft.encounters.get(last);
        if (old.kind() == EncounterKind.VISIT) {
            return false;
        }
        joining.removeAll(EncounterLedger.people(old));
        List<String> others = new ArrayList<>(old.others());
        others.addAll(joining);
        draft.encounters.set(
                last,
                new Encounter(
                        old.id(),
                        old.kind(),
                        old.hosts(),
                        old.guests(),
                        others,
                        old.place(),
                        old.date(),
                        old.occasion(),
                        old.status(),
                        old.confidence(),
                        old.evidence()));
        return true;
    }

    private void predicate(Scene scene, Clause clause) {
        if (clause.verb().negated()) {
            return;
        }
        for (EncounterFrame frame : frames.of(clause.verb().lemma())) {
            boolean needsPassive =
                    frame.subject().isEmpty() && frame.nounClass().isEmpty();
            if (frame.reflexive() != clause.verb().reflexive()
                    || needsPassive && !clause.verb().passive()) {
                continue;
            }
            Item noun = frame.nounClass().isEmpty() ? null : noun(scene, clause, frame.nounClass());
            boolean named = frame.nounClass().isEmpty()
                    ? !frame.both() || clause.deps().stream().noneMatch(d -> told.contains(d.item()))
                    : noun != null && !told.contains(noun);
            if (named && moods.happens(clause) && made(scene, clause, frame)) {
                tell(clause, frame, noun);
                return;
            }
        }
    }

    private boolean made(Scene scene, Clause clause, EncounterFrame frame) {
        boolean made = false;
        for (Roles roles : lists.apart(scene, clause, cast.roles(scene, clause, frame))) {
            if (frame.subject().equals("host") && lists.isApart(clause)) {
                roles.of.keySet().removeIf(e -> e.kind() == PartyKind.STATE);
            }
            if (isBareVisit(frame) && roles.at == null) {
                roles.at = whither(scene, clause);
            }
            if (enough(scene, clause, frame, roles)) {
                row(scene, clause, frame, roles);
                made = true;
            } else if (frame.subject().equals("host") && !clause.verb().passive()) {
                series.open(scene, clause, roles);
            }
        }
        return made;
    }

    /** "Au Laos, où il a séjourné": the place that a relative clause speaks of, or null. */
    private EncounterPlaces.@Nullable Place whither(Scene scene, Clause clause) {
        EncounterPlaces.Place last = null;
        if (clause.type() == Clause.Type.RELATIVE && places.find(scene, clause.from(), clause.to()) == null) {
            for (Item item : scene.sentence().items()) {
                boolean before = item.to() == clause.from() || item.to() == clause.from() - 1;
                last = before && item.is(Item.Kind.NP) ? places.goal(item) : last;
            }
        }
        return last;
    }

    private void row(Scene scene, Clause clause, EncounterFrame frame, Roles roles) {
        EncounterKind kind = kind(scene, frame, clause, roles);
        if (kind == EncounterKind.CONFERENCE
                && frame.subject().equals("host")
                && roles.at == null
                && !roles.hasPerson()) {
            roles.at = clause.subjects().isEmpty()
                    ? null
                    : places.goal(clause.subjects().getFirst());
        }
        EncounterStatus status = moods.status(clause, frame);
        int from = evidenceFrom(clause);
        ledger.row(scene, kind, roles, status, from, clause.to(), clause.from(), clause.to());
        if (frame.kind() == EncounterKind.VISIT) {
            for (EncounterPlaces.Place place : places.further(scene, clause.from(), clause.to())) {
                ledger.row(scene, kind, roles.at(place), status, from, clause.to(), clause.from(), clause.to());
            }
        }
    }

    private void tell(Clause clause, EncounterFrame frame, @Nullable Item noun) {
        if (noun != null) {
            told.add(noun);
        }
        if (frame.kind() == EncounterKind.VISIT) {
            clause.deps().stream()
                    .map(Dep::item)
                    .filter(i -> i != null && EncounterClasses.has(tokens, i, "visit"))
                    .forEach(told::add);
        }
    }

    /** Whether those who are named make such an encounter: two who talk, one who travels somewhere. */
    private boolean enough(Scene scene, Clause clause, EncounterFrame frame, Roles roles) {
        EncounterKind kind = frame.kind();
        boolean talk = kind == EncounterKind.MEETING || kind == EncounterKind.CALL || kind == EncounterKind.LETTER;
        if (frame.both()) {
            boolean told =
                    kind == EncounterKind.CEREMONY ? ledger.met(roles.of.keySet()) : ledger.knows(roles.of.keySet());
            return roles.of.size() > 1 && roles.hasPerson() && !roles.ofOneState() && !told;
        }
        if (frame.object().equals("place") && roles.at == null || perceives(clause)) {
            return false;
        }
        if (kind == EncounterKind.CALL && frame.official() && urges(clause)) {
            return false;
        }
        boolean bare = isBareVisit(frame) && roles.at == null;
        boolean states = kind == EncounterKind.LETTER
                || kind == EncounterKind.CONFERENCE && frame.subject().equals("host");
        states |= comeTogether(scene, clause, frame, roles);
        return (roles.hasPerson() || states && !roles.of.isEmpty())
                && (!talk && !needsTwo(frame) || roles.of.size() > 1 || isAbroad(scene, clause, frame, roles))
                && (!frame.official() || roles.allOfficial())
                && (!bare || places.find(scene, clause.from(), clause.to()) != null);
    }

    /** "Les ministres lao et ghanéen se sont réunis à Lima", "les deux pays se retrouveront en mai": those who act for states. */
    private boolean comeTogether(Scene scene, Clause clause, EncounterFrame frame, Roles roles) {
        boolean settled =
                ledger.dated(clause.from(), clause.to()) || ledger.hasPlace(scene, clause.from(), clause.to());
        return frame.kind() == EncounterKind.MEETING
                && frame.reflexive()
                && settled
                && roles.of.size() > 1
                && clause.subjects().size() == 1
                && clause.subjects().getFirst().mention() != null;
    }

    /** "La ministre lao a inauguré à Lima une école": alone, but away from home. */
    private boolean isAbroad(Scene scene, Clause clause, EncounterFrame frame, Roles roles) {
        if (frame.kind() != EncounterKind.CEREMONY || !frame.nounClass().isEmpty() || !roles.hasPerson()) {
            return false;
        }
        EncounterPlaces.Place place = places.find(scene, clause.from(), clause.to());
        return place != null
                && place.country() != null
                && roles.of.keySet().stream()
                        .allMatch(e -> e.country() != null
                                && !e.presumed()
                                && !place.country().equals(e.country()));
    }

    /** "a vu A travailler", "se sont vu infliger": who sees something done meets nobody. */
    private boolean perceives(Clause clause) {
        return perception.contains(context.lexicon().lemma(clause.verb().lemma()))
                && clause.deps().stream().anyMatch(d -> d.kind() == DepKind.CLAUSE || d.kind() == DepKind.QUOTATION);
    }

    /** "a appelé A à agir", "au calme": no call. */
    private boolean urges(Clause clause) {
        return clause.deps().stream()
                .anyMatch(d -> d.kind() == DepKind.CLAUSE
                        || d.kind() == DepKind.QUOTATION
                        || d.preposition().equals(address));
    }

    /** A journey that its place alone makes a visit. */
    private static boolean isBareVisit(EncounterFrame frame) {
        boolean somewhere = frame.object().isEmpty() || frame.object().equals("place");
        boolean noun = !frame.nounClass().isEmpty() && !GOING.contains(frame.nounClass());
        return frame.kind() == EncounterKind.VISIT && !noun && somewhere;
    }

    private static boolean needsTwo(EncounterFrame frame) {
        return frame.kind() != EncounterKind.CONFERENCE && frame.behind().containsValue("other")
                || frame.nounClass().equals("credentials");
    }

    private @Nullable Item noun(Scene scene, Clause clause, String nounClass) {
        for (Dep dep : clause.deps()) {
            if (dep.item() != null && EncounterClasses.has(tokens, dep.item(), nounClass)) {
                return dep.item();
            }
        }
        for (Item item : clause.subjects()) {
            if (EncounterClasses.has(tokens, item, nounClass)) {
                return item;
            }
        }
        Item adverb = adverb(scene, clause, nounClass);
        boolean relative = (clause.type() == Clause.Type.RELATIVE || clause.type() == Clause.Type.COMPLEMENT)
                && !ofWhich.contains(tokens.word(clause.from()));
        return adverb == null && relative ? antecedent(scene, clause, nounClass) : adverb;
    }

    /** "au téléphone": a phrase that acts as an adverb may hold the noun. */
    private @Nullable Item adverb(Scene scene, Clause clause, String nounClass) {
        int end = ownWords(scene, clause);
        for (Item item : scene.sentence().items()) {
            boolean inside = item.is(Item.Kind.ADVERB) && item.from() >= clause.from() && item.to() <= end;
            if (inside && EncounterClasses.names(tokens, item, nounClass)) {
                return item;
            }
        }
        return null;
    }

    private @Nullable Item antecedent(Scene scene, Clause relative, String nounClass) {
        for (Item item : scene.sentence().items()) {
            if (item.is(Item.Kind.NP)
                    && item.to() <= relative.from()
                    && relative.from() - item.to() < 16
                    && EncounterClasses.has(tokens, item, nounClass)) {
                return item;
            }
        }
        return null;
    }

    /** By telephone a meeting is a call; a welcome at an airport is a ceremony. */
    private EncounterKind kind(Scene scene, EncounterFrame frame, Clause clause, Roles roles) {
        EncounterKind kind = frame.kind();
        boolean hosted = frame.subject().equals("host");
        if (kind != EncounterKind.MEETING) {
            return kind;
        }
        if (hosted
                && !summoning.contains(context.lexicon().lemma(clause.verb().lemma()))
                && isStay(scene, clause, roles)) {
            return EncounterKind.VISIT;
        }
        if (clause.verb().passive() && clause.subjects().stream().anyMatch(this::isConference)) {
            return EncounterKind.CONFERENCE;
        }
        int end = ownWords(scene, clause);
        for (int i = clause.from(); i < end; i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.ENCOUNTER && m.value().equals("call")) {
                    return EncounterKind.CALL;
                }
                if (hosted && m.kind() == PhraseKind.CUE && m.value().equals("terminal")) {
                    return EncounterKind.CEREMONY;
                }
            }
        }
        return kind;
    }

    /** "La session a été coprésidée par A et B" */
    private boolean isConference(Item subject) {
        return subject.mention() == null && EncounterClasses.has(tokens, subject, "conference");
    }

    /** "Le Laos a reçu A", "a reçu A en visite officielle", "les 3 et 4 mars": a host of days or a whole state hosts a visit. */
    private boolean isStay(Scene scene, Clause clause, Roles roles) {
        boolean state = roles.with("host").stream().allMatch(e -> e.kind() == PartyKind.STATE);
        boolean visiting = clause.deps().stream()
                .anyMatch(d -> d.kind() == DepKind.PREPOSITIONAL
                        && d.item() != null
                        && tokens.has(d.from(), Pos.FOR)
                        && EncounterClasses.has(tokens, d.item(), "visit"));
        String date = ledger.ownDate(scene, clause.verb().token(), ownWords(scene, clause));
        return roles.hasPerson()
                && !roles.with("host").isEmpty()
                && welcoming.contains(context.lexicon().lemma(clause.verb().lemma()))
                && (state || visiting || date != null && date.indexOf('/') > 0);
    }

    /** Where the clause's own words end: where another begins inside it, behind its verb. */
    private static int ownWords(Scene scene, Clause clause) {
        int end = clause.to();
        for (Clause c : scene.sentence().clauses()) {
            if (c != clause && c.from() > clause.verb().token()) {
                end = Math.min(end, c.from());
            }
        }
        return end;
    }

    private int evidenceFrom(Clause clause) {
        Item verb = clause.verbItem();
        int from = verb == null ? clause.from() : verb.from();
        return clause.subjects().isEmpty()
                ? from
                : Math.min(from, clause.subjects().getFirst().from());
    }
}
