package org.entente.report;

import java.util.List;

/** Lays a note out as plain text, 100 columns wide. */
final class PlainText {
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    static String of(Page page) {
        return new PlainText().write(page);
    }

    private String write(Page page) {
        head(page);
        for (Page.Section section : page.sections()) {
            heading(section.heading());
            section.items().forEach(this::item);
        }
        if (!page.footnotes().isEmpty()) {
            heading(page.sourcesHeading());
            page.footnotes().forEach(this::footnote);
        }
        return out.toString();
    }

    private void head(Page page) {
        out.append(page.title())
                .append('\n')
                .append("=".repeat(page.title().length()))
                .append('\n');
        wrap(page.subtitle(), "", "");
        if (page.legend() != null) {
            wrap(page.legend(), "", "");
        }
    }

    private void heading(String heading) {
        out.append('\n')
                .append(heading)
                .append('\n')
                .append("-".repeat(heading.length()))
                .append('\n');
    }

    private void item(Page.Item item) {
        String labels = labels(item.notes());
        if (item.detail() == null) {
            wrap(item.text() + labels, "• ", "  ");
        } else {
            wrap(item.text(), "• ", "  ");
            wrap(item.detail() + labels, "    ", "    ");
        }
    }

    private static String labels(List<String> notes) {
        return notes.isEmpty() ? "" : " [" + String.join(", ", notes) + "]";
    }

    private void footnote(Page.Footnote note) {
        wrap(note.source(), "[" + note.label() + "] ", "    ");
        note.quotations().forEach(quote -> wrap(quote.words(), "    " + quote.label() + " ", "       "));
    }

    private void wrap(String text, String first, String rest) {
        TextWrap.wrap(text, first, rest, WIDTH, out);
    }
}
