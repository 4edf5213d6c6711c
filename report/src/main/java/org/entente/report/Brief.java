package org.entente.report;

import org.entente.register.Register;

/** The briefing note on two parties: "who owes what to whom", for the one who reads it on the way to a meeting. */
public final class Brief {
    private final Page page;

    private Brief(Page page) {
        this.page = page;
    }

    /**
     * Writes the note.
     *
     * @param a the reader's own side: a state's name in French or English, or its ISO 3166-1 code
     * @param b the counterpart's
     * @throws org.entente.register.RegisterException with a line for the user, where a party or the person is not known
     */
    public static Brief of(Register register, String a, String b, BriefOptions options) {
        BriefContent content = new BriefReader(register, a, b, options).content();
        return new Brief(new BriefPage(content, new Words(options.locale())).page());
    }

    /** For a terminal: plain text of 100 columns. */
    public String text() {
        return PlainText.of(page);
    }

    /** CommonMark, the sources as GitHub's footnotes. */
    public String markdown() {
        return Markdown.of(page);
    }
}
