package org.entente.reader.internal.parties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that names or describes a party.
 *
 * @param kind what it speaks of
 * @param from its first token, its determiner included
 * @param to the token behind its last
 * @param name the tokens of a personal name, or an empty range
 * @param offices the offices that it gives the person
 * @param country ISO code, or null
 * @param value canonical name of an organisation, kind of a group, kinds of office of an epithet; else ""
 * @param features gender and number bits
 */
public record Mention(
        Kind kind,
        int from,
        int to,
        Range name,
        List<OfficeMention> offices,
        @Nullable String country,
        String value,
        int features) {
    /** By its place: two mentions of one document that begin at one token are hardly ever held against each other. */
    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    /** What a mention speaks of. */
    public enum Kind {
        /** A person by name, with or without office. */
        PERSON,
        /** A person by office or description only. */
        ROLE,
        /** A state, its government, capital, palace or adjective. */
        STATE,
        ORGANISATION,
        /** Both sides. */
        GROUP,
        /** A people: "les Vietnamiens". */
        PEOPLE
    }

    /** Tokens {@code from..to}. */
    public record Range(int from, int to) {
        public static final Range NONE = new Range(0, 0);

        public boolean isEmpty() {
            return to <= from;
        }
    }

    /**
     * An office as one mention words it.
     *
     * @param kind the kind in the list of titles
     * @param head the list phrase that heads it
     * @param title as written, without its state's adjective
     * @param country of the state served where the words say it, or null
     * @param organisation canonical name of one that is served, or null
     * @param organisationName how the text writes it, or ""
     * @param from first token of its words
     * @param to the token behind the last
     */
    public record OfficeMention(
            String kind,
            String head,
            String title,
            @Nullable String country,
            @Nullable String organisation,
            String organisationName,
            int from,
            int to,
            String status) {
        /** The same office, of another state. */
        OfficeMention of(@Nullable String state) {
            return new OfficeMention(kind, head, title, state, organisation, organisationName, from, to, status);
        }

        /** The same office, held in an organisation. */
        OfficeMention in(String body, String written) {
            return new OfficeMention(kind, head, title, country, body, written, from, to, status);
        }

        OfficeMention withStatus(String value) {
            return new OfficeMention(kind, head, title, country, organisation, organisationName, from, to, value);
        }

        /** The same office, its title going on with that of a further one. */
        OfficeMention goingOn(String more, OfficeMention further) {
            String state = country == null ? further.country() : country;
            return new OfficeMention(
                    further.kind().equals("style") ? kind : further.kind(),
                    head,
                    title + more,
                    state,
                    organisation,
                    organisationName,
                    from,
                    further.to(),
                    status);
        }

        OfficeMention withCountry(@Nullable String value) {
            return new OfficeMention(kind, head, title, value, organisation, organisationName, from, to, status);
        }
    }

    Mention withOffices(List<OfficeMention> all) {
        return new Mention(kind, from, to, name, all, country, value, features);
    }

    Mention withCountry(String code) {
        return new Mention(kind, from, to, name, offices, code, value, features);
    }

    public boolean covers(int token) {
        return token >= from && token < to;
    }

    public boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.ROLE;
    }
}
