package org.entente.reader.internal.frames;

import java.util.List;
import org.entente.model.Act;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.jspecify.annotations.Nullable;

/**
 * A predicate of a sentence whose frame matched.
 *
 * @param clause the clause of the predicate
 * @param frame the frame, or null where the engine found the act without one (a future that promises)
 * @param act what it does
 * @param form the content form that matched
 * @param content token ranges {from, to} of the content; more than one where the text interrupts it
 * @param dep the dependent that the content begins with, or null
 * @param noun the pattern's noun group, or null
 * @param addressees noun groups
 * @param speaker the noun group of a speaker who is not the clause's subject ("selon X"), or null
 */
public record Hit(
        Clause clause,
        @Nullable Frame frame,
        Act act,
        ContentForm.@Nullable Type form,
        List<int[]> content,
        @Nullable Dep dep,
        @Nullable Item noun,
        List<Item> addressees,
        @Nullable Item speaker) {
    public Hit(
            Clause clause,
            @Nullable Frame frame,
            Act act,
            ContentForm.@Nullable Type form,
            List<int[]> content,
            @Nullable Dep dep,
            @Nullable Item noun,
            List<Item> addressees) {
        this(clause, frame, act, form, content, dep, noun, addressees, null);
    }

    /** By its content: hashing all of its clause and frame would cost more than the search. */
    @Override
    public int hashCode() {
        return content.isEmpty() ? 0 : 31 * contentFrom() + contentTo();
    }

    public int contentFrom() {
        return content.getFirst()[0];
    }

    public int contentTo() {
        return content.getLast()[1];
    }

    /** Whether a token lies in the content. */
    public boolean contains(int token) {
        for (int[] range : content) {
            if (token >= range[0] && token < range[1]) {
                return true;
            }
        }
        return false;
    }

    /** The same with the clause that governs the pattern ("a [fait savoir] que"). */
    Hit of(Clause governing) {
        return new Hit(governing, frame, act, form, content, dep, noun, addressees, speaker);
    }

    public Hit as(Act other) {
        return new Hit(clause, frame, other, form, content, dep, noun, addressees, speaker);
    }
}
