package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** NOTICE names every library that runs with Entente, with its licence, and no other. */
class N01_NoticeTest {
    /** A line of Maven's list: {@code group:artifact:type:version:scope}, with a classifier before the version or not. */
    private static final Pattern RESOLVED = Pattern.compile("^ +([\\w.-]+:[\\w.-]+):jar:", Pattern.MULTILINE);

    /** A line of NOTICE: {@code - group:artifact | licence | remark}; the remark may be absent. */
    private static final Pattern NAMED = Pattern.compile("^- ([\\w.-]+:[\\w.-]+) \\| ([^|\\n]+)", Pattern.MULTILINE);

    @Test
    void every_library_is_named() throws IOException {
        Set<String> missing = resolved();
        missing.removeAll(named());
        assertThat(missing)
                .as(
                        "libraries that run with Entente and that NOTICE does not name; add a line '- group:artifact | licence'")
                .isEmpty();
    }

    @Test
    void nothing_is_named_that_is_gone() throws IOException {
        Set<String> gone = named();
        gone.removeAll(resolved());
        assertThat(gone)
                .as("lines of NOTICE whose library no longer runs with Entente; remove them")
                .isEmpty();
    }

    @Test
    void no_licence_of_a_library_forbids_ours() throws IOException {
        List<String> licences =
                NAMED.matcher(notice()).results().map(m -> m.group(2).strip()).toList();
        assertThat(licences)
                .as("licences under which Entente could not be published")
                .noneMatch(licence -> licence.matches("A?GPL.*"));
    }

    private static Set<String> named() throws IOException {
        return firstGroups(NAMED, notice());
    }

    private static Set<String> resolved() throws IOException {
        Path list = Path.of("target", "libraries.txt");
        Set<String> libraries = firstGroups(RESOLVED, Files.readString(list, StandardCharsets.UTF_8));
        assertThat(libraries)
                .as("libraries in " + list + ", which Maven writes before the tests")
                .isNotEmpty();
        return libraries;
    }

    private static String notice() throws IOException {
        return Files.readString(Entente.root().resolve("NOTICE"), StandardCharsets.UTF_8);
    }

    private static Set<String> firstGroups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
