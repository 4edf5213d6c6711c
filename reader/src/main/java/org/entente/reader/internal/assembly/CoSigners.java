package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;

/** "A a signé l'accord avec B", "A et B ont paraphé": who signs with whom is of another state than they. */
final class CoSigners {
    private final Context context;
    private final Set<String> signing;
    private final Set<String> company;

    CoSigners(Context context, Profile profile) {
        this.context = context;
        this.signing = profile.words("signing");
        this.company = profile.words("company");
    }

    void look(Scene scene) {
        for (Clause clause : scene.sentence().clauses()) {
            if (clause.hasVerb()
                    && signing.contains(context.lexicon().lemma(clause.verb().lemma()))) {
                Entity one = scene.actor(clause);
                if (one != null && one.isGroup() && one.members().size() == 2) {
                    apart(one.members());
                } else if (one != null && one.isPerson()) {
                    clause.deps().stream()
                            .filter(d -> company.contains(d.preposition()))
                            .map(Dep::item)
                            .map(scene::meant)
                            .filter(e -> e != null && e.isPerson())
                            .findFirst()
                            .ifPresent(two -> context.book().opposed(one, two));
                }
            }
        }
    }

    private void apart(List<Entity> two) {
        if (two.getFirst().isPerson() && two.getLast().isPerson()) {
            context.book().opposed(two.getFirst(), two.getLast());
        }
    }
}
