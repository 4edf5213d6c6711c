package org.entente.reader.internal.assembly;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** Which class of coming together a noun belongs to, by the pack's list. */
final class EncounterClasses {
    private EncounterClasses() {}

    /** A noun that the list has in the plural ("pourparlers") is one in the plural only. */
    private static boolean sameNumber(Tokens tokens, int token, String listed) {
        String form = tokens.form(token).text();
        return !plural(listed) || plural(form);
    }

    private static boolean plural(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 's' || last == 'x';
    }

    /** Whether some word of the group is of any class, so that it is worth to ask which. */
    static boolean any(Tokens tokens, Item item) {
        for (int i = item.from(); i < item.to(); i++) {
            if (PhraseMatch.find(tokens.matches(i), PhraseKind.ENCOUNTER) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether some word of the group is of the class, whatever part it plays there. */
    static boolean names(Tokens tokens, Item item, String nounClass) {
        for (int i = item.from(); i < item.to(); i++) {
            if (PhraseMatch.find(tokens.matches(i), PhraseKind.ENCOUNTER, nounClass) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the longest of the phrases at a token names what many come to: "sommet" does, "conférence de presse" does not. */
    static boolean isGathering(Tokens tokens, int token) {
        PhraseMatch longest = PhraseMatch.find(tokens.matches(token), PhraseKind.ENCOUNTER);
        PhraseMatch many = PhraseMatch.find(tokens.matches(token), PhraseKind.ENCOUNTER, "gathering");
        return many != null && longest != null && many.to() == longest.to();
    }

    /** "le Congrès américain" makes laws; "le XIVe Congrès", "le Congrès de l'Union" comes together. */
    private static boolean isChamber(Tokens tokens, int token, PhraseMatch phrase) {
        int next = phrase.to();
        boolean named = next < tokens.size() && (tokens.has(next, Pos.OF) || tokens.capitalised(next));
        return tokens.capitalised(token)
                && PhraseMatch.find(tokens.matches(token), PhraseKind.ENCOUNTER, "chamber") != null
                && !named
                && !(token > 0 && tokens.is(token - 1, Pos.NUM | Pos.ADJ));
    }

    /** "un message clair", "un message publié sur son compte": for everybody to hear, sent to nobody. */
    private static boolean isFigurative(Tokens tokens, Item item) {
        for (int i = item.from(); i < Math.min(tokens.size(), item.to() + 2); i++) {
            if (PhraseMatch.cue(tokens.matches(i), "figurative") != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether some word of the group is of the class. */
    static boolean has(Tokens tokens, Item item, String nounClass) {
        if (nounClass.equals("letter") && isFigurative(tokens, item)) {
            return false;
        }
        for (int i = item.from(); i < item.to(); i++) {
            PhraseMatch longest = PhraseMatch.find(tokens.matches(i), PhraseKind.ENCOUNTER);
            int end = longest == null ? i : longest.to();
            for (PhraseMatch m = longest; m != null && m.to() == end; m = m.next()) {
                if (m.kind() == PhraseKind.ENCOUNTER
                        && m.value().equals(nounClass)
                        && !isChamber(tokens, i, m)
                        && (m.to() > i + 1 || sameNumber(tokens, i, m.phrase().text()))
                        && tokens.is(i, Pos.NOUN | Pos.ADJ)) {
                    return true;
                }
            }
        }
        return false;
    }
}
