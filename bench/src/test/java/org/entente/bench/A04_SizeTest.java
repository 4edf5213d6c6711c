package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file has one job, and a method one step of it, and so they are small. */
class A04_SizeTest {
    private static final int MOST_LINES = 500;
    private static final int USUAL_LINES = 180;
    private static final int MOST_LINES_OF_A_METHOD = 60;
    private static final int USUAL_LINES_OF_A_METHOD = 15;

    @Test
    void no_file_of_main_code_is_over_500_lines_and_nine_in_ten_are_under_180() throws IOException {
        List<Path> files = mainFiles();
        assertThat(files)
                .filteredOn(file -> lines(file) > MOST_LINES)
                .as("files over %s lines", MOST_LINES)
                .isEmpty();
        List<Path> longer =
                files.stream().filter(file -> lines(file) >= USUAL_LINES).toList();
        assertThat(longer)
                .as("files of %s lines or more, which may be one in ten of %s", USUAL_LINES, files.size())
                .hasSizeLessThanOrEqualTo(files.size() / 10);
    }

    @Test
    void no_method_is_over_60_lines_and_nine_in_ten_are_under_15() throws IOException {
        List<Method> methods = Method.of(mainFiles());
        assertThat(methods)
                .allSatisfy(method -> assertThat(method.lines())
                        .as("lines of %s", method.name())
                        .isLessThanOrEqualTo(MOST_LINES_OF_A_METHOD));
        assertThat(methods.stream().filter(method -> method.lines() >= USUAL_LINES_OF_A_METHOD))
                .as(
                        "methods of %s lines or more, which may be one in ten of %s",
                        USUAL_LINES_OF_A_METHOD, methods.size())
                .hasSizeLessThanOrEqualTo(methods.size() / 10);
    }

    private static List<Path> mainFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Entente.root())) {
            for (Path module : modules) {
                Path sources = module.resolve("src/main/java");
                if (Files.isDirectory(sources)) {
                    files.addAll(javaFiles(sources));
                }
            }
        }
        return files;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Lines of code: neither blank nor comment. */
    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*).*"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
