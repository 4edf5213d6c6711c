package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a document. First it learns who is named in it; then, in the order of the text, it resolves roles, pronouns
 * and groups by what was said before.
 */
public final class PartyBook {
    private static final Set<String> ELSEWHERE = Set.of("organisation", "business", "party", "religious");

    /** How many persons a role is looked for among, the last named first. */
    private static final int RECENT = 60;

    static final Set<String> UNIQUE = Set.of("head_of_state", "head_of_government", "monarch");

    private final Tokens tokens;
    private final StateNames names;
    private final Locale locale;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> states = new LinkedHashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final Map<String, Entity> peoples = new HashMap<>();
    private final Map<String, Entity> bodies = new HashMap<>();
    /** Persons in the order in which they were named; of one who was named again only the last place counts. */
    private final List<Entity> order = new ArrayList<>();

    private final Map<String, Mention> proofs = new HashMap<>();
    private final Map<String, Entity> organisations = new HashMap<>();
    private final Map<Mention, Entity> resolved = new HashMap<>();
    private final List<Entity> persons = new ArrayList<>();
    private final Set<Mention> learned = new HashSet<>();

    private final Reasons reasons = new Reasons();
    private final Homes homes;
    private final Focus focus;
    private final Whereabouts whereabouts;
    private final Counterparts counterparts;
    private final Retinue retinue;
    private final ServedBodies served;
    private final LastDelegation delegation;
    private final Hints hints;
    private final RoleFinder roles;

    private final Company company;
    private final StatesNamed statesNamed;
    private final Salience salience;

    public PartyBook(Tokens tokens, StateNames names, Thrones thrones, Leaders leaders) {
        this.homes = new Homes(entities, persons, thrones, leaders);
        this.tokens = tokens;
        this.names = names;
        this.locale = names.locale();
        this.whereabouts = new Whereabouts(tokens);
        this.counterparts = new Counterparts(tokens, this);
        this.retinue = new Retinue(tokens);
        this.served = new ServedBodies(tokens);
        this.delegation = new LastDelegation(tokens);
        this.hints = new Hints(tokens);
        this.focus = new Focus(tokens, reasons);
        this.company = new Company(tokens, this, reasons);
        this.statesNamed = new StatesNamed(tokens);
        this.salience = new Salience(focus, company);
        this.roles = new RoleFinder(tokens, this, reasons, salience);
    }

    // ---- first pass: who is named

    /** Learns the persons, organisations and states that the mentions of a sentence name; the mentions, with what the text before tells of their offices. */
    public List<Mention> learn(List<Mention> found, int from, int to) {
        List<Mention> mentions = delegation.assign(served.assign(found), from);
        whereabouts.enter(from, to);
        String near = null;
        for (Mention m : mentions) {
            if (m.kind() == Kind.PERSON && strength(m) > 0) {
                Entity e = person(m);
                if (near != null && m.country() == null) {
                    e.near(near);
                }
                if (m.country() == null && !m.offices().isEmpty()) {
                    follow(e, retinue.leader(m, mentions, from));
                    follow(e, retinue.master(m, mentions, from));
                    serve(e, retinue.served(m));
                    e.hint(hints.state(m, mentions, from));
                    e.met(whereabouts.met(m, mentions, from));
                }
                near = e.country() == null ? near : e.country();
            }
            near = m.country() == null || isOnlyPlace(m) ? near : m.country();
            if (m.country() != null && m.kind() != Kind.ORGANISATION) {
                proofs.putIfAbsent(m.country(), m);
                homes.mention(m.country(), m.kind() == Kind.STATE && m.value().isEmpty() ? 2 : isOnlyPlace(m) ? 0 : 1);
            }
        }
        return mentions;
    }

    private void follow(Entity e, @Nullable Mention leader) {
        if (leader != null && leader.kind() == Kind.PERSON) {
            e.follow(person(leader));
        }
    }

    /** Who serves a person is of his state or organisation. */
    private void serve(Entity e, Mention.Range name) {
        Entity served = name.isEmpty() ? null : byName(Names.words(tokens.span(name.from(), name.to())), 0);
        if (served != null && served != e) {
            e.follow(served);
            e.serve(served.serves());
            e.organisation(served.organisation());
        }
    }

    /** "le groupe de Lima", "à Lima": a capital behind a small word says where, or is part of a name. */
    private boolean isOnlyPlace(Mention m) {
        return m.kind() == Kind.STATE
                && m.from() > 0
                && tokens.is(m.from() - 1, Pos.PREP)
                && !tokens.is(m.from() - 1, Pos.DET)
                && tokens.has(m.from() - 1, Pos.OF | Pos.IN | Pos.TO);
    }

    /** 2 where a title or honorific says that it is a person, 1 where its form and place do, else 0. */
    private int strength(Mention m) {
        if (!m.offices().isEmpty() || m.from() < m.name().from()) {
            return 2;
        }
        boolean several = m.name().to() - m.name().from() >= 2;
        int before = m.from() - 1;
        boolean inside = before >= 0 && tokens.is(before, Pos.NOUN | Pos.ADJ | Pos.PROPER);
        boolean placed = before >= 0
                && tokens.is(before, Pos.PREP)
                && !tokens.is(before, Pos.FIN)
                && tokens.has(before, Pos.OF | Pos.TO | Pos.IN);
        return several && !inside && !placed ? 1 : 0;
    }

    private Entity person(Mention m) {
        String name =
                tokens.span(m.name().from(), m.name().to()).replace(")", "").strip();
        Set<String> words = Names.words(name);
        Entity found = byName(words, m.features() & (Pos.MASCULINE | Pos.FEMININE));
        if (found == null) {
            found = new Entity(PartyKind.PERSON, name, null);
            entities.add(found);
            persons.add(found);
        }
        if (words.size() > found.nameWords().size() || !found.named()) {
            found.rename(
                    name, tokens.start(m.name().from()), tokens.end(m.name().to() - 1));
        }
        for (String word : words) {
            if (found.nameWords().add(word)) {
                byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(found);
            }
        }
        describe(found, m);
        return found;
    }

    void describe(Entity person, Mention m) {
        person.country(m.country());
        person.gender(m.features() & (Pos.MASCULINE | Pos.FEMININE));
        person.former(!m.offices().isEmpty()
                && m.offices().stream().allMatch(o -> o.status().equals("former")));
        for (OfficeMention o : m.offices()) {
            serve(person, o);
            person.officeKinds().add(o.kind());
            person.title(o.title());
        }
        counterparts.titled(person);
    }

    private void serve(Entity person, OfficeMention office) {
        String served = office.organisation();
        person.serve(served != null && !this.served.isNational(office));
        if (served != null && !office.status().equals("former")) {
            person.organisation(organisation(served, office.organisationName()));
        }
    }

    /** @param gender what is said of the person: "M. X" is not Mme X, who may have been named since */
    private @Nullable Entity byName(Set<String> words, int gender) {
        Set<Entity> candidates = new LinkedHashSet<>();
        words.forEach(w -> candidates.addAll(byWord.getOrDefault(w, List.of())));
        Entity best = null;
        for (Entity e : candidates) {
            boolean fits =
                    Names.part(words, e.nameWords()) || e.nameWords().size() > 1 && Names.part(e.nameWords(), words);
            boolean better = best == null
                    || clash(best, gender) && !clash(e, gender)
                    || clash(best, gender) == clash(e, gender) && e.lastSeen() >= best.lastSeen();
            if (fits && better) {
                best = e;
            }
        }
        return best;
    }

    private static boolean clash(Entity e, int gender) {
        return gender != 0 && e.gender() != 0 && (e.gender() & gender) == 0;
    }

    /** Closes the first pass: persons of a national office whom the text gives no state are of the document's own side. */
    public void settle(@Nullable String documentSide) {
        homes.side(documentSide, whereabouts.first());
        for (Entity e : persons) {
            if (e.country() == null && !e.serves()) {
                e.country(homes.known(e));
            }
        }
        for (Entity e : entities) {
            if (e.isPerson()
                    && e.country() == null
                    && !e.serves()
                    && !e.officeKinds().isEmpty()) {
                e.presume(homes.presumed(e));
            }
        }
    }

    /** Gives a person whose state no word says the state that the document makes likely. */
    void presume(Entity e) {
        if (e.country() == null) {
            e.presume(homes.presumed(e));
        }
    }

    /** Whether every reader knows a person's name for that of a state's leader. */
    public boolean isKnown(Entity e) {
        return homes.isKnown(e);
    }

    /** ISO codes of the states that the document speaks of most, the most frequent first. */
    public List<String> mainStates() {
        return homes.mainStates();
    }

    /** Whether the text is about two states rather than about one or many. */
    public boolean bilateral() {
        return homes.bilateral();
    }

    public @Nullable String side() {
        return homes.side();
    }

    // ---- second pass: who is meant

    /** The party that a mention means at its place in the text; null where it cannot be told. */
    public @Nullable Entity resolve(Mention m) {
        Entity known = resolved.get(m);
        if (known != null) {
            return known;
        }
        Entity found = switch (m.kind()) {
            case PERSON ->
                strength(m) > 0
                        ? person(m)
                        : byName(
                                Names.words(
                                        tokens.span(m.name().from(), m.name().to())),
                                m.features() & (Pos.MASCULINE | Pos.FEMININE));
            case ROLE -> role(m);
            case STATE -> stateOf(m);
            case ORGANISATION -> organisation(m);
            case GROUP -> company.group(m);
            case PEOPLE -> people(m);
        };
        if (found != null) {
            if (m.kind() == Kind.PERSON) {
                describe(found, m);
                counterparts.title(found, m);
            }
            boolean woman = (m.features() & (Pos.MASCULINE | Pos.FEMININE)) == Pos.FEMININE;
            if (m.kind() == Kind.ROLE && woman && !RoleFinder.isHonour(m)) {
                found.gender(Pos.FEMININE);
            }
            if (m.kind() == Kind.ROLE && found.named() && found.title().isEmpty() && isCounterpart(m)) {
                counterparts.title(found, m);
                learn(m);
            }
            found.seen(tokens.start(m.from()), tokens.end(m.to() - 1), m.from());
            found.calledMan(m.isPerson() && !woman && (m.features() & Pos.MASCULINE) != 0);
            if (!found.isPerson()) {
                found.regender(m.features() & (Pos.MASCULINE | Pos.FEMININE));
            }
            resolved.put(m, found);
            if (found.isPerson()) {
                found.place(order.size());
                order.add(found);
            }
        }
        return found;
    }

    /** Whether a mention calls its person the counterpart of another. */
    public boolean isCounterpart(Mention m) {
        return counterparts.isOne(m);
    }

    /** The persons seen last first. */
    private List<Entity> lastNamed() {
        List<Entity> out = new ArrayList<>();
        for (int i = order.size() - 1; i >= 0 && out.size() < RECENT; i--) {
            Entity e = order.get(i);
            if (e != null && e.place() == i) {
                out.add(e);
            }
        }
        return out;
    }

    List<Entity> recent() {
        List<Entity> out = new ArrayList<>(lastNamed());
        persons.stream().filter(e -> e.lastSeen() < 0).limit(RECENT).forEach(out::add);
        return out;
    }

    /** Whether this role was first given to its person by this mention. */
    public boolean learnedFrom(Mention m) {
        return learned.contains(m);
    }

    private @Nullable Entity role(Mention m) {
        if (roles.isPlural(m)) {
            return several(m);
        }
        boolean someone = roles.isSomeone(m);
        if (roles.isAny(m) || (someone || roles.indefinite(m)) && m.value().contains("any")) {
            return null;
        }
        if (someone && m.offices().stream().noneMatch(o -> UNIQUE.contains(o.kind()))) {
            return unnamed(m);
        }
        Entity found = roles.find(m);
        return found != null || roles.indefinite(m) ? found : unnamed(m);
    }

    /** "les ministres du Laos", "les ministres du Laos et du Ghana", "les ministres": those of a state or of several act for them. */
    private Entity several(Mention m) {
        int start = tokens.start(m.from());
        int end = tokens.end(m.to() - 1);
        List<Entity> named =
                statesNamed.in(m).stream().map(code -> state(code, start, end)).toList();
        return named.size() > 1
                ? company.group(named, tokens.span(m.from(), m.to()))
                : m.country() == null ? company.those(m) : state(m.country(), start, end);
    }

    /** Notes that a role was first given to its person by this mention. */
    void learn(Mention m) {
        learned.add(m);
    }

    /** Notes that a person holds the offices of a mention that names nobody. */
    public void hold(Entity person, Mention m) {
        describe(person, m);
        resolved.put(m, person);
        learn(m);
    }

    private Entity unnamed(Mention m) {
        int from = tokens.is(m.from(), Pos.DET) ? m.from() + 1 : m.from();
        String name = tokens.span(from, m.to());
        Entity e = new Entity(PartyKind.PERSON, name, m.country());
        e.officeKinds().addAll(m.offices().stream().map(OfficeMention::kind).toList());
        if (e.country() == null && e.officeKinds().stream().anyMatch(k -> !ELSEWHERE.contains(k))) {
            e.presume(homes.side());
        }
        m.offices().stream().findFirst().ifPresent(o -> e.title(o.title()));
        entities.add(e);
        return e;
    }

    private @Nullable Entity stateOf(Mention m) {
        String country = m.country();
        if (country == null && roles.isOfStates(m)) {
            return null;
        }
        if (country == null) {
            reasons.note(m.from(), Reasons.OWN_STATE);
            Entity speaker = focus.lastActor();
            country = m.value().isEmpty() || speaker == null
                    ? homes.side()
                    : speaker.country() == null ? homes.side() : speaker.country();
        }
        if (country == null) {
            return null;
        }
        Entity state = state(country, tokens.start(m.from()), tokens.end(m.to() - 1));
        int from = tokens.is(m.from(), Pos.DET) ? m.from() + 1 : m.from();
        if (m.value().isEmpty() && !state.named() && from < m.to()) {
            state.rename(tokens.span(from, m.to()), tokens.start(from), tokens.end(m.to() - 1));
        }
        return state;
    }

    /** The state with an ISO code; where it is new, the given offsets prove it. */
    public Entity state(String code, int start, int end) {
        Entity e = states.computeIfAbsent(code, c -> {
            Entity made = new Entity(PartyKind.STATE, names.of(c), c);
            entities.add(made);
            return made;
        });
        if (e.mentions().isEmpty()) {
            e.seen(start, end, 0);
        }
        return e;
    }

    /** The state with an ISO code, proved by the first mention that tells of it. */
    public Entity state(String code) {
        Mention proof = proofs.get(code);
        return proof == null
                ? state(code, tokens.start(0), tokens.end(0))
                : state(code, tokens.start(proof.from()), tokens.end(proof.to() - 1));
    }

    private Entity organisation(Mention m) {
        Entity e = organisation(m.value(), tokens.span(tokens.is(m.from(), Pos.DET) ? m.from() + 1 : m.from(), m.to()));
        e.country(m.country());
        return e;
    }

    /** The organisation with a canonical name; it bears the longest name that the text gives it. */
    public Entity organisation(String canonical, String written) {
        Entity e = organisations.computeIfAbsent(canonical, v -> {
            Entity made = new Entity(PartyKind.ORGANISATION, written, null);
            entities.add(made);
            return made;
        });
        if (written.length() > e.name().length()) {
            e.rename(written, 0, 0);
        }
        return e;
    }

    private Entity people(Mention m) {
        Entity person = roles.demonym(m);
        return person == null ? peoples(m) : person;
    }

    private Entity peoples(Mention m) {
        String name = tokens.span(m.from() + 1, m.to());
        return peoples.computeIfAbsent(name, n -> {
            Entity e = new Entity(PartyKind.GROUP, n, m.country());
            entities.add(e);
            return e;
        });
    }

    /** A body or group that is named by a common noun: tokens {@code from..to}. */
    public Entity body(String name, boolean several, int from, int to) {
        Entity e = bodies.computeIfAbsent(name.toLowerCase(locale), n -> {
            Entity made = new Entity(several ? PartyKind.GROUP : PartyKind.ORGANISATION, name, null);
            entities.add(made);
            return made;
        });
        e.seen(tokens.start(from), tokens.end(to - 1), from);
        return e;
    }

    /** Whether a party is known by a common noun alone. */
    public boolean isBody(Entity e) {
        return bodies.containsValue(e);
    }

    /** Whom "ce dernier" or "celle-ci" at a token takes up: the person named last, or the body, where it agrees and no person does. */
    public @Nullable Entity latter(int token) {
        reasons.note(token, Reasons.LATTER);
        boolean feminine = (tokens.features(token) & (Pos.MASCULINE | Pos.FEMININE)) == Pos.FEMININE;
        Entity person = lastBefore(
                token,
                e -> e.isPerson()
                        && !(feminine && e.calledMan())
                        && !clash(e, tokens.features(token) & (Pos.MASCULINE | Pos.FEMININE)));
        Entity body = feminine ? lastBefore(token, e -> !e.isPerson() && e.gender() == Pos.FEMININE) : null;
        boolean nearer =
                body != null && (person == null || person.gender() == 0 && body.lastSeen() > person.lastSeen());
        return nearer ? body : person;
    }

    private @Nullable Entity lastBefore(int token, Predicate<Entity> fits) {
        Entity best = null;
        for (Entity e : entities) {
            if (fits.test(e)
                    && e.lastSeen() >= 0
                    && e.lastSeen() < token
                    && (best == null || e.lastSeen() > best.lastSeen())) {
                best = e;
            }
        }
        return best;
    }

    public List<Entity> entities() {
        return entities;
    }

    /** Who a subject pronoun means, by gender and number, of those who acted last; null for nobody. */
    public @Nullable Entity pronoun(int features, int token) {
        return focus.pronoun(features, token, recent());
    }

    /** Why the pronoun, role or group at a token means whom it means, in words for {@code explain}; or null. */
    public @Nullable String reason(int token) {
        return reasons.of(token);
    }

    /** Notes the subject of any clause: whom a pronoun may mean where nobody acted for themselves. */
    public void subject(Entity e) {
        focus.subject(e);
    }

    /** Notes that a party acted. */
    public void act(Entity e) {
        focus.act(e);
    }

    public @Nullable Entity lastActor() {
        return focus.lastActor();
    }

    /** The group of these members, called by their names. */
    public Entity group(List<Entity> members) {
        return company.group(
                members, String.join(" – ", members.stream().map(Entity::name).toList()));
    }

    /** The group of these members. */
    public Entity group(List<Entity> members, String name) {
        return company.group(members, name);
    }

    /** Who is together now, else the two persons of different states who were named last; empty where there are none. */
    public List<Entity> pair() {
        return company.pair();
    }

    /** Notes who is together in the encounter that the text now speaks of. */
    public void together(List<Entity> parties) {
        company.together(parties);
    }

    /** Notes who is received or visits. */
    public void guest(Entity e) {
        company.guest(e);
    }

    /** Notes where the sentence begins that is read now. */
    public void sentenceFrom(int token) {
        salience.sentenceFrom(token);
        counterparts.sentenceFrom(token);
    }

    /** Notes that what stands from a token on is reported by whom the text names next; {@link Integer#MAX_VALUE} ends it. */
    public void reportedFrom(int token) {
        salience.reportedFrom(token);
    }

    /** Of who meet and are presumed of one state, moves those of whom no word says it to the other. */
    public void tellApart(List<Entity> parties) {
        company.tellApart(parties);
    }

    /** Two of one rank who talk with each other act for different states. */
    public void peers(List<Entity> talking) {
        company.peers(talking);
    }

    /** Notes that two persons act for different states. */
    public void opposed(Entity one, Entity two) {
        company.opposed(one, two);
    }

    /** Who is together in the encounter that was told last. */
    public List<Entity> company() {
        return company.company();
    }
}
