package org.entente.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Gold and its texts, against which readings are scored. A reading belongs to the gold with the base name of its document's
 * source: {@code press/2026-03-03-a.txt} to {@code 2026-03-03-a.gold.jsonl}; others are left aside. What each number means is
 * told in docs/evaluate.md.
 */
public final class Evaluation {
    private final Map<String, List<GoldFact>> gold;
    private final Map<String, String> texts;
    private final @Nullable String language;

    private Evaluation(Map<String, List<GoldFact>> gold, Map<String, String> texts, @Nullable String language) {
        this.gold = gold;
        this.texts = texts;
        this.language = language;
    }

    /**
     * Gold files NAME.gold.jsonl in {@code goldFolder}, their texts NAME.txt in {@code pressFolder}. Where a text is absent,
     * the quotes of its reading are not checked.
     *
     * @throws GoldException where the folder holds no gold, or a line of it is none; the message says where
     * @throws IOException where a folder or file cannot be read
     */
    public static Evaluation of(Path goldFolder, Path pressFolder) throws IOException {
        Map<String, List<GoldFact>> gold = new GoldFiles().read(goldFolder);
        Map<String, String> texts = new HashMap<>();
        for (String name : gold.keySet()) {
            Path file = pressFolder.resolve(name + ".txt");
            if (Files.exists(file)) {
                texts.put(name, Utf8.text(file));
            }
        }
        return new Evaluation(gold, texts, null);
    }

    /**
     * The same over documents of one language only, {@code fr} or {@code en}; null for all. The language is the one that the
     * reading gives, so gold without a reading stays in and counts as missed. Quotes are checked in all languages.
     */
    public Evaluation inLanguage(@Nullable String code) {
        return new Evaluation(gold, texts, code);
    }

    /** The base names of the documents that have gold. */
    public Set<String> names() {
        return Set.copyOf(gold.keySet());
    }

    /** Scores the readings; of two of one name the later counts. */
    public Scores score(Collection<Reading> readings) {
        Map<String, Reading> byName = new HashMap<>();
        readings.forEach(reading -> byName.put(BaseName.of(reading.document().source()), reading));
        return score(cases(byName), quotes(byName));
    }

    static Scores score(List<Case> cases, QuoteScore quotes) {
        Map<FactKind, KindScore> kinds = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        List<ScoredRow> rows = new ArrayList<>();
        for (KindScorer<?, ?> scorer : scorers()) {
            cases.forEach(document -> mistakes.addAll(scorer.add(document)));
            kinds.put(scorer.kind(), scorer.score());
            rows.addAll(scorer.rows());
        }
        mistakes.sort(Comparator.comparing(Mistake::document));
        return new Scores(new LinkedHashMap<>(kinds), quotes, missing(cases), mistakes, rows);
    }

    private List<Case> cases(Map<String, Reading> byName) {
        List<Case> cases = new ArrayList<>();
        gold.forEach((name, facts) -> {
            Reading reading = byName.get(name);
            if (reading == null
                    || language == null
                    || language.equals(reading.document().language())) {
                cases.add(new Case(name, facts, reading, new Sentences(texts.get(name))));
            }
        });
        return cases;
    }

    private static List<KindScorer<?, ?>> scorers() {
        return List.of(
                new KindScorer<>(new OfficeRules()),
                new KindScorer<>(new EncounterRules()),
                new KindScorer<>(new StatementRules()),
                new KindScorer<>(new UndertakingRules()),
                new KindScorer<>(new FigureRules()),
                new KindScorer<>(new InstrumentRules()));
    }

    private QuoteScore quotes(Map<String, Reading> byName) {
        QuoteScore sum = new QuoteScore(0, 0);
        for (Map.Entry<String, Reading> entry : byName.entrySet()) {
            String text = texts.get(entry.getKey());
            if (text != null) {
                sum = sum.plus(Quotes.check(entry.getValue(), text));
            }
        }
        return sum;
    }

    private static List<String> missing(List<Case> cases) {
        return cases.stream().filter(c -> c.reading() == null).map(Case::name).toList();
    }
}
