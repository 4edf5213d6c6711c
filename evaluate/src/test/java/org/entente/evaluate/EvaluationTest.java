package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.model.Act;
import org.entente.model.Evidence;
import org.entente.model.Reading;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

/** The front door, on the invented press of src/test/resources/mini. */
class EvaluationTest {
    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final String PORT = "2031-02-04-port.txt";

    private static Evaluation mini() throws IOException {
        return Evaluation.of(MINI.resolve("gold"), MINI.resolve("press"));
    }

    private static KindScore statements(Scores scores) {
        return Objects.requireNonNull(scores.kinds().get(FactKind.STATEMENT));
    }

    @Test
    void aReadingBelongsToTheGoldOfItsBaseName() {
        assertThat(BaseName.of("../press/a.b.txt")).isEqualTo("a.b");
        assertThat(BaseName.of("https://presse.example/fr/a.html")).isEqualTo("a");
        assertThat(BaseName.of("a")).isEqualTo("a");
        assertThat(BaseName.of("a/")).isEqualTo("a");
        assertThat(BaseName.of("")).isEmpty();
    }

    @Test
    void goldWithoutAReadingIsMissed() throws IOException {
        Scores scores = mini().score(List.of(new Sketch().reading(PORT, "fr")));
        assertThat(scores.missing()).hasSize(4).doesNotContain("2031-02-04-port");
        assertThat(statements(scores).recall()).isZero();
        assertThat(scores.mistakes()).allMatch(mistake -> mistake.verdict() == Verdict.MISSED);
    }

    @Test
    void ofALanguageOnlyWhatIsReadInItCounts() throws IOException {
        List<Reading> readings = mini().names().stream()
                .map(name -> new Sketch().reading(name + ".txt", name.equals("2032-06-30-readout") ? "en" : "fr"))
                .toList();
        assertThat(statements(mini().score(readings)).gold()).isEqualTo(13);
        assertThat(statements(mini().inLanguage("en").score(readings)).gold()).isEqualTo(3);
        assertThat(statements(mini().inLanguage("vi").score(readings)).gold()).isZero();
    }

    @Test
    void ofTwoReadingsOfOneDocumentTheLaterCounts() throws IOException {
        Reading empty = new Sketch().reading(PORT, "fr");
        Reading thanks = new Sketch()
                .statement("moussa", Act.THANK, "le Portugal de son appui constant")
                .reading(PORT, "fr");
        assertThat(statements(mini().score(List.of(empty, thanks))).matched()).isEqualTo(1);
        assertThat(statements(mini().score(List.of(thanks, empty))).matched()).isZero();
    }

    @Test
    void aMistakeShowsItsSentence() throws IOException {
        Reading reading = new Sketch()
                .statement("ines", Act.THANK, "le Portugal de son appui constant")
                .reading(PORT, "fr");
        Mistake missed = mini().score(List.of(reading)).mistakes().stream()
                .filter(m -> m.kind() == FactKind.STATEMENT && m.got() != null && m.verdict() == Verdict.MISSED)
                .findFirst()
                .orElseThrow();
        assertThat(missed.document()).isEqualTo("2031-02-04-port");
        assertThat(missed.sentence())
                .isEqualTo("Le Président sénégalais a remercié le Portugal de son appui constant.");
        assertThat(missed.row()).isInstanceOf(Statement.class);
        assertThat(missed.got())
                .hasToString("{\"act\":\"thank\",\"speaker\":\"Inês Carvalhão\",\"speaker_sides\":[\"PT\"],"
                        + "\"group\":false,\"content\":\"le Portugal de son appui constant\",\"fields\":[\"aid\"]}");
        assertThat(missed.gold()).asString().startsWith("{\"type\":\"statement\",\"speaker\":\"Moussa Diédhiou\"");
        assertThat(new EvaluationJson().write(missed))
                .startsWith("{\"document\":\"2031-02-04-port\",\"kind\":\"statement\",\"verdict\":\"missed\",");
    }

    @Test
    void theSentenceThatFitsBestIsFoundByWords() {
        Sentences sentences = new Sentences("Titre sans point\nAna Lima a reçu M. Sall. Elle l’a remercié.");
        assertThat(sentences.nearest("remercié")).isEqualTo("Elle l’a remercié.");
        assertThat(sentences.nearest("Lima Sall")).startsWith("Ana Lima");
        assertThat(sentences.nearest("pêche")).isNull();
        assertThat(sentences.of(Evidence.of("Titre sans point", 0, 5))).isEqualTo("Titre sans point");
    }

    @Test
    void speaksFrenchAndEnglishNumbersKeepTheirNames() throws IOException {
        Scores scores = mini().score(List.of(new Sketch().reading(PORT, "fr")));
        assertThat(new ScoreTable(Locale.FRENCH).print(scores))
                .contains(
                        "span_f1",
                        "statement",
                        "citations à la lettre : 0 sur 5",
                        "aucune lecture pour : 2031-05-20-atelier");
        assertThat(new ScoreTable(Locale.ENGLISH).print(scores)).contains("no reading for: 2031-05-20-atelier");
        assertThat(new ScoreTable(Locale.GERMAN).print(scores))
                .as("the base bundle")
                .contains("no reading for:");
        assertThat(new MistakeList(Locale.FRENCH).print(scores.mistakes()))
                .contains(
                        "2031-02-04-port · office · manqué",
                        "« Lisbonne, 4 février 2031",
                        "référence : {\"type\":\"office\"");
    }

    @Test
    void jsonHasTheMetricsInTheirOrder() throws IOException {
        assertThat(new EvaluationJson().write(mini().score(List.of())))
                .startsWith(
                        "{\"office\":{\"gold\":8,\"found\":0,\"matched\":0,\"precision\":0.0,\"recall\":0.0,\"f1\":0.0,"
                                + "\"low\":0.0,\"high\":0.0,\"span_f1\":0.0,\"status\":null},\"encounter\":")
                .endsWith("\"quotes\":{\"right\":0,\"of\":0},\"reliability\":{\"all\":[]}}");
    }
}
