package org.entente.bench;

import java.util.List;
import org.entente.evaluate.FactKind;
import org.entente.model.Row;

/**
 * A row from which calibration learns.
 *
 * @param document its base name
 * @param row with its raw score
 * @param features what is visible in it, as {@code name=value}
 * @param right whether the gold has it
 */
record Example(String document, FactKind kind, Row row, List<String> features, boolean right) {}
