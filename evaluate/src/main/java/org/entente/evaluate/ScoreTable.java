package org.entente.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores as a table for people. Metrics keep the names that they have in JSON, in every language. */
public final class ScoreTable {
    private static final List<String> COLUMNS =
            List.of("gold", "found", "matched", "precision", "recall", "f1", "low", "high", "span_f1");
    private static final int FIRST = 12;
    private static final int GAP = 2;

    private final Messages messages;
    private final ReliabilityTable reliability;

    public ScoreTable(Locale locale) {
        this.reliability = new ReliabilityTable(locale);
        this.messages = new Messages(locale);
    }

    /** The table, each line ended by a newline. */
    public String print(Scores scores) {
        StringBuilder out = new StringBuilder(scores(scores));
        out.append('\n')
                .append(messages.get(
                        "quotes", scores.quotes().right(), scores.quotes().of()))
                .append('\n');
        if (!scores.missing().isEmpty()) {
            out.append(messages.get("missing", String.join(", ", scores.missing())))
                    .append('\n');
        }
        String table = reliability.print(scores.reliability());
        return table.isEmpty() ? out.toString() : out.append('\n').append(table).toString();
    }

    /** The kinds' scores alone. */
    public String scores(Scores scores) {
        StringBuilder out = new StringBuilder(" ".repeat(FIRST));
        COLUMNS.forEach(column -> cell(out, column, column));
        out.append('\n');
        scores.kinds().forEach((kind, score) -> row(out, kind, score));
        return out.toString();
    }

    private static void row(StringBuilder out, FactKind kind, KindScore score) {
        Map<String, @Nullable Object> numbers = EvaluationJson.numbers(score);
        out.append(kind.code()).append(" ".repeat(FIRST - kind.code().length()));
        COLUMNS.forEach(column -> cell(out, column, text(numbers.get(column))));
        out.append('\n');
        if (!score.attributes().isEmpty()) {
            String attributes = score.attributes().entrySet().stream()
                    .map(e -> e.getKey() + " " + text(e.getValue()))
                    .collect(Collectors.joining(" · "));
            out.append(" ".repeat(FIRST + GAP)).append(attributes).append('\n');
        }
    }

    private static void cell(StringBuilder out, String column, String value) {
        out.append(" ".repeat(GAP + column.length() - Math.min(value.length(), column.length())))
                .append(value);
    }

    private static String text(@Nullable Object number) {
        return switch (number) {
            case null -> "–";
            case Double share -> String.format(Locale.ROOT, "%.3f", share);
            default -> number.toString();
        };
    }
}
