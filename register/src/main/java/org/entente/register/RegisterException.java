package org.entente.register;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The register cannot do what it was asked. Its message is one line for the user that says where, what is wrong, and what to do.
 * Whatever was being done left the register as it was before.
 */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RegisterProblem problem;
    private final String[] details;

    /** @param details the file or the name, then what the problem's wording needs */
    public RegisterException(RegisterProblem problem, Object... details) {
        this(problem, null, details);
    }

    /** The same, with what caused it. */
    public RegisterException(RegisterProblem problem, @Nullable Throwable cause, Object... details) {
        super(wording(problem, texts(details), Locale.ROOT), cause);
        this.problem = problem;
        this.details = texts(details);
    }

    /** What kind of problem it is. */
    public RegisterProblem problem() {
        return problem;
    }

    /** The line for the user: French where the locale is French, else English. */
    public String message(Locale locale) {
        return wording(problem, details, locale);
    }

    private static String[] texts(Object... details) {
        return Arrays.stream(details).map(Object::toString).toArray(String[]::new);
    }

    private static String wording(RegisterProblem problem, String[] details, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.entente.register.Problems",
                locale,
                RegisterException.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String line = new MessageFormat(texts.getString(problem.name()), locale).format(details);
        return line.replaceAll("\\p{Cntrl}+", " ");
    }
}
