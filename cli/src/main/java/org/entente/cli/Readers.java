package org.entente.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.reader.Coverage;
import org.entente.reader.Reader;
import org.entente.reader.UnknownPredicate;

/** The readers of all languages, each made when its first document comes. */
final class Readers {
    private final Map<String, Reader> readers = new HashMap<>();
    private final Map<String, Coverage> coverages = new HashMap<>();

    /** What the document says; intake has given it a language that can be read. */
    Reading read(Document document) {
        return of(String.valueOf(document.language())).read(document);
    }

    /** What its frames do not cover. */
    List<UnknownPredicate> unknown(Document document) {
        return coverages
                .computeIfAbsent(String.valueOf(document.language()), l -> of(l).coverage())
                .predicates(document);
    }

    /** What a reading was made by, for example {@code fr 0.1.0}. */
    static String version(Document document) {
        return document.language() + " " + Version.text();
    }

    Reader of(String language) {
        return readers.computeIfAbsent(language, Reader::forLanguage);
    }
}
