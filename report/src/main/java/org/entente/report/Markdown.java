package org.entente.report;

import java.util.stream.Collectors;

/** Lays a note out as CommonMark with GitHub's footnotes, one for each quotation. */
final class Markdown {
    private final StringBuilder out = new StringBuilder();

    static String of(Page page) {
        return new Markdown().write(page);
    }

    private String write(Page page) {
        head(page);
        for (Page.Section section : page.sections()) {
            out.append("\n## ").append(escape(section.heading())).append("\n\n");
            section.items().forEach(this::item);
        }
        if (!page.footnotes().isEmpty()) {
            out.append("\n## ").append(escape(page.sourcesHeading())).append("\n\n");
            page.footnotes().forEach(this::footnote);
        }
        return out.toString();
    }

    private void head(Page page) {
        out.append("# ")
                .append(escape(page.title()))
                .append("\n\n")
                .append(escape(page.subtitle()))
                .append('\n');
        if (page.legend() != null) {
            out.append('\n').append(escape(page.legend())).append('\n');
        }
    }

    private void item(Page.Item item) {
        out.append("- ").append(item.detail() == null ? escape(item.text()) : "**" + escape(item.text()) + "**");
        if (item.detail() != null) {
            out.append("  \n  ").append(escape(item.detail()));
        }
        out.append(item.notes().stream().map(label -> "[^" + label + "]").collect(Collectors.joining()))
                .append('\n');
    }

    private void footnote(Page.Footnote note) {
        for (Page.Quotation quote : note.quotations()) {
            out.append("[^")
                    .append(quote.label())
                    .append("]: ")
                    .append(escape(note.source()))
                    .append(" — ")
                    .append(escape(quote.words()))
                    .append("\n");
        }
    }

    /** Quoted press must not become markup. */
    static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
