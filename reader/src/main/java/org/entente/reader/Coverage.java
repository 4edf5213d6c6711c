package org.entente.reader;

import java.util.List;
import org.entente.model.Document;
import org.entente.reader.internal.assembly.DocumentReader;
import org.entente.reader.internal.coverage.CoverageRules;
import org.entente.reader.internal.coverage.CoverageTrace;

/** Finds what the frames of a language do not cover. Safe for use by several threads. */
public final class Coverage {
    private final DocumentReader documents;
    private final CoverageRules rules;

    Coverage(DocumentReader documents, CoverageRules rules) {
        this.documents = documents;
        this.rules = rules;
    }

    /**
     * The predicates of a document that no frame matched, in the order of the text. It is read as {@link Reader#read} reads it.
     *
     * @throws IllegalArgumentException where the document has no text
     */
    public List<UnknownPredicate> predicates(Document document) {
        CoverageTrace trace = new CoverageTrace(rules);
        documents.read(document, trace);
        return trace.found();
    }
}
