package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Act;
import org.entente.model.ActClass;
import org.entente.model.Statement;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;

/** To which statements one replies: "a accepté cette demande", "a remercié de l'invitation". */
final class Answers {
    private final Tokens tokens;

    Answers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The id of the last statement of another speaker that the content calls by its act's noun; empty where there is none. */
    List<String> of(Hit hit, String speaker, List<Statement> before) {
        boolean replies = hit.act().actClass() == ActClass.COMMISSIVE
                || hit.act().actClass() == ActClass.EXPRESSIVE
                || hit.act() == Act.DENY;
        for (int i = hit.contentFrom(); replies && i < hit.contentTo(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                boolean named = m.kind() == PhraseKind.CUE && m.value().equals("asked") && definite(i);
                String found = named ? last(m.phrase().detail(), speaker, before) : "";
                if (!found.isEmpty()) {
                    return List.of(found);
                }
            }
        }
        return List.of();
    }

    private boolean definite(int noun) {
        return noun > 0
                && tokens.is(noun - 1, Pos.DET)
                && tokens.has(noun - 1, Pos.DEMONSTRATIVE | Pos.DEFINITE | Pos.POSSESSIVE);
    }

    private static String last(String act, String speaker, List<Statement> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Statement s = before.get(i);
            if (s.act().code().equals(act) && !s.speaker().equals(speaker)) {
                return s.id();
            }
        }
        return "";
    }
}
