package org.entente.bench;

import org.entente.model.Document;

/** What is timed: something done with one document. */
@FunctionalInterface
public interface Work {
    /** @return how many things it found, so that none of the work can be left out as unused */
    long on(Document document);
}
