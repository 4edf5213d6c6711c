package org.entente.reader.internal.parties;

import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One title in the plural for two names: "les présidents A et B", "les ministres lao et turc des Ports, A et B", and one taken up by
 * a pronoun: "le président du Sénat, A, et celui de l'Assemblée, B".
 */
final class SharedTitle {
    private final Tokens tokens;
    private final int to;
    private final NameParser names;
    private @Nullable OfficeMention pending;
    private int secondName = -1;

    SharedTitle(Tokens tokens, int to, NameParser names) {
        this.tokens = tokens;
        this.to = to;
        this.names = names;
    }

    /** The first of two names behind a plural title, or null where there are not two. */
    @Nullable
    Mention first(int left, PhraseMatch head) {
        if ((tokens.features(head.from()) & (Pos.PLURAL | Pos.SINGULAR)) != Pos.PLURAL) {
            return null;
        }
        PhraseMatch own = demonym(head.to());
        boolean pair = own != null && own.to() < to && tokens.is(own.to(), Pos.COORD);
        PhraseMatch theirs = pair && own != null ? demonym(own.to() + 1) : null;
        OfficeMention office = theirs == null
                ? new TitleParser(tokens, to, false).parse(head)
                : new TitleParser(tokens, to, false).parseFrom(head, theirs.to());
        int at = office.to() < to && tokens.isChar(office.to(), ',') ? office.to() + 1 : office.to();
        Range one = nameAt(at);
        Range two = one.isEmpty() || one.to() + 1 >= to || !tokens.is(one.to(), Pos.COORD)
                ? Range.NONE
                : nameAt(one.to() + 1);
        if (two.isEmpty()) {
            return null;
        }
        String country = theirs == null || own == null ? null : own.value();
        secondName = two.from();
        pending = office.withCountry(theirs == null ? null : theirs.value());
        return new Mention(
                Kind.PERSON, left, one.to(), one, List.of(office.withCountry(country)), country, "", Pos.SINGULAR);
    }

    private @Nullable PhraseMatch demonym(int at) {
        return at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.DEMONYM) : null;
    }

    private Range nameAt(int at) {
        PhraseMatch respect = at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.HONORIFIC) : null;
        return at >= to ? Range.NONE : names.parseTrusted(respect == null ? at : respect.to());
    }

    /** Gives the second name the title that it shares; any other mention is returned as it is. */
    Mention second(Mention m) {
        OfficeMention office = pending;
        if (office == null || m.kind() != Kind.PERSON || m.name().from() != secondName) {
            return m;
        }
        pending = null;
        return new Mention(
                m.kind(), m.from(), m.to(), m.name(), List.of(office), office.country(), m.value(), m.features());
    }

    /** "celui de l'Assemblée": the office whose head the last named office has, with a complement of its own; or null. */
    @Nullable
    OfficeMention ofSame(int pronoun, List<Mention> found) {
        if (found.isEmpty()
                || found.getLast().offices().isEmpty()
                || pronoun - found.getLast().to() > 3) {
            return null;
        }
        int noun = pronoun + 1;
        boolean of = noun < to && tokens.is(noun, Pos.PREP) && tokens.has(noun, Pos.OF);
        while (of && ++noun < to && tokens.is(noun, Pos.DET)) {
            // the complement begins behind its article
        }
        if (!of || noun >= to || !tokens.capitalised(noun)) {
            return null;
        }
        OfficeMention last = found.getLast().offices().getFirst();
        int end = noun + 1;
        while (end < to && tokens.is(end, Pos.NOUN | Pos.ADJ) && !tokens.isChar(end, ',')) {
            end++;
        }
        int space = last.title().indexOf(' ');
        String head = space < 0 ? last.title() : last.title().substring(0, space);
        String title = head + " " + tokens.span(pronoun + 1, end);
        return new OfficeMention(last.kind(), head, title, last.country(), null, "", pronoun, end, "current");
    }
}
