package org.entente.register;

/**
 * The register cannot do what it was asked. The message is one line that says what is wrong, where, and what to do; it is
 * meant for the user. Whatever was being done left the register as it was before.
 */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line for the user */
    public RegisterException(String message) {
        super(message);
    }

    public RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
