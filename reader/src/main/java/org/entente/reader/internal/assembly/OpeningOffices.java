package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** "Membre du Conseil et ministre des Ports, il a reçu …": offices without an article at the head are those of whom the pronoun means. */
final class OpeningOffices {
    private OpeningOffices() {}

    static void read(Scene scene) {
        Tokens tokens = scene.sentence().tokens();
        List<Mention> offices = new ArrayList<>();
        for (Item item : scene.sentence().items()) {
            Mention m = item.mention();
            boolean office = m != null
                    && m.kind() == Mention.Kind.ROLE
                    && !m.offices().isEmpty()
                    && !tokens.is(m.from(), Pos.DET);
            if (office) {
                offices.add(m);
            } else if (!item.is(Item.Kind.COMMA) && !item.is(Item.Kind.COORD)) {
                Entity meant = item.is(Item.Kind.SUBJECT) ? scene.meant(item) : null;
                if (meant != null && meant.isPerson()) {
                    offices.forEach(o -> scene.book().hold(meant, o));
                }
                return;
            }
        }
    }
}
