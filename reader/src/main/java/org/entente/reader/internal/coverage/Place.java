package org.entente.reader.internal.coverage;

import org.entente.reader.internal.frames.ContentForm;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Frame;
import org.entente.reader.internal.syntax.Item;
import org.jspecify.annotations.Nullable;

/**
 * Where a frame could find its content, in the words of frames.tsv.
 *
 * @param type what stands there
 * @param preposition what leads to it, or ""
 * @param addressee "obj", a preposition, or "-"
 * @param noun the noun that belongs to the predicate ("prendre acte"), or null
 */
record Place(
        Type type,
        String preposition,
        String addressee,
        @Nullable Item noun) {
    /** What stands before the verb, or behind it and a colon. */
    static final Place QUOTATION = new Place(Type.QUOTATION, "", "-", null);

    /** As frames.tsv writes content forms. */
    String form(CoverageRules rules) {
        return switch (type) {
            case CLAUSE -> (preposition + " " + rules.complementiser()).strip();
            case INFINITIVE -> preposition.isEmpty() ? "inf" : preposition + "+inf";
            case NOUN, OBJECT -> preposition + "+np";
            case OWN_NOUN -> "noun";
            case ATTRIBUTE -> "adj";
            case QUOTATION -> "quote";
        };
    }

    /** Whether a frame has a form for it, whatever its head. */
    boolean isKnownTo(Frame frame) {
        if (type == Type.NOUN && frame.addressee().equals(preposition)) {
            return true;
        }
        for (ContentForm form : frame.forms()) {
            if (form.type() == type && form.preposition().equals(preposition)) {
                return true;
            }
        }
        return false;
    }
}
