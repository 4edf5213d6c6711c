package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.ActClass;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;

/** "Et d'ajouter que …", "Et de conclure : « … »": an infinitive at the head of a sentence by which who spoke goes on speaking. */
final class GoesOn {
    private GoesOn() {}

    static boolean tells(Scene scene, Hit hit) {
        List<Item> items = scene.sentence().items();
        Tokens tokens = scene.sentence().tokens();
        boolean reports = hit.act().actClass() == ActClass.ASSERTIVE
                && (hit.form() == Type.CLAUSE || hit.form() == Type.QUOTATION || hit.form() == Type.NOUN);
        return reports
                && hit.clause().type() == Clause.Type.INFINITIVE
                && items.size() > 2
                && items.get(0).is(Item.Kind.COORD)
                && items.get(1).is(Item.Kind.PREP)
                && tokens.has(items.get(1).from(), Pos.OF)
                && items.get(2) == hit.clause().verbItem();
    }
}
