package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.parties.SoleParties;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of assembly share of one document.
 *
 * @param parties those that lead a state alone
 * @param day EDTF: the day of the report, or null
 * @param place the place of the dateline, or null
 * @param dates every date of the text, in its order
 */
record Context(
        Tokens tokens,
        Lexicon lexicon,
        PartyBook book,
        SoleParties parties,
        Draft draft,
        @Nullable String day,
        @Nullable String place,
        List<DateExpression> dates) {
    /** The dates between two tokens, found by halving: a long document has many. */
    List<DateExpression> datesIn(int from, int to) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < dates.size() && dates.get(end).to() <= to) {
            end++;
        }
        return dates.subList(low, end);
    }
}
