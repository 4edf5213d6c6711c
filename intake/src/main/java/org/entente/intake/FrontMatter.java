package org.entente.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines {@code url:}, {@code date:}, {@code title:} and {@code language:} at the top of a text, in any order, also between
 * two lines {@code ---}; or a first line {@code date 2026-01-15 Title}, as pages are often pasted.
 *
 * @param badDate the date line that holds no date, or null
 * @param badLanguage the language line that holds no language code, or null
 * @param body offset at which the prose begins
 */
record FrontMatter(
        @Nullable String address,
        @Nullable String published,
        @Nullable String title,
        @Nullable String language,
        @Nullable Line badDate,
        @Nullable Line badLanguage,
        int body) {
    /** A line, counted from 1, and the value on it. */
    record Line(int number, String value) {}

    private static final Pattern ENTRY =
            Pattern.compile("\\s*(url|date|title|language)\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASTED = Pattern.compile("\\s*date[ \\t]+(\\d{4}-\\d{2}-\\d{2})\\b(.*)");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[-_][a-z0-9_-]+)?");
    private static final Pattern OTHER = Pattern.compile("[\\w-]+\\s*:.*");
    private static final Pattern FENCE = Pattern.compile("---\\s*");

    static FrontMatter of(String text) {
        return new Parser(text).parse();
    }

    private static final class Parser {
        private final String text;
        private int at;
        private int number;
        private @Nullable String address;
        private @Nullable String published;
        private @Nullable String title;
        private @Nullable String language;
        private @Nullable Line badDate;
        private @Nullable Line badLanguage;

        Parser(String text) {
            this.text = text;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        FrontMatter parse() {
            boolean fenced = take(FENCE) != null;
            if (!fenced) {
                pasted();
            }
            while (entry() || (fenced && take(OTHER) != null)) {
                // each turn takes a line
            }
            if (fenced) {
                take(FENCE);
            }
            return new FrontMatter(address, published, title, language, badDate, badLanguage, at);
        }

        private boolean entry() {
            Matcher entry = take(ENTRY);
            if (entry != null) {
                keep(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2).strip());
            }
            return entry != null;
        }

        private void pasted() {
            Matcher line = take(PASTED);
            if (line != null) {
                keep("date", line.group(1));
                keep("title", line.group(2).strip());
            }
        }

        private void keep(String key, String value) {
            if (value.isEmpty()) {
                return;
            }
            switch (key) {
                case "url" -> address = value;
                case "title" -> title = value;
                case "date" -> Edtf.parse(value).ifPresentOrElse(date -> published = date, () -> badDate = line(value));
                default -> keepLanguage(value);
            }
        }

        private void keepLanguage(String value) {
            Matcher code = LANGUAGE.matcher(value.toLowerCase(Locale.ROOT));
            if (code.matches()) {
                language = code.group(1);
            } else {
                badLanguage = line(value);
            }
        }

        private Line line(String value) {
            return new Line(number, value.length() > 40 ? value.substring(0, 40) + "…" : value);
        }

        /** The match of the line at {@code at}, which is then behind it; or null, and nothing has moved. */
        private @Nullable Matcher take(Pattern pattern) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Matcher matcher = pattern.matcher(text).region(at, end);
            if (at == end || !matcher.matches()) {
                return null;
            }
            at = behindLineEnd(end);
            number++;
            return matcher;
        }

        private int behindLineEnd(int end) {
            if (text.startsWith("\r\n", end)) {
                return end + 2;
            }
            return Math.min(end + 1, text.length());
        }
    }
}
