package org.entente.model;

/**
 * A stretch of a document, to the letter: a W3C Web Annotation text-quote with its position.
 *
 * @param start UTF-16 offset of the first character in the document's text
 * @param end UTF-16 offset behind the last character
 * @param quote the text between the two
 */
public record Quote(int start, int end, String quote) {
    public Quote {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a quote must have 0 <= start < end, but has " + start + ".." + end);
        }
        if (quote.length() != end - start) {
            throw new IllegalArgumentException("the quote is " + quote.length() + " long, its offsets " + start + ".."
                    + end + " say " + (end - start));
        }
    }

    /** The stretch {@code start..end} of {@code text}. */
    public static Quote of(CharSequence text, int start, int end) {
        return new Quote(start, end, text.subSequence(start, end).toString());
    }
}
