package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Act;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.model.Field;
import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.model.OfficeStatus;
import org.entente.model.Stage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an annotator's file is well-formed: known words only, and every span and name in the text to the letter. */
final class GoldCheck {
    /** A kind of fact: the keys that it must have, and those that it may have besides. */
    private record Shape(Set<String> must, Set<String> may) {
        static Shape of(String must, String may) {
            return new Shape(Set.of(must.split(" ")), Set.of(may.split(" ")));
        }
    }

    private static final Map<String, Shape> SHAPES = Map.of(
            "office", Shape.of("holder title country", "status"),
            "encounter", Shape.of("kind hosts guests others place date status", "occasion"),
            "statement", Shape.of("speaker addressees act content fields", "speaker_states negated condition"),
            "undertaking", Shape.of("stage debtors creditors action fields", "due quantity unit concrete"),
            "figure", Shape.of("measure", "value unit rank of approximate as_of"),
            "instrument", Shape.of("name status", "kind parties date"));

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String DAY = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final Pattern EDTF = Pattern.compile(DAY + "(/" + DAY + ")?");

    private final JsonMapper mapper = new JsonMapper();
    private final String text;
    private final String folded;
    private final List<String> faults = new ArrayList<>();
    private String where = "";

    private GoldCheck(String text) {
        this.text = text;
        this.folded = fold(text);
    }

    /** What is wrong in a file of gold, a line each; the text is that of the same name, wherever it lies. */
    static List<String> faults(Path gold, Path text) throws IOException {
        if (!Files.exists(text)) {
            return List.of(gold + ": there is no text " + text);
        }
        return faults(
                gold.getFileName().toString(),
                Files.readString(gold, StandardCharsets.UTF_8),
                Files.readString(text, StandardCharsets.UTF_8));
    }

    static List<String> faults(String name, String gold, String text) {
        GoldCheck check = new GoldCheck(text);
        List<String> lines = gold.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check.where = name + ":" + (i + 1) + ": ";
            check.line(lines.get(i));
        }
        return check.faults;
    }

    private void fault(String what) {
        faults.add(where + what);
    }

    private void line(String line) {
        try {
            fact(mapper.readTree(line));
        } catch (JacksonException e) {
            fault("no JSON: " + e.getOriginalMessage());
        }
    }

    private void fact(JsonNode fact) {
        String type = fact.path("type").asString("");
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            fault("the type is " + fact.path("type"));
            return;
        }
        keys(fact, shape);
        spans(fact);
        words(fact, type);
        names(fact);
        switch (type) {
            case "undertaking" -> undertaking(fact);
            case "figure" -> figure(fact);
            default -> {}
        }
    }

    private void keys(JsonNode fact, Shape shape) {
        Set<String> unknown = new TreeSet<>(fact.propertyNames());
        unknown.removeAll(shape.must());
        unknown.removeAll(shape.may());
        unknown.removeAll(Set.of("type", "optional"));
        unknown.forEach(key -> fault("the key " + key + " is unknown"));
        shape.must().stream()
                .filter(key -> !fact.has(key))
                .sorted()
                .forEach(key -> fault("the key " + key + " is missing"));
    }

    private void spans(JsonNode fact) {
        for (String key : List.of("content", "action", "condition")) {
            String span = fact.path(key).asString("");
            if (fact.has(key) && !fact.get(key).isNull() && (span.isEmpty() || !text.contains(span))) {
                fault(key + " does not stand in the text to the letter: " + fact.get(key));
            }
        }
    }

    private void words(JsonNode fact, String type) {
        one(fact, "act", Act.values());
        one(fact, "stage", Stage.values());
        switch (type) {
            case "office" -> one(fact, "status", OfficeStatus.values());
            case "encounter" -> {
                one(fact, "kind", EncounterKind.values());
                one(fact, "status", EncounterStatus.values());
            }
            case "instrument" -> {
                one(fact, "kind", InstrumentKind.values());
                one(fact, "status", InstrumentStatus.values());
            }
            default -> {}
        }
        list(fact, "fields", name -> isOne(name, Field.values()), "no field");
        for (String key : List.of("date", "due", "as_of")) {
            String date = fact.path(key).asString("");
            if (!date.isEmpty() && !EDTF.matcher(date).matches()) {
                fault(key + " is no EDTF date: " + date);
            }
        }
    }

    private void one(JsonNode fact, String key, Enum<?>[] values) {
        if (fact.has(key) && !fact.get(key).isNull() && !isOne(fact.get(key).asString(""), values)) {
            fault(key + " is unknown: " + fact.get(key));
        }
    }

    private static boolean isOne(String code, Enum<?>[] values) {
        return Arrays.stream(values)
                .anyMatch(value -> value.name().toLowerCase(Locale.ROOT).equals(code));
    }

    private void names(JsonNode fact) {
        for (String key : List.of("holder", "speaker")) {
            String name = fact.path(key).asString("");
            if (fact.has(key) && !isNamed(name)) {
                fault(key + " is not of the text: " + fact.get(key));
            }
        }
        for (String key : List.of("hosts", "guests", "others", "addressees")) {
            list(fact, key, this::isNamed, "not of the text");
        }
        list(fact, "speaker_states", this::isSide, "neither a state's code nor a name of the text");
    }

    private void undertaking(JsonNode fact) {
        list(fact, "debtors", this::isSide, "neither a state's code nor a name of the text");
        list(fact, "creditors", this::isSide, "neither a state's code nor a name of the text");
        if (fact.path("debtors").isEmpty()) {
            fault("nobody is the debtor");
        }
    }

    private void figure(JsonNode fact) {
        if (fact.has("value") == fact.has("rank")) {
            fault("a figure has either a value or a rank");
        }
    }

    private void list(JsonNode fact, String key, Predicate<String> right, String otherwise) {
        for (JsonNode value : fact.path(key)) {
            if (!right.test(value.asString(""))) {
                fault(key + ": " + value + " is " + otherwise);
            }
        }
    }

    /** Every word of the name stands in the text, or it is a code. */
    private boolean isNamed(String name) {
        return CODE.matcher(name).matches()
                || (!name.isBlank()
                        && WORD.matcher(fold(name)).results().allMatch(word -> folded.contains(word.group())));
    }

    private boolean isSide(String side) {
        return CODE.matcher(side).matches() || (!side.isBlank() && folded.contains(fold(side)));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    /** The files of gold in a folder, sorted; none where there is no such folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gold.jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
