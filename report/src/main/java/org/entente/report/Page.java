package org.entente.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note in words, before it is laid out.
 *
 * @param subtitle a line under the title
 * @param legend what the sign for review means, where one is on the page; else null
 */
record Page(
        String title,
        String subtitle,
        @Nullable String legend,
        List<Section> sections,
        String sourcesHeading,
        List<Footnote> footnotes) {

    record Section(String heading, List<Item> items) {}

    /**
     * One thing to know.
     *
     * @param text what
     * @param detail how it stands, or null
     * @param notes labels of the footnotes that prove it
     */
    record Item(String text, @Nullable String detail, List<String> notes) {}

    /**
     * A document, and what is quoted of it.
     *
     * @param label its number
     * @param source who, when, where
     */
    record Footnote(String label, String source, List<Quotation> quotations) {}

    /** @param label the document's number and a letter */
    record Quotation(String label, String words) {}
}
