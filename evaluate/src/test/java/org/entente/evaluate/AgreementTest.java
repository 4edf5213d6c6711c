package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two annotators of the same texts. */
class AgreementTest {
    private static final Path GOLD = Path.of("src/test/resources/mini/gold");

    @TempDir
    private Path folder;

    @Test
    void whoWritesTheSameAgreesInFull() throws IOException {
        Agreement agreement = Agreement.between(List.of(GOLD), GOLD);
        assertThat(agreement.documents()).isEqualTo(5);
        assertThat(agreement.scores().kinds()).hasSize(FactKind.values().length).allSatisfy((kind, score) -> {
            assertThat(score.f1()).as("%s", kind).isEqualTo(1);
            assertThat(score.attributes().values())
                    .as("%s", kind)
                    .filteredOn(Objects::nonNull)
                    .allMatch(share -> share == 1);
        });
        assertThat(agreement.scores().mistakes()).isEmpty();
    }

    @Test
    void whatOnlyOneOfThemHasCountsOnceAndWhatIsOptionalNothing() throws IOException {
        String thanks =
                "{\"type\":\"statement\",\"speaker\":\"Ana Lima\",\"addressees\":[],\"act\":\"thank\",\"content\":\"le Chili\",\"fields\":[]}\n";
        String regret =
                "{\"type\":\"statement\",\"speaker\":\"Ana Lima\",\"addressees\":[],\"act\":\"regret\",\"content\":\"ce retard\",\"fields\":[]}\n";
        String optional =
                "{\"type\":\"statement\",\"speaker\":\"Ana Lima\",\"addressees\":[],\"act\":\"hope\",\"content\":\"du mieux\",\"fields\":[],\"optional\":true}\n";
        Scores scores = between(thanks + optional, thanks + regret).scores();
        KindScore statements = Objects.requireNonNull(scores.kinds().get(FactKind.STATEMENT));
        assertThat(statements.matched()).isEqualTo(1);
        assertThat(statements.found()).isEqualTo(2);
        assertThat(statements.gold()).isEqualTo(1);
        KindScore turned = Objects.requireNonNull(
                between(thanks + regret, thanks + optional).scores().kinds().get(FactKind.STATEMENT));
        assertThat(turned.f1()).isEqualTo(statements.f1());
        assertThat(turned.found())
                .as("the optional row is not counted as found")
                .isEqualTo(1);
    }

    @Test
    void aGroupIsKnownByItsMembers() throws IOException {
        String both =
                "{\"type\":\"statement\",\"speaker\":\"les deux parties\",\"addressees\":[],\"act\":\"agree\",\"content\":\"de coopérer\",\"fields\":[],\"speaker_states\":[\"PT\",\"SN\"]}\n";
        assertThat(between(both, both.replace("les deux parties", "Lisbonne et Dakar"))
                        .scores()
                        .mistakes())
                .isEmpty();
        assertThat(between(
                                both,
                                both.replace("les deux parties", "Lisbonne et Praia")
                                        .replace("SN", "CV"))
                        .scores()
                        .mistakes())
                .hasSize(2);
    }

    @Test
    void withoutACommonDocumentThereIsNothingToCompare() throws IOException {
        Files.writeString(
                folder.resolve("autre.gold.jsonl"),
                "{\"type\":\"instrument\",\"name\":\"accord aérien\",\"status\":\"signed\"}\n");
        assertThatThrownBy(() -> Agreement.between(List.of(GOLD), folder))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("the same names");
    }

    private Agreement between(String one, String other) throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.writeString(first.resolve("a.gold.jsonl"), one);
        Files.writeString(second.resolve("a.gold.jsonl"), other);
        return Agreement.between(List.of(first), second);
    }
}
