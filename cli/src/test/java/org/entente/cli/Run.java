package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one call of the command printed, and its exit code.
 *
 * @param code the exit code
 */
record Run(int code, String out, String err) {
    /** Runs the command in this process, in English. */
    static Run entente(Object... args) {
        return in(Locale.ENGLISH, Map.of(), args);
    }

    static Run in(Locale locale, Map<String, String> environment, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int code = Entente.run(words, environment, locale, out, err, new Interruption());
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
