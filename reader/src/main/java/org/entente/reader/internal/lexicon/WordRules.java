package org.entente.reader.internal.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a language joins words in writing: elision, pronouns hung on behind a verb, abbreviations. */
public final class WordRules {
    private final Lexicon lexicon;
    private final List<String> hung = new ArrayList<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> months = new HashSet<>();
    /** Words that stand before a hyphen for a part of what follows ("mi-mai"). */
    private final List<String> parts = new ArrayList<>();
    /** A capital that is written without the accent of its word, and the word: "A Lima, …" for "À Lima, …"; both empty where there is none. */
    private String bareCapital = "";

    private String accented = "";

    WordRules(String language, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Tsv.Line line : Tsv.read(language, "words.tsv")) {
            if (line.get(0).startsWith("-")) {
                hung.add(line.get(0));
            }
        }
        for (Tsv.Line line : Tsv.read(language, "states.tsv")) {
            for (String name : line.get(1).split("\\|")) {
                states.add(lower(name));
            }
        }
        Tsv.read(language, "months.tsv").forEach(line -> months.add(line.get(0)));
        for (Tsv.Line line : Tsv.read(language, "cues.tsv")) {
            if (line.get(1).equals("part")) {
                parts.add(line.get(0));
            }
        }
        for (Tsv.Line line : Tsv.read(language, "profile.tsv")) {
            if (line.get(0).equals("bare-capital")) {
                bareCapital = line.get(1).substring(0, 1);
                accented = line.get(1).substring(2);
            }
        }
        hung.sort((a, b) -> b.length() - a.length());
        for (Tsv.Line line : Tsv.read(language, "abbreviations.tsv")) {
            String word = line.get(0);
            abbreviations.add(lower(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
        }
    }

    private static String lower(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(Lexicon.fold(word.charAt(i)));
        }
        return out.toString();
    }

    /** Behind the apostrophe of an elided closed-class word that the token begins with ("l'", "qu'"), or -1. */
    public int elision(char[] text, int from, int to) {
        for (int i = from; i < to && i - from < 8; i++) {
            if (Lexicon.fold(text[i]) == '\'') {
                return lexicon.form(text, from, i + 1).known() ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Where a pronoun hung on behind a verb begins ("-t-il" of "a-t-il"), or -1. */
    public int hungPronoun(char[] text, int from, int to) {
        if (!hasHyphen(text, from, to)) {
            return -1;
        }
        for (String pronoun : hung) {
            int at = to - pronoun.length();
            if (at > from
                    && matches(text, at, pronoun)
                    && lexicon.form(text, from, at).can(Pos.FIN)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasHyphen(char[] text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text[i] == '-' || text[i] == '\u2011') {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(char[] text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Lexicon.fold(text[at + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The hyphen between the names of two states ("Vietnam-Japon"), or -1. */
    public int statesJoined(char[] text, int from, int to) {
        for (int i = from + 2; i + 2 < to; i++) {
            if (text[i] == '-'
                    && states.contains(lower(new String(text, from, i - from)))
                    && states.contains(lower(new String(text, i + 1, to - i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** The hyphen between a part of a time and a month or year ("mi-mai", "mi-2027"), or -1. */
    public int partOfTime(char[] text, int from, int to) {
        for (String part : parts) {
            int hyphen = from + part.length();
            boolean begins = hyphen + 1 < to && text[hyphen] == '-' && matches(text, from, part);
            if (begins
                    && (Character.isDigit(text[hyphen + 1])
                            || months.contains(lower(new String(text, hyphen + 1, to - hyphen - 1))))) {
                return hyphen;
            }
        }
        return -1;
    }

    /** What a word at the begin of a sentence stands for: itself, or the accented word where a blank follows the bare capital. */
    public Form opening(char[] text, int from, int to) {
        boolean bare = to - from == bareCapital.length()
                && text[from] == (bareCapital.isEmpty() ? 0 : bareCapital.charAt(0))
                && to < text.length
                && (text[to] == ' ' || text[to] == '\u00a0');
        return bare ? lexicon.form(accented) : lexicon.form(text, from, to);
    }

    /** Whether a full stop behind this lower-cased word belongs to it. */
    public boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }
}
