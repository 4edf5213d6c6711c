package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.evaluate.FactKind;
import org.entente.evaluate.ScoredRow;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Fits the weights by which raw scores become probabilities, and tries them on documents that they were not fitted on. */
final class Calibration {
    private static final double LEAST = 1e-6;

    private final List<Example> examples;
    private final double penalty;

    Calibration(List<Example> examples, double penalty) {
        this.examples = List.copyOf(examples);
        this.penalty = penalty;
    }

    /** Every row of the folder's readings; those that gold matches, required or optional, are right. */
    static List<Example> examples(GoldFolder folder, Reader reader) throws IOException {
        List<Reading> readings = folder.readings(reader::readRaw);
        Map<Row, Reading> origins = new IdentityHashMap<>();
        readings.forEach(reading -> reading.rows().forEach(row -> origins.put(row, reading)));
        List<Example> examples = new ArrayList<>();
        for (ScoredRow scored : folder.score(readings).rows()) {
            Reading reading = origins.get(scored.row());
            if (reading != null) {
                examples.add(example(scored, reading));
            }
        }
        return examples;
    }

    private static Example example(ScoredRow scored, Reading reading) {
        List<String> features = Reader.features(reading, scored.row());
        return new Example(scored.document(), scored.kind(), scored.row(), features, scored.right());
    }

    /** The model of each kind, fitted on all rows. */
    Map<FactKind, LogisticModel> models() {
        return fit(examples);
    }

    private Map<FactKind, LogisticModel> fit(List<Example> rows) {
        Map<FactKind, List<Example>> byKind = new EnumMap<>(FactKind.class);
        rows.forEach(row ->
                byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row));
        Map<FactKind, LogisticModel> models = new EnumMap<>(FactKind.class);
        byKind.forEach((kind, ofKind) -> models.put(kind, LogisticModel.fit(ofKind, penalty)));
        return models;
    }

    /** Every row with the probability that a model gives it which has not seen its document. */
    List<ScoredRow> heldOut() {
        List<ScoredRow> rows = new ArrayList<>();
        for (String document :
                new TreeSet<>(examples.stream().map(Example::document).toList())) {
            Map<FactKind, LogisticModel> models = fit(examples.stream()
                    .filter(e -> !e.document().equals(document))
                    .toList());
            examples.stream()
                    .filter(e -> e.document().equals(document))
                    .forEach(e -> rows.add(scored(e, models.get(e.kind()))));
        }
        return rows;
    }

    private static ScoredRow scored(Example e, @Nullable LogisticModel model) {
        double p = model == null ? e.row().confidence() : model.probability(e.features());
        return new ScoredRow(e.document(), e.kind(), e.row().withConfidence(p), e.right());
    }

    /** The mean log loss in nats: 0 where every probability is 0 or 1 and right. */
    static double logLoss(List<ScoredRow> rows) {
        return rows.stream()
                .mapToDouble(r -> -Math.log(Math.max(
                        LEAST, r.right() ? r.row().confidence() : 1 - r.row().confidence())))
                .average()
                .orElse(0);
    }

    /** The rows as they are, with raw scores for probabilities. */
    List<ScoredRow> raw() {
        return examples.stream()
                .map(e -> new ScoredRow(e.document(), e.kind(), e.row(), e.right()))
                .toList();
    }
}
