package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of assembly share of one document.
 *
 * @param day EDTF: the day of the report, or null
 * @param dates every date of the text, in its order
 */
record Context(
        Tokens tokens,
        Lexicon lexicon,
        PartyBook book,
        Draft draft,
        @Nullable String day,
        List<DateExpression> dates) {
    /** The dates between two tokens. */
    List<DateExpression> datesIn(int from, int to) {
        return dates.stream().filter(d -> d.from() >= from && d.to() <= to).toList();
    }
}
