package org.entente.reader.internal.parties;

import java.util.Set;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom an office serves in person: "porte-parole du ministre des Ports", "conseiller de M. X", "directeur de cabinet du Premier ministre". */
final class ServedPerson {
    private static final Set<String> SERVING = Set.of("spokesperson", "official", "adviser", "envoy");

    private final Tokens tokens;
    private final int to;
    private final boolean serving;
    private final NameParser names;
    private @Nullable String country;
    private @Nullable OfficeMention bare;

    /**
     * @param to the token behind the last that may belong to the title
     * @param kind of the office that serves
     */
    ServedPerson(Tokens tokens, int to, String kind) {
        this.tokens = tokens;
        this.to = to;
        this.serving = SERVING.contains(kind);
        this.names = new NameParser(tokens, 0, to);
    }

    /** Whether the word behind "de" is a person's office or word of respect. */
    boolean isOne(int noun) {
        return serving && (office(noun) != null || named(noun) > noun && respect(noun) != null);
    }

    /** The state of who is served, where the words say it. */
    @Nullable
    String country() {
        return country;
    }

    /** The title of who is served, without his state; null where he is named. */
    @Nullable
    String title() {
        return bare == null ? null : bare.title();
    }

    /**
     * The token behind who is served; -1 where he is named and nobody else is, so that the name is his alone.
     *
     * @param head the first token of the office that serves
     */
    int end(int noun, int head) {
        PhraseMatch title = respect(noun) == null ? office(noun) : null;
        OfficeMention office = title == null ? null : new TitleParser(tokens, to, false).parse(title);
        country = office == null ? null : office.country();
        int behind = office == null ? noun : office.to();
        int named = named(behind);
        bare = named == behind ? office : null;
        return named == behind || servant(named) || isApposed(head) ? named : -1;
    }

    private @Nullable PhraseMatch office(int noun) {
        PhraseMatch title = PhraseMatch.find(tokens.matches(noun), PhraseKind.TITLE);
        return title == null || title.value().equals("rank") ? null : title;
    }

    private @Nullable PhraseMatch respect(int at) {
        return at < to ? PhraseMatch.find(tokens.matches(at), PhraseKind.HONORIFIC) : null;
    }

    /** The token behind the name that begins at a token, words of respect before it; the token itself where there is none. */
    private int named(int at) {
        PhraseMatch respect = respect(at);
        int from = respect == null ? at : respect.to();
        from += respect != null && from < to && tokens.isChar(from, '.') ? 1 : 0;
        Range name = from < to ? names.parseTrusted(from) : Range.NONE;
        return name.isEmpty() ? at : name.to();
    }

    /** "du président X, Y, a": whether the name of who serves stands behind a mark. */
    private boolean servant(int at) {
        return at + 1 < to && tokens.isChar(at, ',') && named(at + 1) > at + 1;
    }

    /** "A, porte-parole de M. X": whether the office stands behind the name of its holder. */
    private boolean isApposed(int head) {
        int before = tokens.is(head - 1, Pos.DET) ? head - 2 : head - 1;
        return before > 0 && tokens.isChar(before, ',') && tokens.capitalised(before - 1);
    }
}
