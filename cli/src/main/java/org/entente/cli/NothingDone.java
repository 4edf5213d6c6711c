package org.entente.cli;

/** A command can do nothing; the message is one line that says what is wrong, where, and what to do. */
final class NothingDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingDone(String message) {
        super(message);
    }
}
