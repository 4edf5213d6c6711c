package org.entente.cli;

/** The reader tripped over a document: a defect of Entente. */
final class ReaderFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderFailure(RuntimeException cause) {
        super(cause.toString(), cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Where in the reader it happened: enough for a report of the defect. */
    String place() {
        Throwable cause = getCause();
        StackTraceElement[] trace = cause == null ? getStackTrace() : cause.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
