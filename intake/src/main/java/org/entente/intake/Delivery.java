package org.entente.intake;

import org.entente.model.Document;

/** What came of one source: a document, or the reason why there is none. */
public sealed interface Delivery {
    /** The path as it was given, or as it was found in a folder. */
    String source();

    /** A document with its text and its language. */
    record Accepted(Document document) implements Delivery {
        @Override
        public String source() {
            return document.source();
        }
    }

    /** A source that was set aside. */
    record Refused(Refusal refusal) implements Delivery {
        @Override
        public String source() {
            return refusal.source();
        }
    }
}
