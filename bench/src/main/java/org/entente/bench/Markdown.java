package org.entente.bench;

import java.util.List;
import java.util.Locale;

/** A page of CommonMark with tables, put together line by line. */
final class Markdown {
    private final StringBuilder page = new StringBuilder();

    Markdown heading(int level, String text) {
        page.append(page.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(text)
                .append("\n\n");
        return this;
    }

    Markdown text(String paragraph) {
        page.append(paragraph).append("\n\n");
        return this;
    }

    Markdown code(String lines) {
        page.append("```sh\n").append(lines).append("\n```\n\n");
        return this;
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        row(header);
        row(header.stream().map(column -> "---").toList());
        rows.forEach(this::row);
        page.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        page.append("| ")
                .append(String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n");
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    static String span(double low, double high) {
        return share(low) + "–" + share(high);
    }

    static String grouped(double number) {
        return String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    /** One newline at the end, and never two empty lines in a row. */
    @Override
    public String toString() {
        return page.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
    }
}
