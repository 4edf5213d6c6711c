package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Party;
import org.entente.model.Reading;
import org.entente.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the French pack holds for its own example sentence. */
class RuleExamplesTest {
    private static final Reader READER = Reader.forLanguage("fr");

    private static List<String[]> lines(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Reader.class.getResourceAsStream("/org/entente/reader/fr/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFrameReadsItsExample() throws IOException {
        return lines("frames.tsv").stream()
                .map(l -> DynamicTest.dynamicTest(l[0] + ": " + l[5], () -> readsExample(l)));
    }

    private static void readsExample(String[] line) {
        MarkedExample example = MarkedExample.parse(line[5]);
        Reading reading = READER.read(Document.ofText("example", example.text()));
        List<Statement> statements = reading.statements().stream()
                .filter(s -> s.act().code().equals(line[1]))
                .filter(s -> MarkedExample.words(s.content().text()).equals(example.contentWords()))
                .toList();
        assertThat(statements)
                .as("%s with content '%s' in %s", line[1], example.contentWords(), reading.statements())
                .isNotEmpty();
        assertThat(statements).as("speaker").anyMatch(s -> isSpeaker(reading, s, example));
    }

    private static boolean isSpeaker(Reading reading, Statement statement, MarkedExample example) {
        Party speaker = reading.parties().stream()
                .filter(p -> p.id().equals(statement.speaker()))
                .findFirst()
                .orElseThrow();
        return !speaker.members().isEmpty()
                || speaker.mentions().stream()
                        .anyMatch(m -> m.start() < example.speaker()[1] && m.end() > example.speaker()[0]);
    }

    @TestFactory
    Stream<DynamicTest> everyEncounterRuleReadsItsExample() throws IOException {
        return lines("encounters.tsv").stream()
                .map(l -> DynamicTest.dynamicTest(
                        l[0] + ": " + l[6],
                        () -> assertThat(READER.read(Document.ofText("example", l[6]))
                                        .encounters())
                                .anyMatch(e -> e.kind().code().equals(l[2]))));
    }

    @Test
    void thereAreEnoughPredicates() throws IOException {
        assertThat(lines("frames.tsv").stream().map(l -> l[0]).distinct().count())
                .isGreaterThanOrEqualTo(150);
    }
}
