package org.entente.reader.internal.assembly;

import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** What a preposition of one or several words is called in the lists: "aux côtés du" is "à côtés de". */
final class Prepositions {
    private Prepositions() {}

    static String of(Context context, Item prep) {
        Tokens tokens = context.tokens();
        StringBuilder out = new StringBuilder();
        for (int i = prep.from(); i < prep.to(); i++) {
            boolean small = tokens.form(i).can(Pos.PREP);
            if (small || !tokens.form(i).can(Pos.DET)) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(
                                small
                                        ? context.lexicon().lemma(tokens.form(i).lemma(Pos.PREP))
                                        : tokens.form(i).text());
            }
        }
        return out.toString();
    }
}
