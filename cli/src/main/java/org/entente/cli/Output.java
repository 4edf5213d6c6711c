package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The standard output in UTF-8. Unlike {@link java.io.PrintStream} it says when it cannot be written. */
final class Output extends Writer {
    /** The output cannot be written. */
    static final class OutputException extends IOException {
        private static final long serialVersionUID = 1L;

        OutputException(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** Whether it was a pipe whose reader has gone. */
        boolean isClosedPipe() {
            return String.valueOf(getMessage()).contains("Broken pipe");
        }
    }

    private final Writer writer;

    Output(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Writes a line and makes sure that whoever waits for it has it. */
    void line(String line) throws OutputException {
        write(line);
        write("\n");
        flush();
    }

    @Override
    public void write(String text) throws OutputException {
        write(text.toCharArray(), 0, text.length());
    }

    @Override
    public void write(char[] text, int start, int length) throws OutputException {
        try {
            writer.write(text, start, length);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void flush() throws OutputException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void close() throws OutputException {
        flush();
    }
}
