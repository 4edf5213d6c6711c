package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds in a tagged sentence whatever names or describes a party; see {@link Mention}. */
public final class MentionFinder {
    private static final Set<String> OF_A_STATE = Set.of("agency", "bank", "company");

    /** The mentions of the tokens {@code from..to}, in their order, none inside another. */
    public List<Mention> find(Tokens tokens, int from, int to) {
        return new Run(tokens, from, to).run();
    }

    private final class Run {
        private final Tokens tokens;
        private final int from;
        private final int to;
        private final NameParser names;
        private final EllipticTitles elliptic;
        private final NameBehind behind;
        private final SharedTitle shared;
        private final Appositions appositions;
        private final List<Mention> found = new ArrayList<>();

        Run(Tokens tokens, int from, int to) {
            this.tokens = tokens;
            this.from = from;
            this.to = to;
            this.names = new NameParser(tokens, from, to);
            this.behind = new NameBehind(tokens, to, names);
            this.elliptic = new EllipticTitles(tokens, to, behind);
            this.appositions = new Appositions(tokens, to, behind);
            this.shared = new SharedTitle(tokens, to, names);
        }

        List<Mention> run() {
            for (int i = from; i < to; ) {
                Mention mention = at(i);
                if (mention != null && mention.offices().isEmpty()) {
                    mention = shared.second(mention);
                }
                if (mention != null) {
                    found.add(mention);
                    i = Math.max(i + 1, mention.to());
                } else {
                    i++;
                }
            }
            List<Mention> held = new Appointments(tokens).assign(found, from);
            return new SharedState(tokens).spread(new Delegations(tokens).assign(held, from));
        }

        private @Nullable Mention at(int i) {
            if (tokens.is(i, Pos.PRON) && isCue(i, "such")) {
                OfficeMention same = shared.ofSame(i, found);
                Range name = same == null ? Range.NONE : behind.name(same.to());
                return name.isEmpty() ? null : apposed(i, name, new ArrayList<>(List.of(same)));
            }
            OfficeMention further = elliptic.at(i, found);
            Range bearer = further == null ? Range.NONE : behind.name(further.to());
            if (further != null && !bearer.isEmpty()) {
                return apposed(i, bearer, new ArrayList<>(List.of(further)));
            }
            PhraseMatch theirs = elliptic.counterpart(i, found);
            Range other = theirs == null ? Range.NONE : behind.name(theirs.to());
            if (theirs != null && !other.isEmpty()) {
                String value = Counterparts.LISTED + found.getLast().value();
                return new Mention(Kind.PERSON, i, other.to(), other, List.of(), theirs.value(), value, Pos.SINGULAR);
            }
            PhraseMatch first = tokens.matches(i);
            PhraseMatch respect = PhraseMatch.find(first, PhraseKind.HONORIFIC);
            Mention honoured = respect == null ? null : honorific(respect);
            if (honoured != null) {
                return honoured;
            }
            boolean given = names.givenName(i);
            for (PhraseMatch m = given ? null : first; m != null; m = m.next()) {
                Mention mention = byList(i, m);
                if (mention != null) {
                    return mention;
                }
            }
            return tokens.capitalised(i) ? named(i, i) : null;
        }

        private @Nullable Mention byList(int i, PhraseMatch m) {
            return switch (m.kind()) {
                case TITLE -> tokens.is(i, Pos.FIN) || isAdjective(i) ? null : titled(leftEdge(i), m);
                case EPITHET -> tokens.is(i, Pos.FIN) || longerTitle(i, m) ? null : epithet(leftEdge(i), m);
                case GROUP -> group(i, m);
                case SIDE -> side(leftEdge(i), m);
                case STATE, CAPITAL, PALACE -> stateOrPair(i, m);
                case ORGANISATION -> organisation(i, m);
                case DEMONYM -> people(i, m);
                default -> null;
            };
        }

        /** "l'assemblée parlementaire": a word that is also a title belongs to the noun before it. */
        private boolean isAdjective(int i) {
            return i > from && tokens.is(i, Pos.ADJ) && tokens.is(i - 1, Pos.NOUN) && notTaken(i - 1);
        }

        /** "les deux parties", "nos deux pays": without its determiner the phrase names nobody. */
        private @Nullable Mention group(int i, PhraseMatch m) {
            boolean determined = i > from && tokens.is(i - 1, Pos.DET) && notTaken(i - 1);
            boolean alone = tokens.form(i).can(Pos.DET) || tokens.is(i, Pos.PRON);
            if (!determined && !alone) {
                return null;
            }
            int left = determined && !tokens.is(i - 1, Pos.PREP) ? i - 1 : i;
            return simple(Kind.GROUP, left, m.to(), null, m.value());
        }

        private boolean longerTitle(int i, PhraseMatch m) {
            PhraseMatch title = PhraseMatch.find(tokens.matches(i), PhraseKind.TITLE);
            return title != null && title.to() >= m.to();
        }

        /** Determiner and adjectives before a head belong to the mention: "le nouveau Premier ministre", "son homologue". */
        private int leftEdge(int i) {
            int left = i;
            while (left > from && tokens.is(left - 1, Pos.ADJ | Pos.NUM) && notTaken(left - 1)) {
                left--;
            }
            return left > from && tokens.is(left - 1, Pos.DET) && !tokens.is(left - 1, Pos.PREP) && notTaken(left - 1)
                    ? left - 1
                    : left == i ? i : i;
        }

        private boolean notTaken(int token) {
            return found.isEmpty() || found.getLast().to() <= token;
        }

        private Mention simple(Kind kind, int left, int end, @Nullable String country, String value) {
            return new Mention(kind, left, end, Range.NONE, List.of(), country, value, number(left, end));
        }

        /** An agency, bank or company of one state bears that state's code. */
        private Mention organisation(int i, PhraseMatch m) {
            String[] detail = m.phrase().detail().split(" ", 2);
            boolean ofState = OF_A_STATE.contains(detail[0]) && detail[1].length() == 2;
            String country = ofState ? detail[1] : null;
            return simple(Kind.ORGANISATION, leftEdge(i), m.to(), country, m.value());
        }

        private int number(int left, int end) {
            int features = 0;
            for (int i = left; i < end; i++) {
                if (tokens.is(i, Pos.DET | Pos.NOUN)) {
                    features = tokens.features(i) & (Pos.SINGULAR | Pos.PLURAL | Pos.MASCULINE | Pos.FEMININE);
                    if (features != 0) {
                        return features;
                    }
                }
            }
            return features;
        }

        private @Nullable Mention honorific(PhraseMatch m) {
            int next = m.to();
            while (next < to && (tokens.isChar(next, '.') || tokens.is(next, Pos.DET))) {
                next++;
            }
            if (next >= to) {
                return null;
            }
            PhraseMatch title = PhraseMatch.find(tokens.matches(next), PhraseKind.TITLE);
            if (title != null) {
                return titled(leftEdge(m.from()), title);
            }
            Range name = behind.honoured(next);
            if (name.to() - name.from() == 1
                    && m.from() > from
                    && tokens.capitalised(m.from())
                    && Character.isLowerCase(m.phrase().text().charAt(0))) {
                name = new Range(m.from(), name.to());
            }
            return name.isEmpty() ? null : apposed(leftEdge(m.from()), name, new ArrayList<>());
        }

        /** "les ministres portugais et islandais": one title, two states. */
        private @Nullable Mention pairOfStates(int left, PhraseMatch head) {
            int at = head.to();
            PhraseMatch first = at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.DEMONYM) : null;
            int joiner = first == null ? to : first.to();
            PhraseMatch second = joiner + 1 < to && tokens.is(joiner, Pos.COORD)
                    ? PhraseMatch.find(tokens.matches(joiner + 1), PhraseKind.DEMONYM)
                    : null;
            if (first == null || second == null || (tokens.features(head.from()) & Pos.PLURAL) == 0) {
                return null;
            }
            return simple(Kind.GROUP, left, second.to(), null, "pair " + first.value() + " " + second.value());
        }

        /** An office and what follows it: further offices, a name, or nothing. */
        private Mention titled(int left, PhraseMatch head) {
            Mention named = shared.first(left, head);
            Mention pair = named == null ? pairOfStates(left, head) : named;
            if (pair != null) {
                return pair;
            }
            List<OfficeMention> offices = new ArrayList<>(appositions.before(left, head));
            int at = offices.getLast().to();
            Range name = behind.name(at);
            boolean many = several(left, head) && at < to && tokens.isChar(at, ',');
            name = many && !elliptic.opens(name) ? Range.NONE : name;
            return name.isEmpty()
                    ? new Mention(
                            Kind.ROLE,
                            left,
                            offices.getFirst().to(),
                            Range.NONE,
                            List.of(offices.getFirst()),
                            offices.getFirst().country(),
                            kinds(head, offices.getFirst()),
                            gender(left, head))
                    : apposed(left, name, offices);
        }

        /** "neuf ministres, M. X": a plural title is no one person's. */
        private boolean several(int left, PhraseMatch head) {
            int number = tokens.features(head.from()) & (Pos.PLURAL | Pos.SINGULAR);
            return number == Pos.PLURAL || left < head.from() && tokens.is(left, Pos.NUM);
        }

        /** A title that is also an epithet ("dirigeant") may mean the holder of any office of the epithet. */
        private String kinds(PhraseMatch head, OfficeMention office) {
            PhraseMatch epithet = PhraseMatch.find(tokens.matches(head.from()), PhraseKind.EPITHET);
            return epithet != null && epithet.to() == head.to() ? office.kind() + " " + epithet.value() : office.kind();
        }

        private int gender(int left, PhraseMatch head) {
            int both = Pos.MASCULINE | Pos.FEMININE;
            int count = number(left, head.to()) & (Pos.SINGULAR | Pos.PLURAL);
            int noun = tokens.features(head.from()) & both;
            if (noun != both && noun != 0) {
                return count | noun;
            }
            int article = tokens.features(left) & both;
            return count | (tokens.is(left, Pos.DET) && article != both ? article : 0);
        }

        private @Nullable Mention named(int left, int i) {
            Range name = names.parse(i);
            if (name.isEmpty()) {
                return null;
            }
            return isPlaced(i) || isNamedAfter(i)
                    ? new Mention(Kind.PERSON, left, name.to(), name, List.of(), null, "", Pos.SINGULAR)
                    : apposed(left, name, new ArrayList<>());
        }

        /** "l'ouragan Dora, le ministre …": the name of a thing; what follows the comma is another. */
        private boolean isNamedAfter(int i) {
            return i > from && tokens.is(i - 1, Pos.NOUN) && !tokens.capitalised(i - 1) && !titleBehind(names.parse(i));
        }

        /** "… à l'entretien NAME, ministre des Ports": an office without article is the name's own. */
        private boolean titleBehind(Range name) {
            return name.to() - name.from() > 1
                    && name.to() + 1 < to
                    && tokens.isChar(name.to(), ',')
                    && PhraseMatch.find(tokens.matches(name.to() + 1), PhraseKind.TITLE) != null;
        }

        /** "au Haut-Sabel, le président …": no person bears an article, nor is one "in". What follows the comma is another. */
        private boolean isPlaced(int i) {
            return i > from
                    && tokens.is(i - 1, Pos.PREP)
                    && (tokens.is(i - 1, Pos.DET) || tokens.has(i - 1, Pos.IN) && !tokens.has(i - 1, Pos.OF | Pos.TO));
        }

        /** A name, and the offices that stand behind it in apposition. */
        private Mention apposed(int left, Range name, List<OfficeMention> offices) {
            int end = appositions.behind(name, offices);
            PhraseMatch state = BracketedState.at(tokens, end, to);
            end = state == null ? end : state.to() + 1;
            String country = offices.stream()
                    .map(OfficeMention::country)
                    .filter(c -> c != null)
                    .findFirst()
                    .orElse(state == null ? peopleBefore(name) : state.value());
            int bits = gender(left, name);
            return new Mention(Kind.PERSON, left, end, name, List.copyOf(offices), country, "", Pos.SINGULAR | bits);
        }

        /** Of a name with what stands before it: a word of respect tells it, else the article, else the first name, else a feminine title. */
        private int gender(int left, Range name) {
            for (int i : new int[] {left, name.from() - 1, name.from() - 2}) {
                PhraseMatch respect = i < left ? null : PhraseMatch.find(tokens.matches(i), PhraseKind.HONORIFIC);
                if (respect != null && !respect.value().equals("-") && respect.to() <= name.from()) {
                    return respect.value().equals("f") ? Pos.FEMININE : Pos.MASCULINE;
                }
            }
            int both = Pos.MASCULINE | Pos.FEMININE;
            boolean honour = PhraseMatch.find(tokens.matches(left), PhraseKind.HONORIFIC) != null;
            int article = left < name.from() && !honour ? number(left, name.from()) & both : 0;
            if (article != both) {
                return article;
            }
            int first = tokens.form(name.from()).features(Pos.PROPER) & both;
            if (first != 0) {
                return first == both ? 0 : first;
            }
            boolean feminine = left + 1 < name.from() && (tokens.features(left + 1) & both) == Pos.FEMININE;
            return feminine ? Pos.FEMININE : 0;
        }

        /** "le Péruvien NAME": the state of whose people somebody is called one. */
        private @Nullable String peopleBefore(Range name) {
            int people = name.from() - 1;
            PhraseMatch demonym = people > from ? PhraseMatch.find(tokens.matches(people), PhraseKind.DEMONYM) : null;
            return demonym != null && tokens.capitalised(people) && tokens.is(people - 1, Pos.DET)
                    ? demonym.value()
                    : null;
        }

        private boolean isCue(int i, String value) {
            return PhraseMatch.cue(tokens.matches(i), value) != null;
        }

        /** Whether neither an article nor one that is drawn into a preposition ("au", "du") stands before a head. */
        private boolean bare(int left, PhraseMatch m) {
            int at = left;
            while (left == m.from()
                    && at > from
                    && (tokens.is(at - 1, Pos.ADJ) || at < left && isCue(at - 1, "degree"))) {
                at--;
            }
            return left == m.from() && !(at > from && tokens.is(at - 1, Pos.PREP) && tokens.is(at - 1, Pos.DET));
        }

        /** "a assuré son hôte du soutien de X": only a state behind "de" belongs to a word of relation. */
        private int relationEnd(PhraseMatch m) {
            int at = m.to();
            while (at < to && tokens.is(at, Pos.ADJ)) {
                at++;
            }
            boolean relation = m.value().contains("together") || m.value().contains("guest");
            if (!relation || at + 1 >= to || !tokens.is(at, Pos.PREP) || !tokens.has(at, Pos.OF)) {
                return to;
            }
            PhraseMatch next = tokens.matches(tokens.is(at + 1, Pos.DET) ? at + 2 : at + 1);
            boolean state = PhraseMatch.find(next, PhraseKind.STATE) != null
                    || PhraseMatch.find(next, PhraseKind.CAPITAL) != null
                    || PhraseMatch.find(next, PhraseKind.PALACE) != null;
            return state ? to : at;
        }

        private @Nullable Mention epithet(int left, PhraseMatch m) {
            if (bare(left, m)) {
                return null;
            }
            OfficeMention office = new TitleParser(tokens, relationEnd(m), false).parse(m);
            Mention titled = titledBehind(office);
            if (titled != null) {
                String country = office.country() == null ? titled.country() : office.country();
                return new Mention(
                        Kind.PERSON,
                        left,
                        titled.to(),
                        titled.name(),
                        titled.offices(),
                        country,
                        m.value(),
                        gender(left, m));
            }
            Range name = behind.name(office.to());
            boolean apposed = tokens.isChar(Math.min(office.to(), to - 1), ',');
            if (!name.isEmpty() && (!apposed || name.to() >= to || tokens.is(name.to(), Pos.PUNCT))) {
                return counterpart(left, m, name, office.country());
            }
            int end = office.country() != null ? office.to() : m.to();
            String country = office.country() != null ? office.country() : housed(m);
            return new Mention(Kind.ROLE, left, end, Range.NONE, List.of(), country, m.value(), gender(left, m));
        }

        /** "son homologue lao, le ministre des Ports NAME": the office with a name that stands behind a description, or null. */
        private @Nullable Mention titledBehind(OfficeMention description) {
            int at = description.to() + 2;
            boolean apposed = at < to
                    && tokens.isChar(description.to(), ',')
                    && tokens.is(at - 1, Pos.DET)
                    && !tokens.is(at - 1, Pos.PREP);
            PhraseMatch title = apposed ? PhraseMatch.find(tokens.matches(at), PhraseKind.TITLE) : null;
            Mention titled = title == null ? null : titled(at - 1, title);
            return titled != null && titled.kind() == Kind.PERSON ? titled : null;
        }

        /** "le locataire de la Maison Blanche": a palace inside the words says whose head it is. */
        private @Nullable String housed(PhraseMatch m) {
            for (int i = m.from() + 1; i < m.to(); i++) {
                PhraseMatch palace = PhraseMatch.find(tokens.matches(i), PhraseKind.PALACE);
                if (palace != null) {
                    return palace.value();
                }
            }
            return null;
        }

        /** "son homologue lao, NAME, ministre des Ports": the offices behind the name are its own. */
        private Mention counterpart(int left, PhraseMatch m, Range name, @Nullable String country) {
            Mention apposed = apposed(left, name, new ArrayList<>());
            return new Mention(
                    Kind.PERSON,
                    left,
                    apposed.to(),
                    name,
                    apposed.offices(),
                    country == null ? apposed.country() : country,
                    m.value(),
                    gender(left, m));
        }

        /** "la partie japonaise", "le gouvernement du Vietnam", "la présidence". */
        private @Nullable Mention side(int left, PhraseMatch m) {
            boolean drawn = left == m.from();
            Mention side = bare(left, m) || drawn && isCue(left, "beside") ? null : ofState(left, m);
            return drawn && side != null && side.country() == null ? null : side;
        }

        private @Nullable Mention ofState(int left, PhraseMatch m) {
            int i = m.to();
            if (i + 1 < to && tokens.is(i, Pos.PREP) && tokens.has(i, Pos.OF)) {
                int noun = tokens.is(i + 1, Pos.DET) ? i + 2 : i + 1;
                PhraseMatch state = noun < to ? PhraseMatch.find(tokens.matches(noun), PhraseKind.STATE) : null;
                if (state != null) {
                    return simple(
                            Kind.STATE,
                            left,
                            state.to(),
                            state.value(),
                            m.phrase().text());
                }
            }
            return ministry(left, m, i);
        }

        /** "le ministère japonais des Affaires étrangères", "le ministère des Affaires étrangères": a side, its complement in it. */
        private @Nullable Mention ministry(int left, PhraseMatch m, int i) {
            OfficeMention whole = new TitleParser(tokens, to, true).parse(m);
            boolean complement = whole.to() > i;
            if (!complement && whole.country() == null && isSome(m.from())) {
                return null;
            }
            return simple(
                    Kind.STATE,
                    left,
                    complement ? whole.to() : m.to(),
                    whole.country(),
                    m.phrase().text());
        }

        /** "les parties concernées": in the plural and without a state it means some that the text need not name. */
        private boolean isSome(int token) {
            boolean plural = (tokens.features(token) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL;
            for (PhraseMatch m = tokens.matches(token); plural && m != null; m = m.next()) {
                if (m.kind() == PhraseKind.CUE && m.value().equals("some")) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Mention stateOrPair(int i, PhraseMatch m) {
            int end = m.to();
            return simple(
                    Kind.STATE,
                    leftEdge(i),
                    end,
                    m.value(),
                    m.kind() == PhraseKind.STATE ? "" : m.phrase().text());
        }

        private @Nullable Mention people(int i, PhraseMatch m) {
            boolean noun = tokens.capitalised(i) && i > from && tokens.is(i - 1, Pos.DET) && notTaken(i - 1);
            boolean state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE) != null;
            if (!noun || state) {
                return null;
            }
            Range name = m.to() < to ? names.parse(m.to()) : Range.NONE;
            return name.to() - name.from() > 1
                    ? apposed(i - 1, name, new ArrayList<>())
                    : simple(Kind.PEOPLE, i - 1, m.to(), m.value(), "");
        }
    }
}
