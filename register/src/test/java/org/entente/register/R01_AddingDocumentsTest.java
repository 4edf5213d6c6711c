package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R01_AddingDocumentsTest {
    private static Report report() {
        return Report.of("2024-03-01")
                .at("https://exemple.org/pont")
                .concrete(Stage.ASKED, "JP", "VN", "financer le pont de Hue", Field.INFRASTRUCTURE);
    }

    @Test
    void theSameDocumentTwiceChangesNothing() {
        try (Register register = Register.inMemory()) {
            assertThat(report().into(register)).isEqualTo(Added.NEW);
            var before = register.canonicalExport().toList();
            assertThat(report().into(register)).isEqualTo(Added.KNOWN);
            assertThat(register.documents()).isEqualTo(1);
            assertThat(register.canonicalExport()).isEqualTo(before);
        }
    }

    @Test
    void anotherTextAtTheSameAddressIsANewVersionAndReplacesTheOldOne() {
        try (Register register = Register.inMemory()) {
            Report old = report();
            Report corrected = Report.of("2024-03-01")
                    .at("https://exemple.org/pont")
                    .concrete(Stage.ASKED, "JP", "VN", "financer le pont de Dalat", Field.INFRASTRUCTURE);
            // The older is added last: the day of fetching decides, not the order.
            register.add(corrected.document(), corrected.reading(), new Origin(LocalDate.of(2024, 3, 5), "1"));
            assertThat(register.add(old.document(), old.reading(), new Origin(LocalDate.of(2024, 3, 4), "1")))
                    .isEqualTo(Added.NEW_VERSION);
            assertThat(register.threads(Filter.ALL))
                    .extracting(UndertakingThread::what)
                    .containsExactly("financer le pont de Dalat");
            assertThat(register.documents()).isEqualTo(2);
        }
    }

    @Test
    void whatIsAddedIsThereAfterClosingAndOpening(@TempDir Path folder) {
        Path file = folder.resolve("entente.db");
        try (Register register = Register.open(file)) {
            report().into(register);
        }
        try (Register register = Register.openExisting(file)) {
            assertThat(register.threads(Filter.ALL)).hasSize(1);
        }
    }

    @Test
    void whatIsAskedBetweenTwoAddsIsFoldedAnew() {
        try (Register register = Register.inMemory()) {
            report().into(register);
            assertThat(register.threads(Filter.ALL).getFirst().asked()).isEqualTo(1);
            Report.of("2024-05-02")
                    .concrete(Stage.ASKED, "JP", "VN", "financer le pont de Hue", Field.INFRASTRUCTURE)
                    .into(register);
            assertThat(register.threads(Filter.ALL).getFirst().asked()).isEqualTo(2);
        }
    }

    @Test
    void aDocumentMustComeWithItsText() {
        try (Register register = Register.inMemory()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register.add(report().document().withoutText(), report().reading()))
                    .withMessageContaining("rapport-2024-03-01.txt");
            assertThat(register.documents()).isZero();
        }
    }
}
