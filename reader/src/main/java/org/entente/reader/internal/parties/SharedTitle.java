package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.Kind;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One title in the plural for several names: "les présidents A et B", "les ministres A (Pérou), B (Chili) et C (Cuba)", "les ministres lao et turc des Ports, A et B", and one taken up by
 * a pronoun: "le président du Sénat, A, et celui de l'Assemblée, B".
 */
final class SharedTitle {
    private final Tokens tokens;
    private final int to;
    private final NameParser names;
    /** The head of the office that "celui" takes up. */
    private @Nullable PhraseMatch takenUp;
    /** What is borne by those who are still to come, by the first token of their names. */
    private final Map<Integer, OfficeMention> pending = new HashMap<>();

    SharedTitle(Tokens tokens, int to, NameParser names) {
        this.tokens = tokens;
        this.to = to;
        this.names = names;
    }

    /** The first of the names behind a plural title, or null where there are not two. */
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
        List<Range> listed = names(office.to() < to && tokens.isChar(office.to(), ',') ? office.to() + 1 : office.to());
        if (listed.size() < 2) {
            return null;
        }
        String country = theirs == null || own == null ? null : own.value();
        Range one = listed.getFirst();
        listed.subList(1, listed.size())
                .forEach(n -> pending.put(n.from(), office.withCountry(theirs == null ? null : theirs.value())));
        PhraseMatch state = BracketedState.at(tokens, one.to(), to);
        return state == null
                ? person(left, one.to(), one, office, country)
                : person(left, state.to() + 1, one, office, state.value());
    }

    private static Mention person(int left, int end, Range name, OfficeMention office, @Nullable String country) {
        return new Mention(
                Kind.PERSON, left, end, name, List.of(office.withCountry(country)), country, "", Pos.SINGULAR);
    }

    /** "A (Pérou), B (Chili) et C (Cuba)": the names of a list, up to its last. */
    private List<Range> names(int from) {
        List<Range> out = new ArrayList<>();
        boolean last = false;
        for (int at = from; !last; ) {
            Range name = nameAt(at);
            if (name.isEmpty()) {
                return List.of();
            }
            out.add(name);
            PhraseMatch state = BracketedState.at(tokens, name.to(), to);
            int end = state == null ? name.to() : state.to() + 1;
            last = end + 1 >= to || !tokens.isChar(end, ',') && !tokens.is(end, Pos.COORD);
            last |= !out.isEmpty() && out.size() > 1 && tokens.is(name.from() - 1, Pos.COORD);
            at = end + 1;
        }
        return out;
    }

    private @Nullable PhraseMatch demonym(int at) {
        return at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.DEMONYM) : null;
    }

    private Range nameAt(int at) {
        PhraseMatch respect = at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.HONORIFIC) : null;
        return at >= to ? Range.NONE : names.parseTrusted(respect == null ? at : respect.to());
    }

    /** Gives a further name of a list the title that it shares; any other mention is returned as it is. */
    Mention second(Mention m) {
        OfficeMention shared = m.kind() == Kind.PERSON ? pending.remove(m.name().from()) : null;
        if (shared == null) {
            return m;
        }
        OfficeMention office = m.country() == null ? shared : shared.withCountry(m.country());
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
        PhraseMatch state = PhraseMatch.find(tokens.matches(noun), PhraseKind.STATE);
        if (state != null) {
            return new OfficeMention(
                    last.kind(), last.head(), last.title(), state.value(), null, "", pronoun, state.to(), "current");
        }
        PhraseMatch head = shortest(last.from());
        takenUp = head == null ? takenUp : head;
        if (takenUp == null || (tokens.features(pronoun) & Pos.SINGULAR) == 0) {
            return null;
        }
        OfficeMention same = new TitleParser(tokens, to, false).parseFrom(takenUp, pronoun + 1);
        return same.country() == null ? same.of(found.getLast().country()) : same;
    }

    /** Of the titles that begin at a token the barest: "celui du Sénat" is no president of the Assembly. */
    private @Nullable PhraseMatch shortest(int token) {
        PhraseMatch out = null;
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            out = m.kind() == PhraseKind.TITLE && (out == null || m.to() < out.to()) ? m : out;
        }
        return out;
    }
}
