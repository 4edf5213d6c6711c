package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.entente.model.Statement;
import org.entente.report.ReviewMark;

/** What one document says, for a person: section by section, each row with the words that prove it. */
final class ReadingPage {
    private final Messages messages;
    private final Style style;
    private final int columns;

    /** @param columns lines are broken there */
    ReadingPage(Messages messages, Style style, int columns) {
        this.messages = messages;
        this.style = style;
        this.columns = columns;
    }

    String of(Reading reading) {
        PageWriter page = new PageWriter(messages, style, columns);
        RowText rows = new RowText(page, messages, new Names(reading, messages.locale()));
        head(reading.document(), page);
        section(page, "people", actors(reading), party -> rows.party(party, reading.offices()));
        section(page, "encounters", reading.encounters(), rows::encounter);
        section(page, "statements", bySpeaker(reading), rows::statements);
        section(page, "undertakings", reading.undertakings(), rows::undertaking);
        section(page, "figures", reading.figures(), rows::figure);
        section(page, "instruments", reading.instruments(), rows::instrument);
        if (reading.rows().findAny().isEmpty()) {
            page.plain(1, messages.of("page.nothing"));
        }
        if (reading.rows().anyMatch(Row::needsReview)) {
            page.gap();
            page.plain(0, messages.of("page.review", ReviewMark.SIGN));
        }
        return page + "\n";
    }

    private void head(Document document, PageWriter page) {
        page.title(document.title() == null ? document.source() : document.title());
        page.faint(
                0,
                Stream.of(
                                document.day(),
                                document.language(),
                                document.agency(),
                                document.side(),
                                document.source(),
                                document.address())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
    }

    private <T> void section(PageWriter page, String name, List<T> rows, Consumer<T> print) {
        if (!rows.isEmpty()) {
            page.heading(messages.of("section." + name));
            rows.forEach(print);
        }
    }

    /** Persons, and organisations; states and places come up where they act. */
    private static List<Party> actors(Reading reading) {
        return reading.parties().stream()
                .filter(party -> party.kind() == PartyKind.PERSON || party.kind() == PartyKind.ORGANISATION)
                .toList();
    }

    /** Speakers in the order in which the text lets them speak. */
    private static List<List<Statement>> bySpeaker(Reading reading) {
        Map<String, List<Statement>> groups = reading.statements().stream()
                .collect(Collectors.groupingBy(Statement::speaker, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }
}
