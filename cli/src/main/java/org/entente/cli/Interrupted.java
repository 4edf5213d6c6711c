package org.entente.cli;

/** The person stopped work that is done as a whole or not at all. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
