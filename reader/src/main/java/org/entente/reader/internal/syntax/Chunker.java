package org.entente.reader.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;

/** Groups the tagged tokens of a sentence: noun groups, verb groups, small words and marks. */
public final class Chunker {
    private static final int IN_NOUN_GROUP = Pos.DET | Pos.NOUN | Pos.ADJ | Pos.PROPER | Pos.NUM | Pos.PRON;
    private static final int HEADS = Pos.NOUN | Pos.PROPER | Pos.PRON | Pos.NUM;

    private final MotionVerbs motion;
    private final Predicates predicates;

    public Chunker(MotionVerbs motion, Predicates predicates) {
        this.motion = motion;
        this.predicates = predicates;
    }

    /** The groups of the tokens {@code from..to}, which cover every token once; a mention of a party is one noun group. */
    public List<Item> chunk(Tokens tokens, int from, int to, List<Mention> mentions) {
        return new Run(tokens, to, mentions).run(from);
    }

    private final class Run {
        private final Tokens tokens;
        private final int to;
        private final VerbGroups verbs;
        private final SharedAuxiliary sharing;
        private final List<Item> items = new ArrayList<>();
        private final List<Mention> mentions;
        private int nextMention;
        private boolean quoteOpen;

        Run(Tokens tokens, int to, List<Mention> mentions) {
            this.mentions = mentions;
            this.tokens = tokens;
            this.to = to;
            this.verbs = new VerbGroups(tokens, to, motion, predicates);
            this.sharing = new SharedAuxiliary(tokens, to, predicates);
        }

        List<Item> run(int from) {
            int i = from;
            while (i < to) {
                Item item = next(i);
                items.add(item);
                i = item.to();
            }
            return items;
        }

        private Item next(int i) {
            Item shared = sharing.read(i, items);
            if (shared != null) {
                return shared;
            }
            while (nextMention < mentions.size() && mentions.get(nextMention).from() < i) {
                nextMention++;
            }
            if (nextMention < mentions.size() && mentions.get(nextMention).from() == i) {
                Mention mention = mentions.get(nextMention);
                int head =
                        mention.kind() == Mention.Kind.PERSON ? mention.name().to() - 1 : mention.to() - 1;
                return new Item(Kind.NP, i, mention.to(), head, null, mention);
            }
            int ago = agoTo(i);
            if (ago > i) {
                return Item.of(Kind.ADVERB, i, ago);
            }
            if (setOff(i)) {
                return Item.of(Kind.ADVERB, i, i + 1);
            }
            if (VerbGroups.begins(tokens, i, to)) {
                Item verb = verbs.read(i);
                if (verb != null) {
                    return verb;
                }
            }
            if (tokens.is(i, Pos.PUNCT)) {
                return mark(i);
            }
            if (tokens.is(i, Pos.PREP | Pos.REL | Pos.SUB | Pos.COORD | Pos.QUE | Pos.SUBJ)) {
                return small(i);
            }
            if (tokens.is(i, IN_NOUN_GROUP)) {
                return nounGroup(i);
            }
            if (tokens.is(i, Pos.PPA)) {
                return participle(i);
            }
            return Item.of(tokens.is(i, Pos.ADV | Pos.NEG) ? Kind.ADVERB : Kind.OTHER, i, continued(i + 1));
        }

        /** Behind "il y a un mois", which says when; else {@code i}. */
        private int agoTo(int i) {
            PhraseMatch ago = tokens.is(i, Pos.SUBJ) ? PhraseMatch.cue(tokens.matches(i), "ago") : null;
            if (ago == null) {
                return i;
            }
            for (int k = ago.to(); k < to && k < ago.to() + 4; k++) {
                if (tokens.is(k, Pos.VERB | Pos.PUNCT)) {
                    return i;
                }
                if (PhraseMatch.cue(tokens.matches(k), "unit") != null
                        || PhraseMatch.cue(tokens.matches(k), "time-noun") != null) {
                    return k + 1;
                }
            }
            return i;
        }

        /** "Le Pérou, lui, …": a stressed pronoun between commas only sets its subject off. */
        private boolean setOff(int i) {
            return tokens.is(i, Pos.PRON)
                    && tokens.has(i, Pos.THIRD)
                    && i + 1 < to
                    && tokens.isChar(i + 1, ',')
                    && !items.isEmpty()
                    && items.getLast().is(Kind.COMMA);
        }

        private int continued(int i) {
            int end = i;
            while (end < to && (tokens.category(end) & Tokens.CONTINUED) != 0) {
                end++;
            }
            return end;
        }

        private Item small(int i) {
            boolean introduces = tokens.form(i).can(Pos.SUB) && i + 1 < to && tokens.is(i + 1, Pos.CLITIC | Pos.SUBJ);
            if (introduces) {
                return Item.of(Kind.SUB, i, continued(i + 1));
            }
            Kind kind = tokens.is(i, Pos.PREP)
                    ? (tokens.is(i, Pos.REL) ? Kind.REL : Kind.PREP)
                    : tokens.is(i, Pos.QUE)
                            ? Kind.QUE
                            : tokens.is(i, Pos.REL)
                                    ? Kind.REL
                                    : tokens.is(i, Pos.SUB)
                                            ? Kind.SUB
                                            : tokens.is(i, Pos.COORD) ? Kind.COORD : Kind.SUBJECT;
            return Item.of(kind, i, continued(i + 1));
        }

        private Item mark(int i) {
            Kind kind = switch (tokens.text().charAt(tokens.start(i))) {
                case ',' -> Kind.COMMA;
                case ';' -> Kind.SEMICOLON;
                case ':' -> Kind.COLON;
                case '«', '“' -> Kind.OPEN_QUOTE;
                case '»', '”' -> Kind.CLOSE_QUOTE;
                case '"' -> quoteOpen ? Kind.CLOSE_QUOTE : Kind.OPEN_QUOTE;
                case '(', '[' -> Kind.OPEN_PAREN;
                case ')', ']' -> Kind.CLOSE_PAREN;
                case '–', '—', '-' -> Kind.DASH;
                default -> Kind.OTHER;
            };
            if (kind == Kind.OPEN_QUOTE || kind == Kind.CLOSE_QUOTE) {
                quoteOpen = kind == Kind.OPEN_QUOTE;
            }
            return Item.of(kind, i, i + 1);
        }

        /** Determiners, numbers, adjectives, then the head, then adjectives and names that follow it. */
        private Item nounGroup(int from) {
            int i = from;
            int head = -1;
            while (i < to && (i == from || !beginsMention(i))) {
                if (tokens.is(i, Pos.DET) && !tokens.is(i, Pos.PREP)) {
                    if (head >= 0) {
                        break;
                    }
                } else if (tokens.is(i, HEADS) && !tokens.is(i, Pos.PREP)) {
                    head = tokens.is(i, Pos.NUM) && head >= 0 ? head : betterHead(head, i);
                } else if (tokens.is(i, Pos.ADV)) {
                    if (!adjectiveFollows(i)) {
                        break;
                    }
                } else if (!tokens.is(i, Pos.ADJ)) {
                    break;
                }
                i++;
            }
            if (i == from) {
                i++;
            }
            if (head < 0) {
                boolean determined = tokens.is(from, Pos.DET);
                return new Item(determined ? Kind.NP : Kind.ADJ, from, i, i - 1, null, null);
            }
            return new Item(isTime(from, i, head) ? Kind.ADVERB : Kind.NP, from, i, head, null, null);
        }

        private boolean beginsMention(int i) {
            return nextMention < mentions.size() && mentions.get(nextMention).from() == i;
        }

        /** "jeudi 15 janvier", "ce mercredi", "la semaine dernière" say when, and are nobody's subject or object. */
        /** "lundi matin": right behind a group that says when. */
        private boolean behindDay(int from) {
            return !items.isEmpty()
                    && items.getLast().is(Kind.ADVERB)
                    && items.getLast().to() == from;
        }

        private boolean isTime(int from, int end, int head) {
            for (int i = from; i < end; i++) {
                for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                    if (m.kind() == PhraseKind.WEEKDAY || m.kind() == PhraseKind.MONTH) {
                        return i == head || tokens.is(head, Pos.NUM) || isPartOfTime(head);
                    }
                    if (m.kind() == PhraseKind.CUE && m.value().equals("time-noun") && i == head) {
                        return tokens.is(from, Pos.DET) ? tokens.has(from, Pos.DEMONSTRATIVE) : behindDay(from);
                    }
                }
            }
            return false;
        }

        /** "début mai". */
        private boolean isPartOfTime(int token) {
            for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.CUE && m.value().equals("part")) {
                    return true;
                }
            }
            return false;
        }

        /** The first noun heads a group; a number or title before it does not. */
        private int betterHead(int head, int i) {
            return head < 0 || (tokens.is(head, Pos.NUM) && !tokens.is(i, Pos.NUM)) ? i : head;
        }

        private boolean adjectiveFollows(int i) {
            int next = i;
            while (next < to && tokens.is(next, Pos.ADV)) {
                next++;
            }
            return next < to && tokens.is(next, Pos.ADJ | Pos.PPA) && tokens.is(next, Pos.ADJ);
        }

        private Item participle(int from) {
            int i = from + 1;
            while (i < to && tokens.is(i, Pos.ADV) && i + 1 < to && tokens.is(i + 1, Pos.PPA)) {
                i += 2;
            }
            return new Item(Kind.ADJ, from, i, from, null, null);
        }
    }
}
