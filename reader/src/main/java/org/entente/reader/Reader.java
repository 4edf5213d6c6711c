package org.entente.reader;

import java.util.List;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Reading;

/** Reads documents of one language. Safe for use by several threads. */
public final class Reader {
    private final String language;

    private Reader(String language) {
        this.language = language;
    }

    /** ISO 639-1 codes of the languages that have a pack. */
    public static Set<String> languages() {
        return Set.of("fr");
    }

    /** @throws IllegalArgumentException where no pack reads that language */
    public static Reader forLanguage(String language) {
        if (!languages().contains(language)) {
            throw new IllegalArgumentException(
                    "no language pack for '" + language + "'; there is one for " + languages());
        }
        return new Reader(language);
    }

    /** What the document says. Its text must be present; its language is taken to be this reader's. */
    public Reading read(Document document) {
        return new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same, with every step of the cascade laid open. */
    public Explanation explain(Document document) {
        return new Explanation(List.of());
    }

    public String language() {
        return language;
    }
}
