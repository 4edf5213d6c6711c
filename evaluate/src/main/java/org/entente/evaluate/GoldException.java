package org.entente.evaluate;

/** A gold file that cannot be used. The message says which file and line, what is wrong and what to do. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message, Throwable cause) {
        super(message, cause);
    }

    GoldException(String message) {
        super(message);
    }
}
