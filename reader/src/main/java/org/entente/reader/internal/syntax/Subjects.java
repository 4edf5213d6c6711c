package org.entente.reader.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds which noun groups before a verb are its subject. */
final class Subjects {
    private final Tokens tokens;
    private final List<Item> items;

    Subjects(Tokens tokens, List<Item> items) {
        this.tokens = tokens;
        this.items = items;
    }

    /**
     * The subject of the verb at item {@code k} whose clause begins at token {@code from}: the first noun group without a
     * preposition behind the nearest comma that has one, and what is coordinated with it where the verb is plural. Groups that
     * stood before the verb in the clause itself ({@code own}) go before those of clauses inside it.
     */
    List<Item> before(int k, int from, boolean plural, List<Item> own) {
        Item near = named(k, from, own);
        if (near != null) {
            List<Item> out = new ArrayList<>(List.of(near));
            if (plural) {
                coordinated(items.indexOf(near), from, out);
            }
            return out;
        }
        if (k > 0 && items.get(k - 1).is(Kind.SUBJECT) && items.get(k - 1).from() >= from) {
            return List.of(items.get(k - 1));
        }
        boolean restricted = isRestricted(own);
        int bare = -1;
        for (int i = k - 1; i >= 0 && items.get(i).from() >= from; i--) {
            Item item = items.get(i);
            if (restricted && (item.is(Kind.NP) || item.is(Kind.SUBJECT)) && !own.contains(item)) {
                continue;
            }
            if (restricted && bare < 0 && item.is(Kind.VERB)) {
                continue;
            }
            if (item.is(Kind.SUBJECT)) {
                return List.of(item);
            }
            int participle = bare >= 0 ? participleComma(i, from, plural) : -1;
            if (participle >= 0) {
                bare = -1;
                i = participle;
                continue;
            }
            if (bare >= 0 && boundary(item) && !isInside(i, bare, from, plural) && !isDescription(i, bare, k, plural)) {
                break;
            }
            if (isBare(i) && !isStressed(i)) {
                bare = i;
            }
        }
        if (bare < 0) {
            return List.of();
        }
        List<Item> out = new ArrayList<>();
        out.add(items.get(bare));
        if (plural) {
            coordinated(bare, from, out);
            if (out.size() == 1) {
                List<Item> beside = besideApposition(bare, from, out);
                return beside.size() == 1 ? acrossInsertions(bare, k, from, out) : beside;
            }
        }
        return out;
    }

    /** "A, qui accueille …, et B, qui préside …, veulent", "A, en visite à …, et B ont": one party before a plural verb, and the other beyond what is inserted. */
    private List<Item> acrossInsertions(int bare, int k, int from, List<Item> alone) {
        if (!isOne(bare)) {
            return alone;
        }
        for (int i = bare + 3; i < k; i++) {
            if (isOne(i) && isJoinedBehindComma(i) && items.get(bare + 1).is(Kind.COMMA)) {
                return List.of(items.get(bare), items.get(i));
            }
        }
        for (int i = bare - 4;
                isJoinedBehindComma(bare) && i >= 0 && items.get(i).from() >= from;
                i--) {
            if (isOne(i) && items.get(i + 1).is(Kind.COMMA)) {
                return List.of(items.get(i), items.get(bare));
            }
        }
        return alone;
    }

    private boolean isJoinedBehindComma(int i) {
        return i > 1 && items.get(i - 1).is(Kind.COORD) && items.get(i - 2).is(Kind.COMMA);
    }

    /** A person or state without a preposition. */
    private boolean isOne(int i) {
        Mention m = isBare(i) ? items.get(i).mention() : null;
        return m != null && (m.isPerson() || m.kind() == Mention.Kind.STATE) && (m.features() & Pos.PLURAL) == 0;
    }

    private boolean isRestricted(List<Item> own) {
        for (Item o : own) {
            if (o.is(Kind.SUBJECT) || isBare(items.indexOf(o))) {
                return true;
            }
        }
        return false;
    }

    /** "Premier à parler, X a dit": a party right before the verb, behind a comma, where nobody stood before it. */
    private @Nullable Item named(int k, int from, List<Item> own) {
        int i = k - 1;
        while (i > 0 && (items.get(i).is(Kind.COMMA) || items.get(i).is(Kind.ADVERB))) {
            i--;
        }
        boolean party = i > 0
                && items.get(i).from() > from
                && items.get(i).mention() != null
                && items.get(i - 1).is(Kind.COMMA)
                && !own.contains(items.get(i));
        return party && !own.isEmpty() && nobodyActs(own) ? items.get(i) : null;
    }

    private boolean nobodyActs(List<Item> own) {
        for (Item o : own) {
            if (!o.is(Kind.NP) || !isOpening(o) && !isGoverned(items.indexOf(o))) {
                return false;
            }
        }
        return true;
    }

    /** Behind a preposition, or joined to what is: "par A et B". */
    private boolean isGoverned(int i) {
        boolean joined =
                i > 1 && items.get(i - 1).is(Kind.COORD) && items.get(i - 2).is(Kind.NP);
        return !isBare(i) || joined && isGoverned(i - 2);
    }

    /** "Premier à …", "Convaincu que …": an attribute of what follows, without a determiner. */
    private boolean isOpening(Item item) {
        return item.mention() == null && !tokens.is(item.from(), Pos.DET | Pos.PRON | Pos.PROPER | Pos.NUM);
    }

    /** "A et B, son homologue, ont …", "A et son homologue, B, ont …": one person before a plural verb tells of the list before the comma. */
    private List<Item> besideApposition(int bare, int from, List<Item> alone) {
        Mention m = items.get(bare).mention();
        boolean one = m != null && m.isPerson() && (m.features() & Pos.PLURAL) == 0;
        int before = bare - 2;
        boolean behindComma = one && before > 0 && items.get(bare - 1).is(Kind.COMMA) && isBare(before);
        if (!behindComma || items.get(before).from() < from) {
            return alone;
        }
        List<Item> out = new ArrayList<>();
        out.add(items.get(before));
        coordinated(before, from, out);
        return out.size() > 1 ? out : alone;
    }

    /** "le ministre X, ami de Y, a dit": a group without determiner between commas tells of the one before it. */
    private boolean isApposition(int bare, int comma) {
        Item item = items.get(bare);
        boolean plain = item.mention() == null && !tokens.is(item.from(), Pos.DET | Pos.NUM | Pos.PRON);
        boolean quoted = bare == comma + 2 && items.get(comma + 1).is(Kind.OPEN_QUOTE);
        return plain && comma > 0 && items.get(comma - 1).is(Kind.NP) && (bare == comma + 1 || quoted);
    }

    /** "M. X, lui, a répondu": a pronoun between commas only stresses the subject before it. */
    private boolean isStressed(int i) {
        Item item = items.get(i);
        return i > 1
                && item.to() == item.from() + 1
                && tokens.is(item.from(), Pos.PRON)
                && tokens.has(item.from(), Pos.THIRD)
                && items.get(i - 1).is(Kind.COMMA)
                && items.get(i - 2).is(Kind.NP)
                && i + 1 < items.size()
                && items.get(i + 1).is(Kind.COMMA);
    }

    /** "X, un proche du roi, dirige": between two commas, the second right before the verb, it says who the person before it is. */
    private boolean isDescription(int comma, int bare, int k, boolean plural) {
        boolean enclosed = !plural
                && items.get(comma).is(Kind.COMMA)
                && bare == comma + 1
                && comma > 0
                && items.get(k - 1).is(Kind.COMMA)
                && k - 1 > bare;
        Mention person = enclosed && isBare(comma - 1) ? items.get(comma - 1).mention() : null;
        return person != null
                && person.kind() == Mention.Kind.PERSON
                && items.get(bare).mention() == null;
    }

    private boolean isInside(int i, int bare, int from, boolean plural) {
        return items.get(i).is(Kind.COMMA)
                ? isApposition(bare, i)
                : items.get(i).is(Kind.COORD) && !plural && joinsComplements(i, from);
    }

    /** "l'accord entre A et B est …": before a verb in the singular the joining word stands inside the complement of what stands further left. */
    private boolean joinsComplements(int joiner, int from) {
        boolean governed = joiner >= 2
                && items.get(joiner - 1).is(Kind.NP)
                && items.get(joiner - 2).is(Kind.PREP);
        for (int i = joiner; governed && i >= 0 && items.get(i).from() >= from; i--) {
            governed = !items.get(i).is(Kind.VERB);
        }
        return governed && lastBare(joiner - 1, from) >= 0;
    }

    /** "le plan, décidé en mai par A et B, prévoit": the comma behind the subject where what is joined hangs on a participle, or -1. */
    private int participleComma(int joiner, int from, boolean plural) {
        boolean joined = !plural && items.get(joiner).is(Kind.COORD);
        for (int j = joiner - 2;
                joined && j > 0 && items.get(j).from() >= from && !items.get(j).is(Kind.VERB);
                j--) {
            if (items.get(j).is(Kind.COMMA) && items.get(j + 1).is(Kind.ADJ)) {
                return lastBare(j - 1, from) >= 0 ? j : -1;
            }
        }
        return -1;
    }

    private boolean boundary(Item item) {
        boolean label = item.is(Kind.OTHER) && tokens.isChar(item.from(), ')') && items.indexOf(item) <= 3;
        return label
                || item.is(Kind.COMMA)
                || item.is(Kind.VERB)
                || item.is(Kind.QUE)
                || item.is(Kind.REL)
                || item.is(Kind.SUB)
                || item.is(Kind.COLON)
                || item.is(Kind.SEMICOLON)
                || item.is(Kind.COORD);
    }

    private boolean isBare(int i) {
        if (!items.get(i).is(Kind.NP)) {
            return false;
        }
        int before = i > 0 && items.get(i - 1).is(Kind.OPEN_QUOTE) ? i - 2 : i - 1;
        if (before >= 0 && items.get(before).is(Kind.OPEN_PAREN)) {
            return false;
        }
        return before < 0 || !items.get(before).is(Kind.PREP) || isPartitive(before);
    }

    /** "des accords ont été signés": behind a boundary the contracted preposition is the article of an indefinite plural. */
    private boolean isPartitive(int prep) {
        int token = items.get(prep).from();
        boolean contracted = tokens.is(token, Pos.DET) && tokens.has(token, Pos.OF);
        return contracted
                && (prep == 0
                        || boundary(items.get(prep - 1))
                        || items.get(prep - 1).is(Kind.PREP));
    }

    /** Goes on to the left over "A, B et C"; a group that stands alone in its verb's number is left alone. */
    private void coordinated(int bare, int from, List<Item> out) {
        int i = isBare(bare) && bare > 0 && items.get(bare - 1).is(Kind.PREP) ? bare - 2 : bare - 1;
        boolean joined = false;
        while (i > 0 && items.get(i).from() >= from) {
            if (items.get(i).is(Kind.COORD)) {
                joined = true;
                i--;
                if (i >= 0 && items.get(i).is(Kind.COMMA)) {
                    i--;
                }
            } else if (joined && items.get(i).is(Kind.COMMA)) {
                i--;
            } else {
                break;
            }
            int np = lastBare(i, from);
            if (np < 0) {
                break;
            }
            out.addFirst(items.get(np));
            i = np > 0 && items.get(np - 1).is(Kind.PREP) ? np - 2 : np - 1;
        }
    }

    private int lastBare(int i, int from) {
        for (int j = i; j >= 0 && items.get(j).from() >= from; j--) {
            if (isBare(j)) {
                return j;
            }
            boolean joinsComplements =
                    items.get(j).is(Kind.COORD) && items.get(j + 1).is(Kind.PREP) && !isPartitive(j + 1);
            if (boundary(items.get(j)) && !joinsComplements) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun group that a relative beginning at {@code from} belongs to, or null. */
    @Nullable
    Item antecedent(int from) {
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item.to() <= from && item.is(Kind.NP)) {
                return item;
            }
            if (item.to() <= from && item.is(Kind.VERB)) {
                return null;
            }
        }
        return null;
    }
}
