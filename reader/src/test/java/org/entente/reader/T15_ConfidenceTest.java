package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.model.Row;
import org.junit.jupiter.api.Test;

/** Scores become probabilities, by what is visible in a row. */
class T15_ConfidenceTest {
    private static final Reader READER = Reader.forLanguage("fr");

    private static final Document DOCUMENT = Document.ofText(
            "a.txt",
            "Le ministre japonais des Ports, Taro Isono, a reçu le ministre laotien Bounmy Keo à Tokyo. "
                    + "M. Isono a promis d'ouvrir trois ports d'ici 2030. « Le port ouvrira », a-t-il déclaré. "
                    + "Un accord de pêche a été signé.");

    private static List<String> features(Row row) {
        return Reader.features(READER.readRaw(DOCUMENT), row);
    }

    @Test
    void probabilities_change_nothing_else_of_a_reading() {
        Reading raw = READER.readRaw(DOCUMENT);
        List<Row> read = READER.read(DOCUMENT).rows().toList();
        List<Row> expected = raw.rows().toList();
        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).withConfidence(0)).isEqualTo(expected.get(i).withConfidence(0));
            assertThat(read.get(i).confidence()).isBetween(0.01, 0.99);
        }
    }

    @Test
    void the_same_text_is_always_given_the_same_probabilities() {
        assertThat(READER.read(DOCUMENT)).isEqualTo(Reader.forLanguage("fr").read(DOCUMENT));
    }

    @Test
    void what_is_visible_in_a_row_is_named() {
        Reading raw = READER.readRaw(DOCUMENT);
        assertThat(features(raw.statements().getFirst()))
                .contains("act=PROMISE", "class=COMMISSIVE", "speaker=PERSON", "named=yes", "quoted=no");
        assertThat(features(raw.undertakings().getFirst()))
                .contains("stage=PLEDGED", "due=yes", "concrete=yes", "debtors=1");
        assertThat(features(raw.encounters().getFirst())).contains("kind=MEETING", "hosts=1", "persons=2+");
        assertThat(features(raw.offices().getFirst())).contains("of=STATE", "status=CURRENT", "own=yes");
        assertThat(features(raw.instruments().getFirst())).contains("kind=AGREEMENT", "capitals=no", "length=3-4");
        assertThat(features(raw.parties().getFirst())).doesNotContain("kind=PERSON");
    }

    @Test
    void quotation_marks_count_only_in_the_sentence_of_the_row() {
        Reading raw = READER.readRaw(DOCUMENT);
        assertThat(raw.statements())
                .anySatisfy(said -> assertThat(features(said)).contains("quoted=yes", "act=STATE"));
        assertThat(features(raw.encounters().getFirst())).contains("quoted=no");
    }

    @Test
    void every_weight_is_of_a_kind_that_is_scored_and_has_a_bias() throws IOException {
        Set<String> kinds = new TreeSet<>();
        Set<String> biased = new TreeSet<>();
        for (String line : weights()) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(3);
            assertThat(Double.parseDouble(columns[2])).as(line).isBetween(-9.0, 9.0);
            assertThat(columns[1]).as(line).matches("bias|[a-z]+=.+");
            kinds.add(columns[0]);
            if (columns[1].equals("bias")) {
                biased.add(columns[0]);
            }
        }
        assertThat(kinds).containsExactly("encounter", "figure", "instrument", "office", "statement", "undertaking");
        assertThat(biased).isEqualTo(kinds);
    }

    private static List<String> weights() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reader.class.getResourceAsStream("fr/confidence.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
        }
    }
}
