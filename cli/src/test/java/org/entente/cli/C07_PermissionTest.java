package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that the system does not let this user read. The super-user may read all, so it becomes nobody here. */
class C07_PermissionTest {
    private static final String NOBODY = "65534";

    @TempDir
    Path folder;

    private final List<Path> locked = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    @AfterEach
    void unlock() throws IOException {
        for (Path path : locked) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path lock(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        locked.add(path);
        return path;
    }

    private Run entente(Object... args) throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        if (!root) {
            return Child.end(Child.entente(args).start());
        }
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "no setpriv here: the super-user may read all, so nothing is tried");
        List<String> asNobody = List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        ProcessBuilder builder = Child.entente(asNobody, readableClassPath(), args);
        return Child.end(builder.directory(folder.toFile()).start());
    }

    /** A copy of the class path that everybody may read. */
    private String readableClassPath() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("classes"));
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path copy = copies.resolve(Integer.toString(entries.size()));
            copy(Path.of(entry), copy);
            entries.add(copy.toString());
        }
        return String.join(":", entries);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = path.equals(from)
                        ? to
                        : to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Test
    void unreadable_files_and_folders_are_set_aside_and_the_others_read() throws Exception {
        Path good = Press.write(folder, "a.txt", Press.MINISTER);
        Path file = lock(Press.write(folder, "b.txt", Press.MINISTER));
        Path inner = lock(Files.createDirectories(folder.resolve("c")));
        Run run = entente("read", "--json", "--quiet", good, file, inner, inner.resolve("d.txt"));
        assertThat(run.errLines())
                .containsExactly(
                        "entente: " + file
                                + ": may not be read; ask for the right to read it (chmod +r), or leave it out",
                        "entente: " + inner
                                + ": the folder may not be listed; ask for the right to read it (chmod +rx), or leave it out",
                        "entente: " + inner
                                + "/d.txt: may not be read; ask for the right to read it (chmod +r), or leave it out");
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.code()).isEqualTo(Exit.SOME_SET_ASIDE);
    }

    @Test
    void a_register_that_may_not_be_written_is_told() throws Exception {
        Path good = Press.write(folder, "a.txt", Press.MINISTER);
        Path shut = lock(Files.createDirectories(folder.resolve("shut")));
        Run run = entente("add", "--register", shut.resolve("r.db"), good);
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("r.db");
    }
}
