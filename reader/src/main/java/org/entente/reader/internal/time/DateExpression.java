package org.entente.reader.internal.time;

/**
 * A date that a text names.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param edtf EDTF (ISO 8601-2), resolved
 * @param deadline whether it says until when ("d'ici 2030")
 * @param sure whether its year stands in the words
 */
public record DateExpression(int from, int to, String edtf, boolean deadline, boolean sure) {
    DateExpression(int from, int to, String edtf, boolean sure) {
        this(from, to, edtf, false, sure);
    }

    DateExpression due() {
        return new DateExpression(from, to, edtf, true, sure);
    }

    DateExpression from(int begin) {
        return new DateExpression(begin, to, edtf, deadline, sure);
    }

    /** The same a year earlier. */
    public DateExpression yearBefore() {
        int slash = edtf.indexOf('/');
        return as(
                slash < 0 ? before(edtf) : before(edtf.substring(0, slash)) + "/" + before(edtf.substring(slash + 1)));
    }

    private static String before(String edtf) {
        return Periods.year(Integer.parseInt(edtf.substring(0, 4)) - 1) + edtf.substring(4);
    }

    DateExpression as(String other) {
        return new DateExpression(from, to, other, deadline, sure);
    }
}
