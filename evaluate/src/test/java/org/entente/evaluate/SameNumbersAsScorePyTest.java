package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Reading;
import org.entente.model.ReadingJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both scorers give the same numbers of made-up readings, the random intervals aside, and find the same mistakes. */
class SameNumbersAsScorePyTest {
    private static final Path MINI = Path.of("src/test/resources/mini");
    /** The gold that readers are measured by: read here as it is, by readings that are made up all the same. */
    private static final Path SHARED = Path.of("../../shared");

    private static final Set<String> RANDOM = Set.of("low", "high");
    /** Attributes that only this scorer lists as wrong: the other one counts them without a line. */
    private static final Set<String> VALUES = Set.of("addressees", "due", "quantity");

    private final JsonMapper mapper = new JsonMapper();
    private final ReadingJson json = new ReadingJson();

    @TempDir
    private @Nullable Path temporary;

    @BeforeAll
    static void scorerIsHere() throws Exception {
        assumeTrue(ScorePy.isHere(), "needs python3 and " + ScorePy.SCRIPT);
    }

    @ParameterizedTest(name = "made-up readings, seed {0}")
    @ValueSource(
            longs = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48
            })
    void sameNumbers(long seed) throws Exception {
        compare(MINI, seed);
    }

    @ParameterizedTest(name = "made-up readings of the shared gold, seed {0}")
    @ValueSource(longs = {101, 102, 103, 104})
    void sameNumbersOfTheSharedGold(long seed) throws Exception {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "needs " + SHARED + "/gold");
        compare(SHARED, seed);
    }

    private void compare(Path folder, long seed) throws Exception {
        // score.py cannot list the mistakes of offices that are of nobody, so these are only in every other set.
        boolean listed = seed % 2 == 1;
        String language = seed % 3 == 0 ? "fr" : null;
        List<Reading> readings = readings(folder, new Noise(seed), !listed);

        List<String> lines = ScorePy.run(work(), arguments(folder, readings, listed, language));
        Scores scores = evaluation(folder).inLanguage(language).score(readings);

        assertThat(numbers(new EvaluationJson().write(scores))).isEqualTo(numbers(lines.getLast()));
        if (listed) {
            assertThat(scores.mistakes().stream().flatMap(m -> line(m).stream()))
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .filter(line -> line.contains("\t"))
                            .map(line ->
                                    String.join(" ", List.of(line.split("\t")).subList(0, 3)))
                            .toList());
        }
    }

    @Test
    void sameNumbersWhereNothingWasRead() throws Exception {
        List<String> lines = ScorePy.run(work(), arguments(MINI, List.of(), false, null));
        Scores scores = evaluation(MINI).score(List.of());
        assertThat(numbers(new EvaluationJson().write(scores))).isEqualTo(numbers(lines.getLast()));
    }

    private static Evaluation evaluation(Path folder) throws IOException {
        return Evaluation.of(folder.resolve("gold"), folder.resolve("press"));
    }

    /** One reading a document; now and then one is lacking, and one is of a document without gold. */
    private List<Reading> readings(Path folder, Noise noise, boolean openOffices) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, List<GoldFact>> entry :
                new GoldFiles().read(folder.resolve("gold")).entrySet()) {
            String text = Files.readString(folder.resolve("press").resolve(entry.getKey() + ".txt"));
            if (!noise.once(10)) {
                String source = (noise.once(2) ? "https://presse.example/" : "") + entry.getKey() + ".txt";
                String language = noise.once(10) ? null : noise.once(5) ? "en" : "fr";
                readings.add(new MadeUpReading(noise, text, openOffices).of(source, language, entry.getValue()));
            }
            if (noise.once(10)) {
                readings.add(new MadeUpReading(noise, text, openOffices).of("autre.txt", "fr", entry.getValue()));
            }
        }
        return readings;
    }

    private List<String> arguments(Path folder, List<Reading> readings, boolean errors, @Nullable String language)
            throws IOException {
        Path file = work().resolve("readings.jsonl");
        Files.writeString(
                file,
                readings.stream()
                        .map(json::write)
                        .map(SameNumbersAsScorePyTest::ascii)
                        .collect(Collectors.joining("\n")));
        List<String> arguments =
                new ArrayList<>(List.of(folder + "/gold", file.toString(), "--press", folder + "/press", "--json"));
        if (errors) {
            arguments.add("--errors");
        }
        if (language != null) {
            arguments.addAll(List.of("--lang", language));
        }
        return arguments;
    }

    /** With JSON's escapes, since half a surrogate pair, which a wrong quote may hold, has no UTF-8. */
    private static String ascii(String line) {
        return line.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** {@code statement f1 0.75}, in the order in which they stand there. */
    private List<String> numbers(String scores) {
        List<String> numbers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kind : mapper.readTree(scores).properties()) {
            if (kind.getKey().equals("reliability")) {
                continue; // the other scorer has none
            }
            for (Map.Entry<String, JsonNode> number : kind.getValue().properties()) {
                if (!RANDOM.contains(number.getKey())) {
                    numbers.add(kind.getKey() + " " + number.getKey() + " " + number(number.getValue()));
                }
            }
        }
        return numbers;
    }

    private static String number(JsonNode number) {
        return number.isNull() ? "null" : String.valueOf(number.decimalValue().doubleValue());
    }

    private static List<String> line(Mistake mistake) {
        String start = mistake.document() + " " + mistake.kind().code() + " " + mistake.verdict();
        if (mistake.verdict() != Verdict.WRONG) {
            return List.of(start);
        }
        List<String> attributes =
                mistake.attributes().stream().filter(a -> !VALUES.contains(a)).toList();
        return attributes.isEmpty() ? List.of() : List.of(start + " " + String.join(",", attributes));
    }

    private Path work() {
        if (temporary == null) {
            throw new IllegalStateException("JUnit gives every test a folder");
        }
        return temporary;
    }
}
