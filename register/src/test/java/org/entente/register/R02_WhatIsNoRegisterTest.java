package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R02_WhatIsNoRegisterTest {
    @TempDir
    Path folder;

    private static void sql(Path file, String... lines) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }

    private static void refuses(Path file, String why) {
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> Register.open(file).close())
                .satisfies(e -> assertThat(e.getMessage())
                        .contains(file.toString())
                        .contains(why)
                        .doesNotContain("\n"));
    }

    @Test
    void aRegisterOfANewerVersionIsRefused() throws SQLException {
        Path file = folder.resolve("newer.db");
        Register.open(file).close();
        sql(file, "PRAGMA user_version = 99");
        refuses(file, "a newer Entente wrote this register (format 99");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Path file = folder.resolve("letter.db");
        Files.writeString(file, "Monsieur le Ministre, ".repeat(100));
        refuses(file, "this is no register");
        assertThat(file).hasContent("Monsieur le Ministre, ".repeat(100));
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws SQLException {
        Path file = folder.resolve("other.db");
        sql(file, "CREATE TABLE music (title TEXT)");
        refuses(file, "another program");
        sql(file, "SELECT title FROM music");
    }

    @Test
    void aDamagedRegisterIsRefused() throws IOException {
        Path file = folder.resolve("damaged.db");
        try (Register register = Register.open(file)) {
            Report.of("2024-03-01").noise("x".repeat(20_000)).into(register);
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 7);
        Files.write(file, bytes);
        refuses(file, "damaged");
    }

    @Test
    void theUserReadsItInTheirLanguage() {
        RegisterException refusal =
                catchThrowableOfType(RegisterException.class, () -> Register.openExisting(folder.resolve("none.db")));
        assertThat(refusal.problem()).isEqualTo(RegisterProblem.MISSING);
        assertThat(refusal.message(Locale.FRANCE)).contains("none.db : il n’y a pas de registre");
        assertThat(refusal.message(Locale.GERMANY)).contains("none.db: there is no register");
        for (RegisterProblem problem : RegisterProblem.values()) {
            assertThat(new RegisterException(problem, "a", "b", "c").message(Locale.FRENCH))
                    .contains("a");
        }
    }

    @Test
    void aFolderIsRefused() {
        refuses(folder, "this is a folder");
    }

    @Test
    void aMissingFolderIsNamed() {
        refuses(folder.resolve("none").resolve("entente.db"), "the folder exists");
    }

    @Test
    void aRegisterThatMustExistIsNotMade() {
        Path file = folder.resolve("missing.db");
        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> Register.openExisting(file).close())
                .withMessageContaining("there is no register");
        assertThat(file).doesNotExist();
    }

    @Test
    void aRegisterWhoseMakingWasCutShortIsCompleted() throws SQLException {
        Path file = folder.resolve("cut.db");
        Register.open(file).close();
        sql(file, "PRAGMA user_version = 0", "PRAGMA application_id = 0");
        try (Register register = Register.open(file)) {
            assertThat(register.documents()).isZero();
        }
    }
}
