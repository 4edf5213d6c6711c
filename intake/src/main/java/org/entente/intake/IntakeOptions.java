package org.entente.intake;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What documents are taken, and what is assumed where they do not say.
 *
 * @param languages ISO 639-1 codes of the languages that can be read; documents in others are set aside
 * @param language ISO 639-1 code for documents whose front matter names none, or null to find it out from the text
 * @param date EDTF publication date for documents whose front matter has none, or null
 */
public record IntakeOptions(
        Set<String> languages,
        @Nullable String language,
        @Nullable String date) {
    /** @throws IllegalArgumentException where the date is none */
    public IntakeOptions {
        languages = Set.copyOf(languages);
        if (date != null && Edtf.parse(date).isEmpty()) {
            throw new IllegalArgumentException("not a date: '" + date + "'");
        }
    }

    /** The codes of the languages that can be read, for messages. */
    String languageList() {
        return String.join(", ", new TreeSet<>(languages));
    }
}
