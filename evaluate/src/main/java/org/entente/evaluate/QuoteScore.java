package org.entente.evaluate;

/**
 * How much of the evidence is true to the text.
 *
 * @param right quotes that stand in the text between their offsets, to the letter
 * @param of all quotes of documents whose text is known
 */
public record QuoteScore(int right, int of) {
    QuoteScore plus(QuoteScore other) {
        return new QuoteScore(right + other.right, of + other.of);
    }
}
