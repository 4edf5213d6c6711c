package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActClass;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the groups that a predicate is addressed to: what its frame says, what opens the sentence, or who stands before a relative. */
final class Addressing {
    private static final String OBJECT = "obj";

    /** Prepositions that lead to an addressee of any predicate ("auprès de X", "à l'adresse de X"). */
    private final List<String> channels;
    /** Those that lead to who gets thanks or wishes ("envers X"). */
    private final List<String> courtesies;
    /** The preposition of company. */
    private final List<String> with;
    /** The preposition of whom one speaks to. */
    private final List<String> to;

    Addressing(LanguagePack pack) {
        channels = prepositions(pack, "addressing");
        courtesies = prepositions(pack, "courtesy");
        with = prepositions(pack, "with");
        to = prepositions(pack, "address");
    }

    private static List<String> prepositions(LanguagePack pack, String key) {
        return pack.lines("profile.tsv").stream()
                .filter(l -> l.get(0).equals(key))
                .flatMap(l -> List.of(l.get(1).split("\\|")).stream())
                .toList();
    }

    List<Item> of(Sentence sentence, Clause clause, Frame frame) {
        boolean asks = frame.act().actClass() == ActClass.DIRECTIVE;
        boolean thanks = frame.act().actClass() == ActClass.EXPRESSIVE
                && !frame.addressee().isEmpty();
        List<Item> out = complements(sentence, clause, frame.addressee(), asks);
        if (out.isEmpty() && frame.addressee().equals(OBJECT) && clause.verb().passive()) {
            out.addAll(clause.subjects());
        }
        if (out.isEmpty() && frame.addressee().equals(OBJECT)) {
            complements(sentence, clause, to.getFirst(), false).stream()
                    .filter(i -> i.mention() != null && i.mention().isPerson())
                    .forEach(out::add);
        }
        for (String channel : thanks ? courtesies : channels) {
            out = out.isEmpty() ? complements(sentence, clause, channel, false) : out;
        }
        Item moved = out.isEmpty() ? moved(sentence, clause, frame) : null;
        if (moved != null) {
            out.add(moved);
        }
        return out;
    }

    /**
     * The groups behind the verb that stand as the frame says, those joined to the first included.
     *
     * @param asks whether somebody is asked: whatever noun is the object of such a verb is somebody
     */
    private static List<Item> complements(Sentence sentence, Clause clause, String wanted, boolean asks) {
        List<Item> out = new ArrayList<>();
        boolean deep = false;
        for (Dep dep : wanted.isEmpty() ? List.<Dep>of() : clause.deps()) {
            boolean fits = wanted.equals(OBJECT)
                    ? dep.kind() == DepKind.NOUN
                    : dep.preposition().equals(wanted);
            Item item = dep.item();
            boolean joined = out.isEmpty() && !(deep && item != null && item.mention() == null)
                    || !out.isEmpty() && item != null && isJoined(sentence, out.getLast(), item);
            if (fits && joined && item != null && isSomebody(sentence.tokens(), item, asks && wanted.equals(OBJECT))) {
                out.add(item);
            }
            deep |= !dep.preposition().isEmpty() && !fits;
        }
        return out;
    }

    /** Whether only commas, a coordinator and a repeated preposition stand between two groups. */
    private static boolean isJoined(Sentence sentence, Item one, Item other) {
        List<Item> items = sentence.items();
        int from = items.indexOf(one) + 1;
        int to = items.indexOf(other);
        return from > 0
                && to > from
                && items.subList(from, to).stream()
                        .allMatch(i -> i.is(Kind.COMMA) || i.is(Kind.COORD) || i.is(Kind.PREP))
                && items.subList(from, to).stream().anyMatch(i -> i.is(Kind.COMMA) || i.is(Kind.COORD));
    }

    /** A party, or people whom a common noun names: of what is asked of somebody, any noun. */
    private static boolean isSomebody(Tokens tokens, Item item, boolean any) {
        if (item.mention() != null) {
            return true;
        }
        boolean known = tokens.has(item.from(), Pos.DEFINITE | Pos.DEMONSTRATIVE)
                || item.from() > 0 && tokens.is(item.from() - 1, Pos.PREP) && tokens.is(item.from() - 1, Pos.DET)
                || any && tokens.is(item.from(), Pos.DET) && !tokens.has(item.from(), Pos.POSSESSIVE);
        return known
                && item.is(Kind.NP)
                && (any || isCue(tokens, item.head(), "body") || isCue(tokens, item.head(), "addressed"));
    }

    /** Who stands before the clause or at the head of the sentence, or null. */
    private @Nullable Item moved(Sentence sentence, Clause clause, Frame frame) {
        boolean saying =
                frame.act().actClass() == ActClass.ASSERTIVE || frame.act().actClass() == ActClass.DIRECTIVE;
        if (frame.addressee().isEmpty() && !saying) {
            return null;
        }
        if (clause.type() == Type.RELATIVE) {
            return antecedent(sentence, clause, frame);
        }
        Item opening = opening(sentence, clause, frame);
        boolean asks = frame.act().actClass() == ActClass.DIRECTIVE && clause.type() == Type.MAIN;
        return opening == null && asks ? partner(sentence, clause) : opening;
    }

    /** "X, à qui il a demandé", "X, qu'il a remercié", "X, auprès de qui il a plaidé": who stands before the relative. */
    private static @Nullable Item antecedent(Sentence sentence, Clause clause, Frame frame) {
        Tokens tokens = sentence.tokens();
        int from = clause.from();
        boolean object = frame.addressee().equals(OBJECT);
        boolean leads = object
                ? tokens.is(from, Pos.QUE)
                : tokens.is(from, Pos.PREP) && tokens.has(from, Pos.TO) || isCue(tokens, from, "before-whom");
        Item before = null;
        for (Item item : leads ? sentence.items() : List.<Item>of()) {
            before = item.to() <= from && item.is(Kind.NP) ? item : before;
        }
        return before != null && isSomebody(tokens, before, false) ? before : null;
    }

    /** "À son hôte, X a demandé …": a person or group behind the preposition that opens the sentence. */
    private static @Nullable Item opening(Sentence sentence, Clause clause, Frame frame) {
        List<Item> items = sentence.items();
        Tokens tokens = sentence.tokens();
        boolean opens = items.size() > 3
                && clause.type() == Type.MAIN
                && items.get(0).is(Kind.PREP)
                && items.get(0).to() == items.get(0).from() + 1
                && tokens.has(items.get(0).from(), Pos.TO)
                && items.get(2).is(Kind.COMMA)
                && !frame.addressee().equals(OBJECT);
        Item item = opens ? items.get(1) : null;
        return item != null && isSomebody(tokens, item, false) && !isPlace(item.mention()) ? item : null;
    }

    /** "Lors d'un entretien avec X, il a demandé …": who is asked in a talk is who it is with. */
    private @Nullable Item partner(Sentence sentence, Clause clause) {
        List<Item> items = sentence.items();
        boolean talk = false;
        for (int i = 0;
                i + 1 < items.size() && items.get(i).from() < clause.verb().token();
                i++) {
            talk |= PhraseMatch.find(sentence.tokens().matches(items.get(i).head()), PhraseKind.ENCOUNTER) != null;
            Mention mention = items.get(i + 1).mention();
            boolean company = items.get(i).is(Kind.PREP)
                    && with.contains(sentence.tokens().word(items.get(i).from()));
            if (talk && company && mention != null && mention.isPerson()) {
                return items.get(i + 1);
            }
        }
        return null;
    }

    /** "À Lima", "À l'ONU": where, not to whom. */
    private static boolean isPlace(@Nullable Mention mention) {
        return mention != null && (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.ORGANISATION);
    }

    private static boolean isCue(Tokens tokens, int token, String value) {
        return PhraseMatch.cue(tokens.matches(token), value) != null;
    }
}
