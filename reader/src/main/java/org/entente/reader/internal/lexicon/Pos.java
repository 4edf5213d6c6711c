package org.entente.reader.internal.lexicon;

import java.util.Map;

/** What a word can be, as bits of an int: categories that hold for every language, and features of verbs and nominals. */
public final class Pos {
    public static final int NOUN = 1;
    public static final int ADJ = 1 << 1;
    /** Finite verb. */
    public static final int FIN = 1 << 2;
    /** Infinitive. */
    public static final int INF = 1 << 3;
    /** Past participle. */
    public static final int PPA = 1 << 4;
    /** Present participle. */
    public static final int PPR = 1 << 5;

    public static final int DET = 1 << 6;
    public static final int PREP = 1 << 7;
    public static final int ADV = 1 << 8;
    /** Object pronoun that leans on a verb. */
    public static final int CLITIC = 1 << 9;
    /** Subject pronoun. */
    public static final int SUBJ = 1 << 10;
    /** Other pronoun that stands like a noun. */
    public static final int PRON = 1 << 11;

    public static final int REL = 1 << 12;
    /** The complementiser ("que", "that"), which may also be a relative. */
    public static final int QUE = 1 << 13;

    public static final int COORD = 1 << 14;
    /** Subordinator of an adverbial clause. */
    public static final int SUB = 1 << 15;

    public static final int NEG = 1 << 16;
    public static final int NUM = 1 << 17;
    public static final int PROPER = 1 << 18;
    public static final int PUNCT = 1 << 19;
    /** A subject pronoun hung on behind its verb ("-t-il"). */
    public static final int INVERTED = 1 << 20;

    public static final int VERB = FIN | INF | PPA | PPR;
    public static final int NOMINAL = NOUN | ADJ;

    // features of an analysis; several may hold at once where a form is ambiguous
    public static final int PRESENT = 1;
    public static final int IMPERFECT = 1 << 1;
    public static final int PAST = 1 << 2;
    public static final int FUTURE = 1 << 3;
    public static final int CONDITIONAL = 1 << 4;
    public static final int SUBJUNCTIVE = 1 << 5;
    public static final int IMPERATIVE = 1 << 6;
    public static final int FIRST = 1 << 7;
    public static final int SECOND = 1 << 8;
    public static final int THIRD = 1 << 9;
    public static final int SINGULAR = 1 << 10;
    public static final int PLURAL = 1 << 11;
    public static final int MASCULINE = 1 << 12;
    public static final int FEMININE = 1 << 13;
    public static final int AUX_HAVE = 1 << 14;
    public static final int AUX_BE = 1 << 15;
    // features of closed-class words
    public static final int OF = 1 << 16;
    public static final int TO = 1 << 17;
    public static final int BY = 1 << 18;
    public static final int FOR = 1 << 19;
    public static final int IN = 1 << 20;
    public static final int REFLEXIVE = 1 << 21;
    public static final int ACCUSATIVE = 1 << 22;
    public static final int DATIVE = 1 << 23;
    public static final int POSSESSIVE = 1 << 24;
    public static final int DEFINITE = 1 << 25;
    /** A relative that is the subject of its clause ("qui"). */
    public static final int NOMINATIVE = 1 << 26;
    /** Joins alternatives or contrasts; else a coordinator adds. */
    public static final int CONTRAST = 1 << 27;
    /** A pronoun that cannot refer to a party of the text ("on", impersonal). */
    public static final int IMPERSONAL = 1 << 28;
    /** A pronoun or determiner that takes up what was said last ("ce dernier", "celui-ci"). */
    public static final int DEMONSTRATIVE = 1 << 29;

    /** A negation that stands behind its verb ("pas"). */
    public static final int FOLLOWS = 1 << 30;

    public static final int TENSES = PRESENT | IMPERFECT | PAST | FUTURE | CONDITIONAL | SUBJUNCTIVE | IMPERATIVE;

    private static final Map<String, Integer> CATEGORIES = Map.ofEntries(
            Map.entry("NOUN", NOUN),
            Map.entry("ADJ", ADJ),
            Map.entry("FIN", FIN),
            Map.entry("INF", INF),
            Map.entry("PPA", PPA),
            Map.entry("PPR", PPR),
            Map.entry("DET", DET),
            Map.entry("PREP", PREP),
            Map.entry("ADV", ADV),
            Map.entry("CLITIC", CLITIC),
            Map.entry("SUBJ", SUBJ),
            Map.entry("PRON", PRON),
            Map.entry("REL", REL),
            Map.entry("QUE", QUE),
            Map.entry("COORD", COORD),
            Map.entry("SUB", SUB),
            Map.entry("NEG", NEG),
            Map.entry("NUM", NUM),
            Map.entry("PROPER", PROPER),
            Map.entry("INVERTED", INVERTED));

    private static final Map<String, Integer> FEATURES = Map.ofEntries(
            Map.entry("present", PRESENT),
            Map.entry("imperfect", IMPERFECT),
            Map.entry("past", PAST),
            Map.entry("future", FUTURE),
            Map.entry("conditional", CONDITIONAL),
            Map.entry("subjunctive", SUBJUNCTIVE),
            Map.entry("imperative", IMPERATIVE),
            Map.entry("1", FIRST),
            Map.entry("2", SECOND),
            Map.entry("3", THIRD),
            Map.entry("singular", SINGULAR),
            Map.entry("plural", PLURAL),
            Map.entry("masculine", MASCULINE),
            Map.entry("feminine", FEMININE),
            Map.entry("have", AUX_HAVE),
            Map.entry("be", AUX_BE),
            Map.entry("of", OF),
            Map.entry("to", TO),
            Map.entry("by", BY),
            Map.entry("for", FOR),
            Map.entry("in", IN),
            Map.entry("reflexive", REFLEXIVE),
            Map.entry("accusative", ACCUSATIVE),
            Map.entry("dative", DATIVE),
            Map.entry("possessive", POSSESSIVE),
            Map.entry("definite", DEFINITE),
            Map.entry("nominative", NOMINATIVE),
            Map.entry("contrast", CONTRAST),
            Map.entry("impersonal", IMPERSONAL),
            Map.entry("demonstrative", DEMONSTRATIVE),
            Map.entry("follows", FOLLOWS));

    private Pos() {}

    /** The bit of a category named in a pack's file, or 0. */
    public static int category(String name) {
        return CATEGORIES.getOrDefault(name, 0);
    }

    /** The bit of a feature named in a pack's file, or 0. */
    public static int feature(String name) {
        return FEATURES.getOrDefault(name, 0);
    }

    /** The names of the categories in a mask, for {@code explain}. */
    public static String names(int mask) {
        StringBuilder out = new StringBuilder();
        CATEGORIES.entrySet().stream()
                .filter(e -> (mask & e.getValue()) != 0)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(n -> out.append(out.isEmpty() ? "" : "|").append(n));
        return out.toString();
    }
}
