package org.entente.reader.internal.parties;

import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one office from its head on: "ministre japonais des Affaires étrangères", "président de la Cour des comptes",
 * "ambassadeur du Japon au Vietnam". The state's adjective or complement is taken out of the title, but for envoys.
 */
final class TitleParser {
    /** How many tokens the words for "then" have at most. */
    private static final int THEN = 3;

    /** How far back a state may stand that "cet État" takes up. */
    private static final int FAR = 60;

    /** Of a title that begins with "ex-": the detail of its phrase, and how many letters are no part of the title. */
    private static final String FORMER = "former";

    private static final int FORMER_PREFIX = "ex-".length();

    /** How many letters of complements a title may have before one more that no capital letter begins. */
    private static final int LONGEST_BEFORE_PLAIN = 60;

    private static final String ENVOYS = "ambassador envoy";
    /** Kinds of office that a state gives, whatever organisation their words name. */
    private static final Set<String> OF_STATES =
            Set.of("minister", "deputy_minister", "ambassador", "head_of_government", "monarch");

    private final Tokens tokens;
    private final int to;
    /** Where true, only a state, an organisation or a capitalised noun behind "of" is a complement ("le ministère de la Défense"). */
    private final boolean strict;

    /** Kinds of office whose charge may stand behind "à" without a capital letter. */
    private static final Set<String> CHARGED = Set.of("minister", "adviser", "deputy_minister", "organisation");

    /** How long the title is without complements. */
    private int headLength;

    /** Where the name of a body begins that no list knows and that the office serves; -1 where there is none. */
    private int body = -1;

    private int begin;
    private int at;
    private @Nullable String country;
    private @Nullable String organisation;
    private String organisationName = "";
    private String status = "current";
    private String kind = "";
    private final StringBuilder title = new StringBuilder();

    TitleParser(Tokens tokens, int to, boolean strict) {
        this.tokens = tokens;
        this.to = to;
        this.strict = strict;
    }

    /** The office whose head is the list phrase {@code head}. */
    OfficeMention parse(PhraseMatch head) {
        return parseFrom(head, head.to());
    }

    /** The same, where other words stand between the head and its complements ("les ministres lao et turc des Ports"). */
    OfficeMention parseFrom(PhraseMatch head, int complements) {
        for (int i = head.from() - 1; i >= 0 && i >= head.from() - 2; i--) {
            at = i;
            PhraseMatch before = cue("status");
            status = before == null ? status : before.phrase().detail();
        }
        status = isThen(head.from()) ? FORMER : status;
        at = head.to();
        kind = head.value();
        begin = head.from();
        int headTo = insideOrganisation(head);
        at = insideState(head, headTo);
        title.append(headTo == head.to() ? ofOne(head) : tokens.span(head.from(), headTo));
        if (head.phrase().detail().equals(FORMER)) {
            status = FORMER;
            title.delete(0, FORMER_PREFIX);
        }
        headLength = title.length();
        at = Math.max(at, complements);
        boolean envoy = ENVOYS.contains(head.value());
        for (boolean more = true; more; ) {
            more = adjective()
                    || charge(head.value())
                    || under(head.value())
                    || abroad()
                    || post()
                    || complement(envoy, head.value())
                    || acronym();
        }
        if (body >= 0 && organisation == null) {
            organisationName = tokens.span(body, at);
            organisation = organisationName;
        }
        return new OfficeMention(
                ofBody(head) ? "organisation" : kind,
                title.substring(0, headLength),
                title.toString(),
                country,
                organisation,
                organisationName,
                head.from(),
                at,
                status);
    }

    /** ", alors ministre", "l'alors ministre", "à l'époque ministre": of a time that is over. */
    private boolean isThen(int head) {
        for (int i = head - 1; i > 0 && i >= head - THEN; i--) {
            PhraseMatch then = PhraseMatch.cue(tokens.matches(i), "then");
            if (then != null) {
                return then.to() == head && (tokens.is(i - 1, Pos.DET) || tokens.is(i - 1, Pos.PUNCT));
            }
        }
        return false;
    }

    /** "président de la Commission [européenne]": where the head ends inside an organisation's name, the name goes on. */
    private int insideOrganisation(PhraseMatch head) {
        for (int i = head.from() + 1; i < head.to(); i++) {
            PhraseMatch org = PhraseMatch.find(tokens.matches(i), PhraseKind.ORGANISATION);
            if (org != null && org.to() >= head.to()) {
                serves(org);
                return org.to();
            }
        }
        return head.to();
    }

    /** "Président de la République [islamique de Mauritanie]": where the head ends inside a state's long name, the name goes on. */
    private int insideState(PhraseMatch head, int headTo) {
        for (int i = head.from() + 1; i < head.to(); i++) {
            PhraseMatch state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE);
            if (state != null && state.to() > headTo) {
                country = state.value();
                return state.to();
            }
        }
        return headTo;
    }

    /** "les présidents A et B": each of them is president; the title of one is in the singular. */
    private String ofOne(PhraseMatch head) {
        String written = tokens.span(head.from(), head.to());
        boolean plural = (tokens.features(head.from()) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
        String listed = head.phrase().text();
        return plural ? written.charAt(0) + listed.substring(1) : written;
    }

    /** "président de la Fédération" is no head of state. */
    private boolean ofBody(PhraseMatch head) {
        return kind.equals("head_of_state") && headLength < title.length() && head.to() - head.from() == 1;
    }

    private void serves(PhraseMatch org) {
        boolean direct = title.length() == headLength
                && !title.toString().equalsIgnoreCase("ministre")
                && (at >= to || tokens.has(at, Pos.OF));
        if (OF_STATES.contains(kind) && !direct || isNational(org)) {
            return;
        }
        organisation = org.value();
        organisationName = tokens.span(org.from(), org.to());
        String[] detail = org.phrase().detail().split(" ");
        if (country == null && detail.length > 1 && detail[1].length() == 2) {
            country = detail[1];
        }
    }

    /** A body that only this text names is its state's own where it is called national. */
    private boolean isNational(PhraseMatch org) {
        boolean told = org.phrase().detail().startsWith("organisation");
        for (int i = org.from(); told && i < org.to(); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "national") != null) {
                return true;
            }
        }
        return false;
    }

    /** "commissaire européen": the adjective of an organisation. */
    private boolean ofOrganisation() {
        PhraseMatch adjective = title.length() == headLength ? cue("of-organisation") : null;
        if (adjective == null) {
            return false;
        }
        organisation = adjective.phrase().detail();
        organisationName = organisation;
        append(at, adjective.to());
        at = adjective.to();
        return true;
    }

    private boolean adjective() {
        if (at >= to) {
            return false;
        }
        if (ofOrganisation()) {
            return true;
        }
        PhraseMatch demonym = PhraseMatch.find(tokens.matches(at), PhraseKind.DEMONYM);
        if (demonym != null && (!tokens.capitalised(at) || solemn())) {
            country = demonym.value();
            at = demonym.to();
            return true;
        }
        PhraseMatch cue = cue("status");
        if (cue != null) {
            status = cue.phrase().detail();
            if (cue.phrase().text().startsWith("en ")) {
                append(at, cue.to());
            }
            at = cue.to();
            return true;
        }
        PhraseMatch each = cue("respective");
        if (each != null) {
            at = each.to();
            return true;
        }
        if (!strict && tokens.is(at, Pos.ADJ) && !tokens.capitalised(at) && at + 1 <= to) {
            append(at, at + 1);
            at++;
            return true;
        }
        return false;
    }

    /** "le Président Lao": where every word of the title has a capital letter, its adjective has one too. */
    private boolean solemn() {
        return at > 0
                && tokens.capitalised(at - 1)
                && tokens.is(at - 1, Pos.NOUN | Pos.ADJ)
                && tokens.form(at).known()
                && tokens.form(at).can(Pos.ADJ)
                && !tokens.allCaps(at);
    }

    private @Nullable PhraseMatch cue(String value) {
        return PhraseMatch.cue(tokens.matches(at), value);
    }

    private void append(int from, int end) {
        boolean space = from == 0 || tokens.start(from) > tokens.end(from - 1) || title.isEmpty();
        title.append(space && !title.isEmpty() ? " " : "").append(tokens.span(from, end));
    }

    /** A complement behind a preposition, or a further one of a ministry's list (", de la Pêche et de la …"). */
    private boolean complement(boolean envoy, String kind) {
        int prep = at;
        boolean listed = false;
        if (prep + 1 < to && (tokens.is(prep, Pos.COORD) || tokens.isChar(prep, ',')) && title.indexOf(" ") > 0) {
            listed = true;
            prep++;
        }
        if (prep >= to
                || !tokens.is(prep, Pos.PREP)
                || !(tokens.has(prep, Pos.OF)
                        || tokens.has(prep, Pos.TO)
                        || envoy && !tokens.has(prep, Pos.BY)
                        || isCharge(prep))) {
            return listed && bareCoordinate(kind);
        }
        int noun = prep + 1;
        if (envoy && isAccredited(noun)) {
            noun++;
        }
        while (noun < to && (tokens.category(prep) & Tokens.CONTINUED) == 0 && tokens.is(noun, Pos.DET)) {
            noun++;
        }
        if (noun >= to
                || (listed && !tokens.capitalised(noun) && !lastCharge(prep, noun, kind))
                || listed && peopleBeforeName(noun)
                || pointsAway(noun)) {
            return false;
        }
        return complementNoun(noun, envoy, listed, kind);
    }

    /** "représentante du Fonds en Bolivie": where the office of a body is held. */
    private boolean post() {
        int noun = at + 1;
        boolean open = (organisation != null || body >= 0) && at < to && tokens.is(at, Pos.PREP);
        if (!open || !tokens.has(at, Pos.IN | Pos.TO | Pos.FOR) || tokens.has(at, Pos.OF)) {
            return false;
        }
        while (noun < to && (tokens.is(noun, Pos.DET) || (tokens.category(noun) & Tokens.CONTINUED) != 0)) {
            noun++;
        }
        PhraseMatch place = noun < to ? first(noun, PhraseKind.STATE, PhraseKind.CAPITAL) : null;
        if (place == null) {
            return false;
        }
        append(at, place.to());
        at = place.to();
        return true;
    }

    /** "des Lao résidant à l'étranger": says more of those whom the charge is about. */
    private boolean abroad() {
        PhraseMatch cue = at < to && headLength < title.length() ? cue("abroad") : null;
        if (cue == null) {
            return false;
        }
        for (int i = at - 1; i >= at - 2 && country == null; i--) {
            PhraseMatch people = PhraseMatch.find(tokens.matches(i), PhraseKind.DEMONYM);
            country = people != null && tokens.capitalised(i) ? people.value() : null;
        }
        append(at, cue.to());
        at = cue.to();
        return true;
    }

    /** "de sa nomination", "de cette dernière": what only the text around can tell belongs to no title. */
    private boolean pointsAway(int noun) {
        return tokens.is(noun - 1, Pos.DET)
                && tokens.has(noun - 1, Pos.POSSESSIVE | Pos.DEMONSTRATIVE)
                && PhraseMatch.cue(tokens.matches(noun), "country-noun") == null;
    }

    /** "auprès du Royaume": the second word of the preposition, before a name. */
    private boolean isAccredited(int second) {
        return second + 1 < to && (tokens.category(second) & Tokens.CONTINUED) != 0 && tokens.capitalised(second + 1);
    }

    /** "…, du Péruvien NAME" goes on with another person. */
    private boolean peopleBeforeName(int noun) {
        PhraseMatch people = PhraseMatch.find(tokens.matches(noun), PhraseKind.DEMONYM);
        return people != null && tokens.capitalised(noun) && people.to() < to && tokens.capitalised(people.to());
    }

    /** ", chargé des Ports": the charge belongs to the title. */
    private boolean charge(String kind) {
        int i = at + 1 < to && tokens.isChar(at, ',') ? at + 1 : at;
        PhraseMatch cue = i + 1 < to ? PhraseMatch.find(tokens.matches(i), PhraseKind.CUE) : null;
        boolean opens = !strict
                && cue != null
                && cue.value().equals("charged")
                && cue.to() < to
                && tokens.has(cue.to(), Pos.OF)
                && (kind.equals("minister") || kind.equals("deputy_minister") || kind.equals("adviser"));
        int noun = cue == null ? i + 2 : cue.to() + 1;
        while (opens && noun < to && tokens.is(noun, Pos.DET)) {
            noun++;
        }
        if (!opens || cue == null || noun >= to || !tokens.capitalised(noun) && !tokens.is(noun, Pos.NOUN)) {
            return false;
        }
        title.append(tokens.isChar(at, ',') ? ", " : " ").append(tokens.span(i, cue.to()));
        at = cue.to();
        return complement(false, kind);
    }

    /** "secrétaire d'État auprès du ministre des Ports": the office under which it is held belongs to the title. */
    private boolean under(String kind) {
        if (strict || !kind.equals("deputy_minister") && !kind.equals("minister") && !kind.equals("adviser")) {
            return false;
        }
        int noun = at + 1;
        while (noun < to && (tokens.is(noun, Pos.DET) || (tokens.category(noun) & Tokens.CONTINUED) != 0)) {
            noun++;
        }
        boolean beside = at < to
                && tokens.is(at, Pos.PREP)
                && !tokens.has(at, Pos.OF)
                && noun > at + 1
                && (tokens.category(at + 1) & Tokens.CONTINUED) != 0;
        PhraseMatch head = beside && noun < to ? PhraseMatch.find(tokens.matches(noun), PhraseKind.TITLE) : null;
        if (head == null) {
            return false;
        }
        OfficeMention above = new TitleParser(tokens, to, false).parse(head);
        append(at, above.to());
        country = country == null ? above.country() : country;
        at = above.to();
        return true;
    }

    /** "des ports et de la pêche, NAME": charges without capitals go on where a name or mark follows the last. */
    private boolean lastCharge(int prep, int noun, String kind) {
        int after = noun + 1;
        while (after < to && tokens.is(after, Pos.ADJ) && !tokens.capitalised(after)) {
            after++;
        }
        boolean ministerial = kind.equals("minister") || kind.equals("deputy_minister");
        return (ministerial && tokens.has(prep, Pos.OF) || CHARGED.contains(kind) && tokens.has(prep, Pos.TO))
                && tokens.is(noun, Pos.NOUN)
                && PhraseMatch.find(tokens.matches(noun), PhraseKind.SIDE) == null
                && PhraseMatch.find(tokens.matches(noun), PhraseKind.TITLE) == null
                && (after >= to
                        || tokens.isChar(after, ',')
                        || tokens.isChar(after, '(')
                        || tokens.is(after, Pos.COORD)
                        || tokens.capitalised(after));
    }

    private boolean isCharge(int prep) {
        return tokens.has(prep, Pos.FOR)
                && prep + 2 < to
                && (tokens.capitalised(prep + 1)
                        || tokens.capitalised(prep + 2)
                        || CHARGED.contains(kind) && tokens.has(prep + 1, Pos.DEFINITE));
    }

    private boolean complementNoun(int noun, boolean envoy, boolean listed, String kind) {
        ServedPerson served = new ServedPerson(tokens, to, kind);
        if (!strict && !listed && served.isOne(noun)) {
            int end = served.end(noun, begin);
            country = country == null ? served.country() : country;
            return end > noun && goTo(served.title(), noun, end);
        }
        PhraseMatch state = first(noun, PhraseKind.STATE, PhraseKind.CAPITAL, PhraseKind.PALACE);
        if (state != null && (!strict || tokens.has(at, Pos.OF))) {
            boolean post = envoy && !tokens.has(at, Pos.OF);
            country = country == null && !post ? state.value() : country;
            boolean kept = envoy || state.kind() != PhraseKind.STATE;
            if (kept) {
                append(at, state.to());
            }
            at = state.to();
            return true;
        }
        PhraseMatch org = PhraseMatch.find(tokens.matches(noun), PhraseKind.ORGANISATION);
        if (org != null) {
            serves(org);
            append(at, org.to());
            at = org.to();
            return true;
        }
        PhraseMatch theState = PhraseMatch.find(tokens.matches(noun), PhraseKind.CUE);
        if (theState != null && theState.value().equals("country-noun") && theState.to() == noun + 1) {
            country = country == null && tokens.has(noun - 1, Pos.DEMONSTRATIVE) ? statedBefore(noun) : country;
            at = noun + 1;
            return true;
        }
        return plainComplement(noun, listed, kind);
    }

    /** Goes on behind who is served, called by a title or, where that is null, as it is written. */
    private boolean goTo(@Nullable String served, int noun, int end) {
        append(at, served == null ? end : noun);
        if (served != null) {
            title.append(tokens.end(noun - 1) == tokens.start(noun) ? "" : " ").append(served);
        }
        at = end;
        return true;
    }

    /** "de cet État": the state that was named last before. */
    private @Nullable String statedBefore(int token) {
        for (int i = token - 1; i >= 0 && i > token - FAR; i--) {
            PhraseMatch state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE);
            if (state != null) {
                return state.value();
            }
        }
        return null;
    }

    private @Nullable PhraseMatch first(int token, PhraseKind... kinds) {
        for (PhraseKind kind : kinds) {
            PhraseMatch match = PhraseMatch.find(tokens.matches(token), kind);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private boolean plainComplement(int noun, boolean listed, String kind) {
        boolean capital = tokens.capitalised(noun);
        if (!capital && tokens.has(at, Pos.TO) && !CHARGED.contains(kind)) {
            return false;
        }
        if (strict && (!capital || !tokens.has(at, Pos.OF) && !tokens.is(at, Pos.COORD | Pos.PUNCT))) {
            return false;
        }
        if (!tokens.is(noun, Pos.NOUN | Pos.ADJ | Pos.PROPER)
                || !capital && title.length() > headLength + LONGEST_BEFORE_PLAIN) {
            return false;
        }
        if (!capital && PhraseMatch.find(tokens.matches(noun), PhraseKind.WEEKDAY) != null) {
            return false;
        }
        boolean first = capital && title.length() == headLength && !OF_STATES.contains(kind);
        body = first && PhraseMatch.cue(tokens.matches(noun), "own-body") != null ? noun : body;
        TitleWords words = new TitleWords(tokens, noun, to);
        PhraseMatch people = words.people();
        country = country == null && people != null ? people.value() : country;
        append(at, words.end());
        at = people == null ? words.end() : people.to();
        return true;
    }

    /** "des Ports et Pêches": a further capitalised noun without its preposition. */
    private boolean bareCoordinate(String kind) {
        int noun = at + 1;
        if (tokens.is(at, Pos.COORD)
                && noun < to
                && tokens.is(noun, Pos.ADJ)
                && !tokens.capitalised(noun)
                && at > 0
                && tokens.is(at - 1, Pos.ADJ)) {
            append(at, noun + 1);
            at = noun + 1;
            return true;
        }
        boolean ministerial = kind.equals("minister") || kind.equals("deputy_minister");
        while (noun < to && tokens.is(noun, Pos.DET) && tokens.is(at, Pos.COORD)) {
            noun++;
        }
        if (!ministerial
                || noun >= to
                || !tokens.is(at, Pos.COORD)
                || !tokens.capitalised(noun)
                || !tokens.is(noun, Pos.NOUN)
                || PhraseMatch.find(tokens.matches(noun), PhraseKind.TITLE) != null) {
            return false;
        }
        return plainComplement(noun, true, kind);
    }

    private boolean acronym() {
        if (at + 2 < to && tokens.isChar(at, '(') && tokens.isChar(at + 2, ')') && tokens.allCaps(at + 1)) {
            append(at, at + 3);
            at += 3;
            return true;
        }
        return false;
    }
}
