package org.entente.reader;

import java.util.List;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.entente.reader.internal.assembly.DocumentReader;
import org.entente.reader.internal.assembly.Explainer;
import org.entente.reader.internal.confidence.Confidence;
import org.entente.reader.internal.confidence.Feature;
import org.entente.reader.internal.coverage.CoverageRules;
import org.entente.reader.internal.lexicon.LanguagePack;

/** Reads documents of one language. Safe for use by several threads. */
public final class Reader {
    private static final Set<String> LANGUAGES = Set.of("fr");

    private final LanguagePack pack;
    private final DocumentReader documents;
    private final Confidence confidence;

    private Reader(String language) {
        this.pack = LanguagePack.load(language);
        this.documents = new DocumentReader(pack);
        this.confidence = new Confidence(pack);
    }

    /** ISO 639-1 codes of the languages that have a pack. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    /** @throws IllegalArgumentException where no pack reads that language */
    public static Reader forLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "no language pack for '" + language + "'; there is one for " + LANGUAGES);
        }
        return new Reader(language);
    }

    /**
     * What the document says. Its language is taken to be this reader's.
     *
     * @throws IllegalArgumentException where the document has no text
     */
    public Reading read(Document document) {
        return confidence.applied(readRaw(document));
    }

    /**
     * The same with raw scores in the place of probabilities: what calibration starts from.
     *
     * @throws IllegalArgumentException where the document has no text
     */
    public Reading readRaw(Document document) {
        return documents.read(document, DocumentReader.Trace.NONE);
    }

    /** What is visible in a row of a raw reading, as {@code name=value}: what its probability is reckoned from. */
    public static List<String> features(Reading raw, Row row) {
        return Confidence.features(raw, row).stream().map(Feature::toString).toList();
    }

    /** The same, with every step of the cascade laid open. */
    public Explanation explain(Document document) {
        Explainer explainer = new Explainer(pack.lexicon());
        Reading reading = confidence.applied(documents.read(document, explainer));
        return explainer.explanation(reading);
    }

    /** What the frames of this language do not cover. */
    public Coverage coverage() {
        return new Coverage(documents, new CoverageRules(pack, documents.frames()));
    }

    public String language() {
        return pack.language();
    }
}
