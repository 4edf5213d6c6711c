package org.entente.reader.internal.parties;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.entente.reader.internal.lexicon.Phrase;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Bodies that no list knows, but whose acronym the text gives once: "l'Office andin des routes (OAR)", then "l'OAR". */
public final class Acronyms {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_ACRONYM = 9;

    private final Tokens tokens;
    private final Map<String, Phrase> known = new HashMap<>();

    private Acronyms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Marks every such name, and its acronym behind it, as a phrase that names an organisation. */
    public static void mark(Tokens tokens) {
        Acronyms acronyms = new Acronyms(tokens);
        for (int s = 0; s < tokens.sentences(); s++) {
            for (int i = tokens.from(s) + 1; i < tokens.to(s); i++) {
                if (tokens.allCaps(i) && !listed(tokens.matches(i))) {
                    acronyms.look(tokens.from(s), i, tokens.to(s));
                }
            }
        }
    }

    private void look(int from, int i, int to) {
        String word = tokens.word(i);
        Phrase phrase = known.get(word);
        boolean bracketed = tokens.isChar(i - 1, '(') && i + 1 < to && tokens.isChar(i + 1, ')');
        if (phrase == null && bracketed && word.length() > 1 && word.length() <= LONGEST_ACRONYM) {
            int head = head(from, i - 1, plain(word));
            phrase = head < 0 ? null : define(word, head, i - 1);
        }
        if (phrase != null) {
            tokens.setMatches(i, new PhraseMatch(phrase, i, i + 1, tokens.matches(i)));
        }
    }

    private @Nullable Phrase define(String acronym, int head, int end) {
        if (PhraseMatch.find(tokens.matches(head), PhraseKind.ORGANISATION) != null) {
            return null;
        }
        String name = tokens.span(head, end);
        Phrase phrase = new Phrase(PhraseKind.ORGANISATION, name, name, "organisation -", Phrase.LetterCase.CAPITAL);
        tokens.setMatches(head, new PhraseMatch(phrase, head, end, tokens.matches(head)));
        known.put(acronym, phrase);
        return phrase;
    }

    /** The nearest capitalised noun of a body before {@code end} from which on the words' first letters hold those of the acronym in order; or -1. */
    private int head(int from, int end, String letters) {
        for (int j = end - 1; j >= Math.max(from, end - LONGEST_NAME); j--) {
            if (tokens.is(j, Pos.FIN) || tokens.isChar(j, ';') || tokens.isChar(j, ')')) {
                return -1;
            }
            if (tokens.capitalised(j) && isBody(j) && spelled(j, end, letters)) {
                return j;
            }
        }
        return -1;
    }

    /** An agency, bank or union; an assembly or ministry is its state, and aid or a treaty is no body. */
    private boolean isBody(int token) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals("body")) {
                return true;
            }
        }
        return false;
    }

    private boolean spelled(int from, int to, String letters) {
        int next = 0;
        for (int i = from; i < to && next < letters.length(); i++) {
            if (plain(tokens.word(i)).charAt(0) == letters.charAt(next)) {
                next++;
            } else if (i == from) {
                return false;
            }
        }
        return next == letters.length() && to - from > 1;
    }

    /** In capitals without accents. */
    private static String plain(String word) {
        String out = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(java.util.Locale.ROOT);
        return out.isEmpty() ? " " : out;
    }

    private static boolean listed(@Nullable PhraseMatch first) {
        return PhraseMatch.find(first, PhraseKind.ORGANISATION) != null
                || PhraseMatch.find(first, PhraseKind.STATE) != null;
    }
}
