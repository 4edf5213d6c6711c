package org.entente.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A source that was set aside.
 *
 * @param source the path as it was given, or as it was found in a folder
 * @param details what the problem's wording needs, see {@link Problem}
 */
public record Refusal(String source, Problem problem, List<Object> details) {
    public Refusal {
        details = List.copyOf(details);
    }

    static Refusal of(String source, Problem problem, Object... details) {
        return new Refusal(source, problem, List.of(details));
    }

    /** One line: where, what is wrong, and what to do. French where the locale is French, else English. */
    public String message(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.entente.intake.Problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] arguments =
                details.stream().map(detail -> worded(detail, locale)).toArray();
        String line = source + ": " + new MessageFormat(texts.getString(problem.name()), locale).format(arguments);
        return oneLine(line);
    }

    /** A language code detail is printed as the language's name. */
    private static Object worded(Object detail, Locale locale) {
        return detail instanceof Locale language ? language.getDisplayLanguage(locale) : detail.toString();
    }

    private static String oneLine(String line) {
        return line.replaceAll("\\p{Cntrl}", "?");
    }
}
