package org.entente.reader.internal.syntax;

import java.util.HashSet;
import java.util.Set;
import org.entente.reader.internal.lexicon.LanguagePack;

/** Verbs whose compound tenses take "be" without being passive ("est arrivé", "sont convenus"), by the pack's list. */
public final class MotionVerbs {
    private final Set<Integer> lemmas = new HashSet<>();

    public MotionVerbs(LanguagePack pack) {
        for (var line : pack.lines("be-verbs.tsv")) {
            lemmas.add(pack.lexicon().lemmaId(line.getFirst()));
        }
    }

    boolean has(int lemma) {
        return lemmas.contains(lemma);
    }
}
