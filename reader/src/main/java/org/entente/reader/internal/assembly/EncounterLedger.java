package org.entente.reader.internal.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Encounter;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.Evidence;
import org.entente.model.PartyKind;
import org.entente.reader.internal.assembly.EncounterPlaces.Place;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The encounters of a document while they are gathered: each once, with its date and place. */
final class EncounterLedger {
    /** An encounter is told again soon or not at all: only so many before it are held against a new one. */
    private static final int FAR = 200;
    /** So many days from the report, an encounter is another occasion. */
    private static final int OTHER_TIME = 24;

    private static final Set<EncounterKind> TALKS = Set.of(EncounterKind.MEETING, EncounterKind.CALL);

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final String invitationWord;
    private final EncounterPlaces places;
    private final EncounterWhere where;
    private final EncounterDates dates;
    /** In the order in which they were told of last. */
    private final Map<String, EncounterTold> told = new LinkedHashMap<>();

    private @Nullable String leadDate;
    private boolean begun;

    EncounterLedger(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.places = new EncounterPlaces(context, profile);
        this.where = new EncounterWhere(context, places);
        this.dates = new EncounterDates(context, profile);
        this.invitationWord = profile.word("invitation");
    }

    /** Adds an encounter told between two tokens; its date and place are looked for in the scope. */
    void row(
            Scene scene,
            EncounterKind kind,
            Roles roles,
            EncounterStatus status,
            int from,
            int to,
            int scopeFrom,
            int scopeTo) {
        if (kind == EncounterKind.VISIT) {
            inviter(scene, roles);
        }
        List<Entity> persons =
                roles.of.keySet().stream().filter(Entity::isPerson).toList();
        if (kind != EncounterKind.VISIT) {
            context.book().tellApart(persons);
        }
        Set<Entity> who = new LinkedHashSet<>(roles.of.keySet());
        boolean talk = TALKS.contains(kind) && roles.with("host").isEmpty();
        if (talk) {
            context.book().peers(persons);
        }
        boolean official = roles.official() || talk && context.book().bilateral();
        boolean nobody = kind == EncounterKind.VISIT
                && who.stream().allMatch(e -> e.kind() == PartyKind.ORGANISATION && e.country() == null);
        if (who.isEmpty() || nobody || !official || who.size() > 1 && roles.ofOneState()) {
            return;
        }
        String told = dates.own(scene, scopeFrom, scopeTo, kind, status);
        String own = told == null ? roles.on : told;
        Place place = roles.at == null ? where.of(scene, kind, scopeFrom, scopeTo, own != null && far(own)) : roles.at;
        if (kind == EncounterKind.VISIT && roles.atHome(place)) {
            return;
        }
        if (status == EncounterStatus.HELD && kind != EncounterKind.VISIT) {
            dates.tell(own);
        }
        EncounterTold now = new EncounterTold(own, place, scene.sentence().from());
        int same = same(kind, status, draft.ids(List.copyOf(who)), now);
        if (same >= 0) {
            merge(same, roles, now);
        } else {
            open(kind, status, roles, now, draft.evidence(from, Math.max(from + 1, to)));
        }
        roles.with("guest").stream().filter(Entity::isPerson).findFirst().ifPresent(context.book()::guest);
        if (persons.size() == 2 && kind != EncounterKind.VISIT) {
            context.book().together(persons);
        }
    }

    /** "à l'invitation de X": who invited hosts the visit. */
    private void inviter(Scene scene, Roles roles) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size(); i++) {
            Item prep = items.get(i - 1);
            boolean invitation = prep.is(Item.Kind.PREP)
                    && prep.to() - prep.from() > 1
                    && (tokens.form(prep.from() + 1).text().equals(invitationWord)
                            || tokens.form(prep.to() - 2).text().equals(invitationWord));
            Entity host = invitation ? scene.meant(items.get(i)) : null;
            if (host != null && host.isPerson()) {
                roles.put(host, "host");
            }
        }
    }

    private void open(EncounterKind kind, EncounterStatus status, Roles roles, EncounterTold now, Evidence evidence) {
        Place place = now.place();
        draft.encounters.add(new Encounter(
                "e" + (draft.encounters.size() + 1),
                kind,
                draft.ids(roles.with("host")),
                draft.ids(roles.with("guest")),
                draft.ids(roles.with("other")),
                place != null ? place.name() : usualPlace(kind, status, roles, now),
                now.own() != null ? now.own() : usualDate(kind, status, roles),
                null,
                status,
                0.85,
                evidence));
        told.put(draft.encounters.getLast().id(), now);
    }

    /** Where the sentence says none: the place told last, else that of the dateline. */
    private @Nullable String usualPlace(EncounterKind kind, EncounterStatus status, Roles roles, EncounterTold now) {
        List<Entity> hosts = roles.with("host");
        if (kind == EncounterKind.CONFERENCE
                && hosts.size() == 1
                && hosts.getFirst().kind() == PartyKind.STATE) {
            return hosts.getFirst().name();
        }
        Encounter visit = plannedVisit(kind, status, roles);
        if (visit != null) {
            return visit.place();
        }
        boolean remote = kind == EncounterKind.CALL || kind == EncounterKind.LETTER || kind == EncounterKind.VISIT;
        if (!remote
                && status == EncounterStatus.PLANNED
                && now.own() != null
                && now.own().equals(context.day())) {
            return context.place();
        }
        if (remote || status != EncounterStatus.HELD || now.own() != null && far(now.own())) {
            return null;
        }
        for (Encounter e : lastTold()) {
            EncounterTold before = told.get(e.id());
            Place there = before == null ? null : before.place();
            boolean recent = before != null && (before.own() == null || !far(before.own()));
            if (recent && there != null && there.wide() && e.status() == EncounterStatus.HELD) {
                return where.isHome(there) ? context.place() : there.name();
            }
        }
        return where.usual();
    }

    /** Goes on to a sentence; notes where and when the text begins. */
    void begin(Scene scene) {
        where.begin(scene);
        if (!begun) {
            begun = true;
            leadDate = dates.lead(scene);
        }
    }

    /** The encounters, the one told of last first; those that another merged into are where they were told again. */
    private List<Encounter> lastTold() {
        List<String> ids = List.copyOf(told.keySet()).reversed();
        List<Encounter> out = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(FAR, ids.size()))) {
            out.add(draft.encounters.get(Integer.parseInt(id.substring(1)) - 1));
        }
        return out;
    }

    /** Whether a date lies weeks from the report, or in another month: then the encounter is another occasion. */
    private boolean far(String date) {
        String day = context.day();
        String end = date.substring(date.indexOf('/') + 1);
        if (day == null || end.length() < 7) {
            return false;
        }
        return end.length() == 10 && day.length() == 10
                ? Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(end), LocalDate.parse(day))) > OTHER_TIME
                : !day.startsWith(end.substring(0, 7));
    }

    /** Where the sentence says none: the time of the visit that is told, else the day of the report; what is planned has none. */
    private @Nullable String usualDate(EncounterKind kind, EncounterStatus status, Roles roles) {
        if (status != EncounterStatus.HELD) {
            Encounter visit = plannedVisit(kind, status, roles);
            return visit == null ? null : visit.date();
        }
        Set<String> who = new HashSet<>(draft.ids(List.copyOf(roles.of.keySet())));
        for (Encounter e : lastTold()) {
            EncounterTold before = told.get(e.id());
            String own = before == null || e.kind() == EncounterKind.VISIT ? null : before.own();
            if (own != null
                    && e.status() == EncounterStatus.HELD
                    && !far(own)
                    && who.stream().anyMatch(people(e)::contains)) {
                return own;
            }
        }
        for (Encounter e : draft.encounters) {
            boolean his = kind != EncounterKind.VISIT || who.stream().anyMatch(people(e)::contains);
            if (his && isLong(e)) {
                return e.date();
            }
        }
        return leadDate == null ? context.day() : leadDate;
    }

    /** Whether an encounter is a visit of some days that has been. */
    private static boolean isLong(Encounter e) {
        return e.kind() == EncounterKind.VISIT
                && e.status() == EncounterStatus.HELD
                && e.date() != null
                && e.date().indexOf('/') > 0;
    }

    /** The planned visit of somebody within which a planned talk will be; or null. */
    private @Nullable Encounter plannedVisit(EncounterKind kind, EncounterStatus status, Roles roles) {
        boolean talk = kind == EncounterKind.MEETING || kind == EncounterKind.CEREMONY;
        if (!talk || status != EncounterStatus.PLANNED) {
            return null;
        }
        Set<String> who = new HashSet<>(draft.ids(List.copyOf(roles.of.keySet())));
        return lastTold().stream()
                .filter(e -> e.kind() == EncounterKind.VISIT && e.status() == EncounterStatus.PLANNED)
                .filter(e -> who.stream().anyMatch(people(e)::contains))
                .findFirst()
                .orElse(null);
    }

    private int same(EncounterKind kind, EncounterStatus status, List<String> people, EncounterTold now) {
        int last = draft.encounters.size();
        for (int i = last - 1; i >= Math.max(0, last - FAR); i--) {
            Encounter old = draft.encounters.get(i);
            EncounterTold before = told.get(old.id());
            if (old.kind() == kind
                    && old.status() == status
                    && (before == null || before.agrees(now, kind))
                    && alike(people(old), people, kind, before != null && before.sentence() == now.sentence())) {
                return i;
            }
        }
        return -1;
    }

    /** Who is told of again: the same, or some of the same. */
    private static boolean alike(Set<String> old, List<String> now, EncounterKind kind, boolean sameSentence) {
        return old.equals(Set.copyOf(now))
                || kind != EncounterKind.VISIT && (now.size() > 1 || sameSentence) && old.containsAll(now)
                || sameSentence && kind != EncounterKind.VISIT && old.size() > 1 && now.containsAll(old);
    }

    /** Lets more people take part in the encounter of a kind that was told last; false where there is none. */
    boolean join(EncounterKind kind, Roles roles) {
        for (Encounter e : lastTold()) {
            boolean talk = e.kind() == EncounterKind.MEETING || e.kind() == kind;
            if (talk && e.status() == EncounterStatus.HELD) {
                merge(draft.encounters.indexOf(e), roles, new EncounterTold(null, null, -1));
                return true;
            }
        }
        return false;
    }

    /** EDTF: the date that the words between two tokens give an encounter, or null. */
    @Nullable
    String ownDate(Scene scene, int from, int to) {
        return dates.own(scene, from, to, EncounterKind.MEETING, EncounterStatus.HELD);
    }

    /** The place that the words between two tokens give an encounter, or null. */
    @Nullable
    Place ownPlace(Scene scene, int from, int to) {
        return where.of(scene, EncounterKind.MEETING, from, to, true);
    }

    /** Whether people of each of these states have been told to come together. */
    boolean met(Collection<Entity> states) {
        return draft.encounters.stream()
                .filter(e -> e.status() == EncounterStatus.HELD && e.kind() != EncounterKind.VISIT)
                .anyMatch(e -> draft.countries(people(e))
                        .containsAll(states.stream().map(Entity::country).toList()));
    }

    /** The roles of a further guest of who received somebody last, or null where nobody did in the sentences before. */
    @Nullable
    Roles nextTo(Entity guest) {
        Encounter last = draft.encounters.isEmpty() ? null : lastTold().getFirst();
        boolean received = last != null
                && last.kind() == EncounterKind.MEETING
                && !last.hosts().isEmpty()
                && !people(last).contains(draft.id(guest));
        if (!received || last == null) {
            return null;
        }
        Roles roles = new Roles();
        context.book().entities().stream()
                .filter(e -> last.hosts().contains(draft.idOrNull(e)))
                .forEach(e -> roles.put(e, "host"));
        roles.put(guest, "guest");
        roles.on = last.date();
        return roles;
    }

    /** Whether a date stands between two tokens. */
    boolean dated(int from, int to) {
        return !context.datesIn(from, to).isEmpty();
    }

    /** Whether a place stands between two tokens. */
    boolean hasPlace(Scene scene, int from, int to) {
        return places.find(scene, from, to) != null;
    }

    /** Whether a person takes part in an encounter that a sentence tells. */
    boolean inSentence(Entity e, Scene scene) {
        String id = draft.idOrNull(e);
        int from = scene.sentence().from();
        return draft.encounters.stream().anyMatch(x -> people(x).contains(id) && sentenceOf(x) == from);
    }

    /** ISO code of the state in which an encounter's own words say that it takes place, or null. */
    @Nullable
    String placeCountry(Encounter e) {
        EncounterTold before = told.get(e.id());
        return before == null || before.place() == null ? null : before.place().country();
    }

    private int sentenceOf(Encounter e) {
        EncounterTold before = told.get(e.id());
        return before == null ? -1 : before.sentence();
    }

    /** Whether a talk of the same people has been told. */
    boolean knows(Collection<Entity> people) {
        Set<String> who = Set.copyOf(draft.ids(List.copyOf(people)));
        return draft.encounters.stream()
                .anyMatch(e -> TALKS.contains(e.kind()) && people(e).containsAll(who));
    }

    /** Whether a ceremony of the same people has been told. */
    boolean ceremony(Collection<Entity> people) {
        Set<String> who = Set.copyOf(draft.ids(List.copyOf(people)));
        return draft.encounters.stream()
                .anyMatch(e -> e.kind() == EncounterKind.CEREMONY && people(e).containsAll(who));
    }

    /** Whether a visit of one of these is told that has not been, and none that has. */
    boolean awaits(Collection<Entity> people) {
        Set<String> who = Set.copyOf(draft.ids(List.copyOf(people)));
        List<Encounter> theirs = draft.encounters.stream()
                .filter(e ->
                        e.kind() == EncounterKind.VISIT && people(e).stream().anyMatch(who::contains))
                .toList();
        return !theirs.isEmpty() && theirs.stream().noneMatch(e -> e.status() == EncounterStatus.HELD);
    }

    /** Whether no encounter of a kind has been told. */
    boolean none(EncounterKind kind) {
        return draft.encounters.stream().noneMatch(e -> e.kind() == kind);
    }

    static Set<String> people(Encounter e) {
        Set<String> out = new HashSet<>(e.hosts());
        out.addAll(e.guests());
        out.addAll(e.others());
        return out;
    }

    private void merge(int at, Roles roles, EncounterTold now) {
        Encounter old = draft.encounters.get(at);
        EncounterTold before = told.getOrDefault(old.id(), new EncounterTold(null, null, -1));
        List<String> others = new ArrayList<>(old.others());
        roles.of.keySet().stream()
                .map(draft::id)
                .filter(id -> !people(old).contains(id))
                .forEach(others::add);
        Place place = before.place() == null ? now.place() : before.place();
        String own = before.own() == null ? now.own() : before.own();
        boolean nobodyHosts = old.hosts().isEmpty() && old.guests().isEmpty();
        List<String> hosts = nobodyHosts ? draft.ids(roles.with("host")) : old.hosts();
        List<String> guests = nobodyHosts && !hosts.isEmpty() ? draft.ids(roles.with("guest")) : old.guests();
        others.removeAll(hosts);
        others.removeAll(guests);
        told.remove(old.id());
        told.put(old.id(), new EncounterTold(own, place, Math.max(before.sentence(), now.sentence())));
        draft.encounters.set(
                at,
                new Encounter(
                        old.id(),
                        old.kind(),
                        hosts,
                        guests,
                        others,
                        place == null ? old.place() : place.name(),
                        own == null ? old.date() : own,
                        old.occasion(),
                        old.status(),
                        old.confidence(),
                        old.evidence()));
    }
}
