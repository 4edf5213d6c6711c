package org.entente.reader.internal.assembly;

import org.entente.reader.internal.syntax.Clause;

/** Which words of a stretch are told by a clause inside it. */
final class Nesting {
    private Nesting() {}

    /** Whether words stand in a clause with a verb that begins behind the stretch's first token. */
    static boolean inside(Scene scene, int stretch, int from, int to) {
        for (Clause c : scene.sentence().clauses()) {
            if (c.hasVerb() && c.from() > stretch && c.from() <= from && to <= c.to()) {
                return true;
            }
        }
        return false;
    }
}
