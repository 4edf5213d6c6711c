package org.entente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists what one document's rows of one kind have wrong: first wrong, then missed, then spurious rows. */
final class MistakeFinder<G extends GoldFact, F extends Found> {
    private final JsonMapper mapper = EvaluationJson.mapper();
    private final Rules<G, F> rules;

    MistakeFinder(Rules<G, F> rules) {
        this.rules = rules;
    }

    List<Mistake> find(Case document, List<G> gold, List<F> found, Pairing exact, Pairing near) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Pairing.Pair pair : exact.pairs()) {
            G wanted = gold.get(pair.gold());
            F got = found.get(pair.found());
            List<String> wrong = wanted.optional() ? List.of() : wrong(wanted, got);
            if (!wrong.isEmpty()) {
                mistakes.add(mistake(document, Verdict.WRONG, wrong, wanted, got, sentence(document, got)));
            }
        }
        missed(document, gold, found, exact, near).forEach(mistakes::add);
        spurious(document, found, exact).forEach(mistakes::add);
        return mistakes;
    }

    private List<String> wrong(G gold, F found) {
        Stream<String> shares = rules.shares().stream()
                .filter(share -> !share.right().test(gold, found))
                .map(Rules.Share::name);
        Stream<String> values = rules.values().stream()
                .filter(value -> value.wrong(gold, found))
                .map(Rules.Value::name);
        return Stream.concat(shares, values).toList();
    }

    private Stream<Mistake> missed(Case document, List<G> gold, List<F> found, Pairing exact, Pairing near) {
        Set<Integer> matched = exact.gold();
        Stream.Builder<Mistake> missed = Stream.builder();
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.contains(i) && !gold.get(i).optional()) {
                F nearest = near.foundFor(i).stream()
                        .mapToObj(found::get)
                        .findFirst()
                        .orElse(null);
                String sentence = document.sentences().nearest(gold.get(i).clue());
                String shown = sentence == null && nearest != null ? sentence(document, nearest) : sentence;
                missed.add(mistake(document, Verdict.MISSED, List.of(), gold.get(i), nearest, shown));
            }
        }
        return missed.build();
    }

    private Stream<Mistake> spurious(Case document, List<F> found, Pairing exact) {
        Set<Integer> matched = exact.found();
        Stream.Builder<Mistake> spurious = Stream.builder();
        for (int i = 0; i < found.size(); i++) {
            if (!matched.contains(i) && !document.isOptional(found.get(i))) {
                F got = found.get(i);
                spurious.add(mistake(document, Verdict.SPURIOUS, List.of(), null, got, sentence(document, got)));
            }
        }
        return spurious.build();
    }

    private static String sentence(Case document, Found found) {
        return document.sentences().of(found.row().evidence());
    }

    private Mistake mistake(
            Case document,
            Verdict verdict,
            List<String> wrong,
            @Nullable GoldFact gold,
            @Nullable Found got,
            @Nullable String sentence) {
        Row row = got == null ? null : got.row();
        return new Mistake(document.name(), rules.kind(), verdict, wrong, json(gold), json(got), row, sentence);
    }

    private @Nullable JsonNode json(@Nullable Object value) {
        return value == null ? null : mapper.valueToTree(value);
    }
}
