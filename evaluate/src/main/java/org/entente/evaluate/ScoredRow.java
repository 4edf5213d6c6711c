package org.entente.evaluate;

import org.entente.model.Row;

/**
 * A row that was found, and whether the gold has it.
 *
 * @param document base name of the document
 * @param right whether it matches a fact, required or optional, in all that a user would act on
 */
public record ScoredRow(String document, FactKind kind, Row row, boolean right) {}
