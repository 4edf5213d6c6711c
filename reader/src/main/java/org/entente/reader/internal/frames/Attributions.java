package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Act;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.FrameSet.Attribution;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds attributions by a preposition: "Selon X, …", "…, d'après X", "Pour X, il est nécessaire de …". */
final class Attributions {
    private final List<int[]> prepositions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    /** Whether the words themselves point to the speaker: "à ses yeux", "à l'en croire". */
    private final List<Boolean> owned = new ArrayList<>();

    Attributions(FrameSet frames, LanguagePack pack) {
        for (Attribution a : frames.attributions()) {
            Tokens words = pack.tokenizer().tokenize(a.preposition(), 0);
            int[] keys = new int[words.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = words.form(i).key();
            }
            prepositions.add(keys);
            acts.add(a.act());
            owned.add(IntStream.range(0, words.size())
                    .anyMatch(i -> (words.form(i).features(Pos.DET) & Pos.POSSESSIVE) != 0
                            || words.form(keys.length - 1).can(Pos.INF)
                                    && (words.form(i).features(Pos.CLITIC) & Pos.ACCUSATIVE) != 0));
        }
    }

    List<Hit> find(Sentence sentence) {
        List<Hit> out = new ArrayList<>();
        for (int i = 1; i < sentence.items().size(); i++) {
            Item item = sentence.items().get(i);
            boolean pronoun = isLeaning(item)
                    || item.is(Kind.NP) && sentence.tokens().is(item.from(), Pos.PRON | Pos.DET) && own(sentence, item);
            if (item.mention() == null && !pronoun && !isText(sentence, item)) {
                continue;
            }
            Hit hit = attribution(sentence, i);
            if (hit == null && i == 1) {
                hit = Topics.of(sentence, i);
            }
            if (hit != null) {
                out.add(hit);
            }
        }
        for (Clause clause : sentence.clauses()) {
            Hit hit = clause.type() == Clause.Type.RELATIVE ? view(sentence, clause) : null;
            if (hit != null) {
                out.add(hit);
            }
        }
        return out;
    }

    /** "…, selon lequel la route est sûre": who stands before the relative holds it. */
    private @Nullable Hit view(Sentence sentence, Clause clause) {
        Tokens tokens = sentence.tokens();
        if (RelativeViews.opens(tokens, clause.from())) {
            return RelativeViews.of(sentence, clause, clause.from() + 1);
        }
        for (int[] words : prepositions) {
            int relative = clause.from() + words.length;
            if (relative < sentence.to()
                    && tokens.is(relative, Pos.REL)
                    && endsWith(sentence, relative, words) == clause.from()) {
                return RelativeViews.of(sentence, clause, relative);
            }
        }
        return null;
    }

    /** "lui", "ses yeux": a pronoun or possessive of the third person. */
    private static boolean own(Sentence sentence, Item item) {
        Tokens tokens = sentence.tokens();
        return tokens.is(item.from(), Pos.PRON)
                ? tokens.has(item.from(), Pos.THIRD) && item.to() == item.from() + 1
                : tokens.has(item.from(), Pos.POSSESSIVE) && tokens.has(item.from(), Pos.THIRD);
    }

    /** "l'en croire": the object that leans on the verb is who is believed. */
    private static boolean isLeaning(Item item) {
        return item.is(Kind.VERB)
                && item.verb().accusative() >= 0
                && !item.verb().finite();
    }

    private @Nullable Hit attribution(Sentence sentence, int at) {
        Item speaker = sentence.items().get(at);
        for (int p = 0; p < prepositions.size(); p++) {
            boolean whole = owned.get(p);
            boolean pointing = speaker.mention() == null
                    && (isLeaning(speaker) || sentence.tokens().has(speaker.from(), Pos.POSSESSIVE));
            if (whole != pointing) {
                continue;
            }
            int from = endsWith(sentence, whole ? speaker.to() : begin(sentence, speaker), prepositions.get(p));
            int last = last(sentence, at);
            if (isText(sentence, speaker) && from > sentence.from() + 1 && inRelative(sentence, from)) {
                continue;
            }
            if (from >= 0 && standsAlone(sentence, from, last)) {
                return hit(sentence, from, last, speaker, acts.get(p));
            }
        }
        return null;
    }

    /** The first token of the preposition that ends before a token, or -1. */
    private static int endsWith(Sentence sentence, int end, int[] keys) {
        int from = end - keys.length;
        if (from < sentence.from()) {
            return -1;
        }
        for (int i = 0; i < keys.length; i++) {
            if (sentence.tokens().form(from + i).key() != keys[i]) {
                return -1;
            }
        }
        return from;
    }

    /** "X qui, selon un communiqué, a salué …": of what the relative tells X is the speaker. */
    private static boolean inRelative(Sentence sentence, int from) {
        return sentence.tokens().is(from - 2, Pos.REL | Pos.QUE);
    }

    /** "selon des sources": the article that is written as a preposition belongs to the noun. */
    private static int begin(Sentence sentence, Item item) {
        int before = item.from() - 1;
        boolean article = before > sentence.from()
                && isText(sentence, item)
                && sentence.tokens().is(before, Pos.PREP)
                && sentence.tokens().is(before, Pos.DET);
        return article ? before : item.from();
    }

    /** "selon le communiqué": a text that tells. */
    private static boolean isText(Sentence sentence, Item item) {
        return item.is(Kind.NP)
                && item.mention() == null
                && PhraseMatch.cue(sentence.tokens().matches(item.head()), "source") != null;
    }

    /** The last item of who or what is named: "selon un communiqué [du ministère publié lundi], …". */
    private static int last(Sentence sentence, int at) {
        List<Item> items = sentence.items();
        int last = at;
        while (isText(sentence, items.get(at)) && last + 1 < items.size() && goesWith(items.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean goesWith(Item item) {
        return item.is(Kind.NP) || item.is(Kind.PREP) || item.is(Kind.ADJ) || item.is(Kind.ADVERB);
    }

    /** It opens the sentence or stands behind a comma, and a comma or the end follows. */
    private static boolean standsAlone(Sentence sentence, int from, int at) {
        Tokens tokens = sentence.tokens();
        boolean before = from == sentence.from() || tokens.is(from - 1, Pos.PUNCT | Pos.COORD | Pos.ADV);
        return before
                && (at + 1 >= sentence.items().size()
                        || !sentence.items().get(at + 1).is(Kind.VERB));
    }

    private @Nullable Hit hit(Sentence sentence, int from, int last, Item speaker, Act act) {
        int end = sentence.items().get(last).to();
        List<int[]> content = new ArrayList<>();
        int[] before = Around.trim(sentence.tokens(), sentence.from(), from);
        int[] after = Around.trim(sentence.tokens(), end, sentence.to());
        if (from == sentence.from()) {
            add(content, after);
        } else {
            add(content, before);
            if (goesOn(sentence, from, last)) {
                add(content, after);
            }
        }
        Clause clause = clauseOf(sentence, content);
        return clause == null
                ? null
                : new Hit(clause, null, act, Type.QUOTATION, content, null, null, List.of(), speaker);
    }

    /** "Le port, selon X, ouvrira", "Il faut, selon X, que …": behind the comma stands what the words before it govern. */
    private static boolean goesOn(Sentence sentence, int from, int last) {
        int end = sentence.items().get(last).to();
        boolean resumed = sentence.clauses().stream()
                .anyMatch(c -> c.type() == Clause.Type.MAIN && c.verb().token() >= end && c.from() < from);
        int at = last + 1;
        if (resumed || at + 1 >= sentence.items().size()) {
            return resumed;
        }
        Item next = sentence.items().get(at + 1);
        return sentence.items().get(at).is(Kind.COMMA) && (next.is(Kind.QUE) || next.is(Kind.PREP) || next.is(Kind.NP));
    }

    private static void add(List<int[]> out, int[] range) {
        if (range[1] > range[0]) {
            out.add(range);
        }
    }

    static @Nullable Clause clauseOf(Sentence sentence, List<int[]> content) {
        for (Clause c : sentence.clauses()) {
            for (int[] range : content) {
                if (c.type() == Clause.Type.MAIN
                        && c.verb().token() >= range[0]
                        && c.verb().token() < range[1]) {
                    return c;
                }
            }
        }
        return null;
    }
}
