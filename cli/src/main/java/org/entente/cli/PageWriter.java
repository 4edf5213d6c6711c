package org.entente.cli;

import org.entente.model.Evidence;

/** A page of text: indented paragraphs, broken at words. */
final class PageWriter {
    private static final int STEP = 2;

    private final StringBuilder page = new StringBuilder();
    private final Style style;
    private final Messages messages;
    private final int columns;

    /** @param columns lines are broken there */
    PageWriter(Messages messages, Style style, int columns) {
        this.messages = messages;
        this.style = style;
        this.columns = columns;
    }

    void title(String text) {
        paragraph(0, text, style::heading);
    }

    void heading(String text) {
        page.append('\n');
        paragraph(0, text, style::heading);
    }

    /** An empty line. */
    void gap() {
        page.append('\n');
    }

    void strong(int depth, String text) {
        paragraph(depth, text, style::strong);
    }

    void label(int depth, String text) {
        paragraph(depth, text, style::label);
    }

    void plain(int depth, String text) {
        paragraph(depth, text, line -> line);
    }

    void faint(int depth, String text) {
        paragraph(depth, text, style::faint);
    }

    /** The words of the document, between quotation marks. */
    void quote(int depth, Evidence evidence) {
        faint(
                depth,
                messages.of(
                        "quote",
                        String.join(
                                " […] ",
                                evidence.parts().stream()
                                        .map(part -> part.quote())
                                        .toList())));
    }

    private void paragraph(int depth, String text, java.util.function.UnaryOperator<String> look) {
        int width = columns - depth * STEP;
        String rest = text.strip().replaceAll("[ \\t\\r\\n]+", " ");
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            line(depth, look.apply(rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        line(depth, look.apply(rest));
    }

    private void line(int depth, String line) {
        page.repeat(' ', depth * STEP).append(line).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
