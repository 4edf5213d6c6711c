package org.entente.cli;

/** Exit codes of the command, as docs/cli.md lists them. */
final class Exit {
    /** All went well. */
    static final int OK = 0;
    /** Some documents were set aside; the others were done. */
    static final int SOME_SET_ASIDE = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Nothing could be done: no document could be read, or the register or an output cannot be used. */
    static final int NOTHING_DONE = 3;
    /** A defect of Entente. */
    static final int DEFECT = 4;
    /** Interrupted (Ctrl-C): 128 and the number of the signal, as shells have it. */
    static final int INTERRUPTED = 130;
    /** Whoever read the output has gone away, for example {@code head}: 128 and SIGPIPE. */
    static final int PIPE_CLOSED = 141;

    private Exit() {}
}
