package org.entente.reader.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.UnknownPredicate;
import org.entente.reader.internal.assembly.DocumentReader;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Sentence;

/** Gathers the unknown predicates of a document while the cascade reads it. */
public final class CoverageTrace implements DocumentReader.Trace {
    private final CoverageRules rules;
    private final List<UnknownPredicate> found = new ArrayList<>();

    public CoverageTrace(CoverageRules rules) {
        this.rules = rules;
    }

    @Override
    public void sentence(Sentence sentence, List<Mention> mentions, List<Hit> hits, DocumentReader.Actors actors) {
        found.addAll(new UnknownPredicates(rules, sentence, hits, actors).find());
    }

    public List<UnknownPredicate> found() {
        return List.copyOf(found);
    }
}
