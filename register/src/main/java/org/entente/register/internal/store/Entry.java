package org.entente.register.internal.store;

import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.register.Origin;

/**
 * A document as the register keeps it.
 *
 * @param document as it was given, with its text where the caller asked for it
 * @param reading without the text
 */
public record Entry(Document document, Reading reading, Origin origin) {}
