package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Statement;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Sentence;

/**
 * A predicate that has become a statement: what undertakings are made of.
 *
 * @param scene the sentence with its parties
 * @param hit the predicate
 * @param statement the statement made of it
 * @param speaker whose side it binds
 * @param addressees who is spoken to
 */
record Told(Scene scene, Hit hit, Statement statement, Entity speaker, List<Entity> addressees) {
    Sentence sentence() {
        return scene.sentence();
    }
}
