package org.entente.reader.internal.frames;

import java.util.List;
import java.util.Set;
import org.entente.model.Act;
import org.entente.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A predicate's entry: which act it performs and where its addressee and content stand. A line of frames.tsv.
 *
 * @param where file and line
 * @param pattern as the line writes it
 * @param verbs lemma ids that the verb must be one of
 * @param reflexive whether the verb must be reflexive; else it must not be
 * @param completions the nouns, adjectives or infinitives one of which completes the pattern; empty for none
 * @param complements their lemma keys
 * @param plain whether nothing or an infinitive completes it ("dire", "faire savoir"), so that a verb alone says what is done
 * @param stage of the undertaking that the content makes; null for none
 * @param byDefault whether the stage is the act's default, which the engine may refine
 * @param addressee "", "obj" or a preposition
 * @param forms of the content, in order of preference
 * @param example a sentence with its speaker, content and addressee marked
 */
public record Frame(
        String where,
        String pattern,
        Set<Integer> verbs,
        boolean reflexive,
        List<String> completions,
        Set<Integer> complements,
        boolean plain,
        Act act,
        @Nullable Stage stage,
        boolean byDefault,
        String addressee,
        List<ContentForm> forms,
        String example) {
    /** Whether a further word completes the pattern. */
    public boolean completed() {
        return !complements.isEmpty();
    }

    /** Whether the completing word is any of a class: it then stands without a preposition, as object or attribute. */
    boolean ofAClass() {
        return pattern.lastIndexOf(" %") > 0;
    }

    boolean takes(ContentForm.Type type) {
        for (ContentForm form : forms) {
            if (form.type() == type) {
                return true;
            }
        }
        return false;
    }
}
