package org.entente.cli;

import java.io.PrintStream;

/**
 * What every command has at hand.
 *
 * @param out for what was asked
 * @param err for what went wrong and how far the work is
 */
record Session(Output out, PrintStream err, Terminal terminal, Messages messages, Interruption interruption) {
    /** One line to the person, who it is from first. */
    void complain(String line) {
        err.println("entente: " + line.replaceAll("\\R+", " "));
    }

    /** Colours for the standard output. */
    Style style() {
        return new Style(terminal.out() && terminal.colours());
    }
}
