package org.entente.reader.internal.confidence;

/**
 * Something that is visible in a row: {@code act=PROMISE}.
 *
 * @param name what is looked at
 * @param value what is seen there
 */
public record Feature(String name, String value) {
    /** Told the features of a row. */
    interface Sink {
        void add(String name, String value);

        default void add(String name, boolean value) {
            add(name, value ? "yes" : "no");
        }

        /** None, one, two or more. */
        default void count(String name, int count) {
            add(name, count == 0 ? "0" : count == 1 ? "1" : "2+");
        }
    }

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
