package org.entente.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of gold: {@code NAME.gold.jsonl}, one fact a line. */
final class GoldFiles {
    private static final String SUFFIX = ".gold.jsonl";

    private final JsonMapper mapper = EvaluationJson.mapper();

    /** The facts of every file by its NAME, in the order of names. */
    Map<String, List<GoldFact>> read(Path folder) throws IOException {
        Map<String, List<GoldFact>> gold = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            gold.put(name.substring(0, name.length() - SUFFIX.length()), facts(file));
        }
        if (gold.isEmpty()) {
            throw new GoldException(
                    folder + " holds no NAME" + SUFFIX + "; name the folder in which the gold files lie");
        }
        return gold;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private List<GoldFact> facts(Path file) throws IOException {
        List<GoldFact> facts = new ArrayList<>();
        int number = 0;
        for (String line : Utf8.lines(file)) {
            number++;
            if (!line.isBlank()) {
                fact(line, file, number).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Empty where the line is of a type that is not scored. */
    private Optional<GoldFact> fact(String line, Path file, int number) {
        try {
            return Optional.ofNullable(mapper.readValue(line, GoldFact.class));
        } catch (JacksonException e) {
            throw new GoldException(
                    file + ", line " + number + " is no gold fact: " + e.getOriginalMessage() + "; mend or remove it",
                    e);
        }
    }
}
