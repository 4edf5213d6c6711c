package org.entente.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.evaluate.FactKind;

/** Judgements as tables. */
final class JudgementTables {
    private static final int CAUSES = 10;
    private static final String ALL = "all";

    private final List<Judgement> judgements;

    JudgementTables(List<Judgement> judgements) {
        this.judgements = judgements;
    }

    long documents() {
        return judgements.stream().map(Judgement::document).distinct().count();
    }

    long sources() {
        return judgements.stream().map(Judgement::source).distinct().count();
    }

    /** Precision of each kind, and recall where rows that are missing were noted. */
    void scores(Markdown page, boolean withRecall) {
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(Stream.of(FactKind.values()).map(FactKind::code), Stream.of(ALL))
                .forEach(kind -> rows.add(scores(kind, withRecall)));
        List<String> header = new ArrayList<>(List.of("kind", "rows judged", "right", "precision (95 %)"));
        if (withRecall) {
            header.addAll(List.of("missed", "recall (95 %)"));
        }
        page.table(header, rows);
    }

    private List<String> scores(String kind, boolean withRecall) {
        long right = count(kind, j -> j.is("right"));
        long wrong = count(kind, j -> j.is("wrong"));
        long missed = count(kind, j -> j.is("missed"));
        List<String> row = new ArrayList<>(List.of(
                kind,
                String.valueOf(right + wrong),
                String.valueOf(right),
                new Proportion(right, right + wrong).toString()));
        if (withRecall) {
            row.add(String.valueOf(missed));
            row.add(new Proportion(right, right + missed).toString());
        }
        return row;
    }

    private long count(String kind, Predicate<Judgement> which) {
        return judgements.stream()
                .filter(j -> kind.equals(ALL) || j.kind().equals(kind))
                .filter(which)
                .count();
    }

    /** Why rows are wrong or missing, the commonest causes first. */
    void causes(Markdown page) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Judgement judgement : judgements) {
            if (!judgement.is("right") && !judgement.cause().isEmpty()) {
                counts.computeIfAbsent(judgement.cause(), cause -> new int[2])[judgement.is("wrong") ? 0 : 1]++;
            }
        }
        page.table(List.of("cause", "wrong rows", "missed rows"), commonest(counts));
    }

    private static List<List<String>> commonest(Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(
                                entry -> -entry.getValue()[0] - entry.getValue()[1])
                        .thenComparing(Map.Entry::getKey))
                .limit(CAUSES)
                .map(entry -> List.of(
                        entry.getKey(), String.valueOf(entry.getValue()[0]), String.valueOf(entry.getValue()[1])))
                .toList();
    }
}
