package org.entente.reader.internal.assembly;

import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** Which class of coming together a noun belongs to, by the pack's list. */
final class EncounterClasses {
    private EncounterClasses() {}

    /** Whether some word of the group is of the class. */
    static boolean has(Tokens tokens, Item item, String nounClass) {
        for (int i = item.from(); i < item.to(); i++) {
            PhraseMatch longest = PhraseMatch.find(tokens.matches(i), PhraseKind.ENCOUNTER);
            int end = longest == null ? i : longest.to();
            for (PhraseMatch m = longest; m != null && m.to() == end; m = m.next()) {
                if (m.kind() == PhraseKind.ENCOUNTER
                        && m.value().equals(nounClass)
                        && tokens.is(i, Pos.NOUN | Pos.ADJ)) {
                    return true;
                }
            }
        }
        return false;
    }
}
