package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;

/** Cuts a list of noun groups into its items. */
final class NounLists {
    private final Tokens tokens;
    private final List<Item> items;

    NounLists(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.items = sentence.items();
    }

    /**
     * The coordinated noun groups between two tokens: a comma or joining word and then a group without preposition begins a
     * new one, unless a prepositional group other than with "of" was opened since the last began.
     */
    List<int[]> of(int begin, int to) {
        int from = behindColon(begin, to);
        List<int[]> out = new ArrayList<>();
        int start = from;
        boolean determined = hasDeterminer(from);
        boolean partitive = isPartitive(from);
        boolean crossed = false;
        boolean opened = false;
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (item.from() < from || item.from() >= to) {
                continue;
            }
            if (endsList(item)) {
                break;
            }
            crossed |= item.is(Kind.VERB) && item.verb().finite();
            if (item.is(Kind.PREP) && !tokens.has(item.from(), Pos.OF)) {
                opened = true;
            }
            boolean comma = item.is(Kind.COMMA) || item.is(Kind.SEMICOLON);
            if (!comma && !item.is(Kind.COORD)) {
                continue;
            }
            int next = i + 1;
            while (next < items.size()
                    && (items.get(next).is(Kind.COORD) || items.get(next).is(Kind.ADVERB))) {
                comma |= items.get(next).to() - items.get(next).from() > 1;
                next++;
            }
            comma |= item.to() - item.from() > 1;
            boolean wide = item.to() - item.from() > 1;
            boolean again = next < items.size()
                    && partitive
                    && isPartitive(items.get(next).from());
            Item following = items.get(Math.min(next, items.size() - 1));
            boolean apart = crossed
                    ? wide || isInstrument(following)
                    : !opened
                            || isInstrument(following)
                            || comma && (wide || isAction(following) || isAlike(from, following));
            if (again || repeats(from, next, to)) {
                out.add(new int[] {start, item.from()});
                start = items.get(again ? next : next + 1).from();
                opened = false;
                i = next;
            } else if (next < items.size()
                    && items.get(next).from() < to
                    && begins(items.get(next), determined)
                    && !(item.is(Kind.COMMA) && !wide && isAside(from, items.get(next)))
                    && apart) {
                out.add(new int[] {start, item.from()});
                start = items.get(next).from();
                opened = false;
                i = next - 1;
            }
        }
        out.add(new int[] {start, to});
        return out;
    }

    /** A clause of its own begins. */
    private boolean endsList(Item item) {
        boolean acts =
                item.is(Kind.VERB) && item.verb().finite() && !item.verb().passive();
        return acts || item.is(Kind.REL) || item.is(Kind.QUE) || item.is(Kind.SUB) || isCue(item.from(), "examples");
    }

    /** "le dialogue et le commerce avec le Chili": of two, a bare first one shares what the second is about. */
    List<int[]> whole(List<int[]> parts) {
        int[] first = parts.getFirst();
        int[] last = parts.getLast();
        boolean shared = parts.size() == 2 && first[1] - first[0] == 2 && opens(last);
        return shared ? List.of(new int[] {first[0], last[1]}) : parts;
    }

    private boolean opens(int[] part) {
        return part[1] - part[0] > 3 && tokens.is(part[0] + 2, Pos.PREP) && !tokens.has(part[0] + 2, Pos.OF);
    }

    /** "à la reprise des vols et à l'ouverture du port": the preposition that governs the list stands again before an item. */
    private boolean repeats(int from, int next, int to) {
        int lead = from - 1;
        boolean fits = next + 1 < items.size()
                && items.get(next + 1).from() < to
                && items.get(next).is(Kind.PREP)
                && items.get(next + 1).is(Kind.NP)
                && !isAside(items.get(next + 1));
        if (!fits || lead < 0 || !tokens.is(lead, Pos.PREP)) {
            return false;
        }
        int again = items.get(next).from();
        int kinds = Pos.OF | Pos.TO;
        boolean same = (tokens.features(lead) & kinds) != 0
                ? (tokens.features(lead) & tokens.features(again) & kinds) != 0
                : tokens.lemma(lead) == tokens.lemma(again);
        return same && (!tokens.has(lead, Pos.OF) || isDoing(items.get(next + 1)));
    }

    private boolean isDoing(Item item) {
        return isCue(item.head(), "action-noun")
                || PhraseMatch.find(tokens.matches(item.head()), PhraseKind.STRENGTHEN) != null;
    }

    boolean isCue(int token, String value) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** "trois textes : un bail, un contrat": the items stand behind the colon. */
    private int behindColon(int from, int to) {
        for (Item item : items) {
            if (item.is(Kind.COLON) && item.from() > from && item.to() < to) {
                return item.to();
            }
        }
        return from;
    }

    /** "des accords": the article of an indefinite plural, though it looks like a preposition. */
    private boolean isPartitive(int token) {
        return tokens.is(token, Pos.PREP) && tokens.is(token, Pos.DET) && tokens.has(token, Pos.OF);
    }

    /** Whether a group is headed by a noun of doing ("la création de …"), which begins a new item even behind a place or manner. */
    private boolean isAction(Item item) {
        return isDoing(item) || PhraseMatch.find(tokens.matches(item.head()), PhraseKind.JOINT) != null;
    }

    /** "un accord en matière de science, un protocole sur …": another instrument, or another of what the list began with. */
    private boolean isAlike(int from, Item item) {
        int first = from;
        while (first < item.from() && !tokens.is(first, Pos.NOUN)) {
            first++;
        }
        return tokens.form(first).key() == tokens.form(item.head()).key();
    }

    private boolean isInstrument(Item item) {
        return item.is(Kind.NP) && PhraseMatch.find(tokens.matches(item.head()), PhraseKind.INSTRUMENT) != null;
    }

    private boolean begins(Item item, boolean determined) {
        return item.is(Kind.NP) && hasDeterminer(item.from()) == determined && !isAside(item);
    }

    /** "…, notamment le Vietnam": a party behind a comma belongs to what stands before it. */
    private boolean isAside(Item item) {
        return item.mention() != null;
    }

    /** "son projet, une concession saluée": behind a comma an indefinite group tells of a definite one. */
    private boolean isAside(int from, Item next) {
        int definite = Pos.DEFINITE | Pos.POSSESSIVE;
        int token = next.from();
        boolean article = tokens.is(token, Pos.DET) && !tokens.has(token, definite);
        return tokens.has(from, definite) && article && (tokens.features(token) & Pos.PLURAL) == 0;
    }

    private boolean hasDeterminer(int token) {
        return tokens.is(token, Pos.DET | Pos.NUM)
                || PhraseMatch.find(tokens.matches(token), PhraseKind.NUMBER) != null;
    }
}
