package org.entente.cli;

import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** A value on the command line that cannot be taken; the message has a key, so that it can be said in the person's language. */
final class Refused extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String message(Messages messages) {
        return messages.of(key, arguments.toArray());
    }
}
