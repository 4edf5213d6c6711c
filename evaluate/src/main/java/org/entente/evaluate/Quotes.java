package org.entente.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Quote;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.entente.model.Statement;
import org.entente.model.Undertaking;

/** Checks every quote of a reading, whichever row or attribute it proves, against the text. */
final class Quotes {
    private Quotes() {}

    static QuoteScore check(Reading reading, String text) {
        List<Quote> quotes = reading.rows()
                .flatMap(Quotes::evidence)
                .filter(Objects::nonNull)
                .flatMap(evidence -> evidence.parts().stream())
                .toList();
        int right = (int) quotes.stream().filter(quote -> stands(quote, text)).count();
        return new QuoteScore(right, quotes.size());
    }

    private static Stream<Evidence> evidence(Row row) {
        Stream<Evidence> more = switch (row) {
            case Party party -> party.mentions().stream();
            case Statement statement -> Stream.of(statement.content(), statement.condition());
            case Undertaking undertaking -> Stream.of(undertaking.action());
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(row.evidence()), more);
    }

    private static boolean stands(Quote quote, String text) {
        return quote.end() <= text.length()
                && decoded(text.substring(quote.start(), quote.end())).equals(quote.quote());
    }

    /** A span that begins or ends within a character beyond the basic plane is no text: its half becomes U+FFFD. */
    private static String decoded(String span) {
        return new String(span.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
}
