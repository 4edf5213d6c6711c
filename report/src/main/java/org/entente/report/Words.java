package org.entente.report;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.register.States;

/** The words of notes and lists in one language: French where the locale's language is French, else English. */
final class Words {
    private final ResourceBundle bundle;
    private final Locale language;
    private final States states = new States();

    Words(Locale locale) {
        language = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle(
                "org.entente.report.messages",
                language,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    /** The text of that key, {@code {0}} and so on replaced. */
    String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** "once", "3 times". */
    String times(int count) {
        return count == 1 ? get("times.one") : get("times", count);
    }

    /** A state's name; others as they are. */
    String state(String code) {
        return states.name(code, language);
    }

    /** Words between quotation marks, as the language has them. */
    String quote(String words) {
        return language.equals(Locale.FRENCH) ? "«\u00a0" + words + "\u00a0»" : "“" + words + "”";
    }

    /** What comes before a value: a colon, as the language has it. */
    String colon() {
        return language.equals(Locale.FRENCH) ? "\u00a0: " : ": ";
    }
}
