package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.evaluate.FactKind;
import org.entente.evaluate.KindScore;
import org.entente.evaluate.Reliability;
import org.entente.evaluate.ReliabilityTable;
import org.entente.evaluate.Scores;
import org.jspecify.annotations.Nullable;

/** Scores as tables. */
final class ScoreTables {
    private ScoreTables() {}

    static void scores(Markdown page, Scores scores) {
        List<List<String>> rows = new ArrayList<>();
        scores.kinds().forEach((kind, score) -> rows.add(row(kind, score)));
        page.table(List.of("kind", "gold", "found", "matched", "precision", "recall", "F1", "95 %", "span F1"), rows);
    }

    private static List<String> row(FactKind kind, KindScore score) {
        return List.of(
                kind.code(),
                String.valueOf(score.gold()),
                String.valueOf(score.found()),
                String.valueOf(score.matched()),
                Markdown.share(score.precision()),
                Markdown.share(score.recall()),
                "**" + Markdown.share(score.f1()) + "**",
                Markdown.span(score.low(), score.high()),
                Markdown.share(score.spanF1()));
    }

    /** What else is right of matched rows. */
    static void attributes(Markdown page, Scores scores) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<FactKind, KindScore> kind : scores.kinds().entrySet()) {
            for (Map.Entry<String, @Nullable Double> attribute :
                    kind.getValue().attributes().entrySet()) {
                Double value = attribute.getValue();
                rows.add(
                        List.of(kind.getKey().code(), attribute.getKey(), value == null ? "–" : Markdown.share(value)));
            }
        }
        page.table(List.of("matched rows of", "attribute", "right"), rows);
    }

    static void reliability(Markdown page, Reliability reliability) {
        List<List<String>> rows = new ArrayList<>();
        reliability
                .bins()
                .forEach((kind, bins) -> bins.forEach(bin -> rows.add(List.of(
                        kind,
                        ReliabilityTable.span(bin),
                        String.valueOf(bin.rows()),
                        Markdown.share(bin.confidence()),
                        Markdown.share(bin.right())))));
        page.table(List.of("kind", "confidence given", "rows", "mean", "right"), rows);
    }
}
