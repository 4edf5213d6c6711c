package org.entente.report;

import org.entente.register.Register;

/** The briefing note on two parties: "who owes what to whom", for the one who reads it on the way to a meeting. */
public final class Brief {
    private Brief() {}

    /**
     * Writes the note.
     *
     * @param a the reader's own side: a state's name in French or English, or its ISO 3166-1 code
     * @param b the counterpart's
     * @throws org.entente.register.RegisterException with a line for the user, where a party or the person is not known
     */
    public static Brief of(Register register, String a, String b, BriefOptions options) {
        throw new UnsupportedOperationException();
    }

    /** For a terminal: plain text of 100 columns at most. */
    public String text() {
        throw new UnsupportedOperationException();
    }

    /** CommonMark, with the sources as footnotes (GFM). */
    public String markdown() {
        throw new UnsupportedOperationException();
    }
}
