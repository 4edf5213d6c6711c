package org.entente.reader.internal.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Field;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.text.Tokens;

/** Finds the fields that words name, by the pack's cue words; the longest cue counts, not the shorter ones inside it. */
public final class FieldFinder {
    private FieldFinder() {}

    /** The fields named between two tokens, in the order of {@link Field}. */
    public static List<Field> find(Tokens tokens, int from, int to) {
        Set<Field> out = EnumSet.noneOf(Field.class);
        for (int i = from; i < to; ) {
            int end = i + 1;
            int longest = 0;
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.FIELD && m.to() <= to && m.to() >= longest) {
                    longest = Math.max(longest, m.to());
                    out.add(Field.valueOf(m.value().toUpperCase(Locale.ROOT)));
                    end = Math.max(end, m.to());
                }
            }
            i = end;
        }
        return new ArrayList<>(out);
    }
}
