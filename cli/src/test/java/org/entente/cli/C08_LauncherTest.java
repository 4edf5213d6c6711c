package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a made-up checkout: its Maven writes a line a module and a jar, its JDK prints what it was called with. So
 * what the launcher decides is seen without building the house within its own build.
 */
class C08_LauncherTest {
    private static final String MAVEN = """
            #!/bin/sh
            echo "$JAVA_HOME" >> "$CHECKOUT/builds"
            echo "[INFO] Building Entente 0.1.0-SNAPSHOT [1/3]"
            echo "[INFO] Building Entente model 0.1.0-SNAPSHOT [2/3]"
            echo "[INFO] Building Entente cli 0.1.0-SNAPSHOT [3/3]"
            sleep 1
            [ -f "$CHECKOUT/broken" ] && echo "[ERROR] broken indeed" && exit 1
            mkdir -p "$CHECKOUT/cli/target"
            touch "$CHECKOUT/cli/target/entente.jar"
            """;
    private static final String JAVA = """
            #!/bin/sh
            for word; do
                case $word in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) touch "${word#*=}"; exit 0 ;;
                esac
            done
            echo "$0 $*"
            echo "tty=$ENTENTE_TTY ctype=$LC_CTYPE" >&2
            """;

    @TempDir
    Path folder;

    private Path checkout;

    @BeforeEach
    void setUp() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        Path repository = Path.of("..").toAbsolutePath().normalize();
        for (String name : List.of("entente", "tools/newest-jdk")) {
            Path copy = checkout.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(repository.resolve(name), copy);
        }
        for (String module : List.of("model", "reader", "intake", "register", "report", "evaluate", "cli")) {
            Files.createDirectories(checkout.resolve(module).resolve("src/main"));
        }
        Files.writeString(checkout.resolve("pom.xml"), "");
        script(folder.resolve("bin/mvn"), MAVEN);
        jdk("jdk-25", "25.0.3");
        makeOld(checkout);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** Sources of yesterday, as of any checkout that is not being edited. */
    private static void makeOld(Path root) throws IOException {
        FileTime yesterday = FileTime.from(Instant.now().minusSeconds(86_400));
        try (var all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, yesterday);
            }
        }
    }

    private ProcessBuilder launcher(Object... args) {
        return launcher(List.of(), checkout.resolve("entente"), args);
    }

    private ProcessBuilder launcher(List<String> before, Path script, Object... args) {
        List<String> command = new ArrayList<>(before);
        command.add(script.toString());
        for (Object arg : args) {
            command.add(arg.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("CHECKOUT", checkout.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk-25").toString());
        builder.environment().put("HOME", folder.toString());
        return builder;
    }

    private static Run run(ProcessBuilder builder) throws IOException, InterruptedException {
        return Child.end(builder.start());
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds"));
    }

    @Test
    void the_first_start_builds_with_a_line_a_module_and_the_second_does_not() throws Exception {
        Run first = run(launcher("read", "a b.txt"));
        assertThat(first.err())
                .contains("entente: building", "\n  model\n  cli\n")
                .doesNotContain("SNAPSHOT");
        assertThat(first.out()).startsWith(folder + "/jdk-25/bin/java ").endsWith("entente.jar read a b.txt\n");
        Run second = run(launcher("read", "a.txt"));
        assertThat(second.err()).doesNotContain("building");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_changed_source_is_built_and_a_changed_test_is_not() throws Exception {
        run(launcher("read"));
        Files.createDirectories(checkout.resolve("model/src/test"));
        makeOld(checkout.resolve("model"));
        Files.writeString(checkout.resolve("model/src/test/ATest.java"), "");
        run(launcher("read"));
        assertThat(builds()).hasSize(1);
        Files.writeString(checkout.resolve("reader/src/main/A.java"), "");
        run(launcher("read"));
        assertThat(builds()).hasSize(2);
    }

    @Test
    void it_works_through_a_symbolic_link_and_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/entente"), Path.of("../a checkout/entente"));
        Path further = Files.createSymbolicLink(folder.resolve("bin/e"), link);
        assertThat(run(launcher(List.of(), further, "people")).out())
                .contains(checkout + "/cli/target/entente.jar people");
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        Process one = launcher("read").start();
        Process other = launcher("read").start();
        assertThat(Child.end(one).code()).isZero();
        assertThat(Child.end(other).code()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_lock_whose_owner_is_gone_is_taken_over() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path lock = Files.createDirectories(checkout.resolve("target/entente.lock"));
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertThat(run(launcher("read")).code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_build_that_fails_shows_why_and_where_its_log_lies() throws Exception {
        Files.writeString(checkout.resolve("broken"), "");
        Run run = run(launcher("read"));
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "[ERROR] broken indeed",
                        "entente: the build failed; the whole log is " + checkout + "/target/build.log");
        assertThat(checkout.resolve("target/entente.lock")).doesNotExist();
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));
        ProcessBuilder builder = launcher("read");
        builder.environment().put("PATH", withoutMaven().toString());
        Run run = run(builder);
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.err()).contains("install Apache Maven 3.8 or later");
    }

    /** The tools that the launcher needs, and no Maven. */
    private Path withoutMaven() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("few"));
        for (String tool :
                List.of("sh", "find", "head", "mkdir", "rm", "mv", "cat", "sleep", "touch", "readlink", "grep")) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(bin.resolve(tool), real);
        }
        return bin;
    }

    @Test
    void a_java_home_that_is_too_old_is_passed_over() throws Exception {
        ProcessBuilder builder = launcher("read");
        builder.environment().put("JAVA_HOME", jdk("jdk-17", "17.0.15").toString());
        Path own = Files.createDirectories(folder.resolve(".jdks"));
        Files.createSymbolicLink(own.resolve("jdk-99"), jdk("jdk-99", "99.0.1"));
        assertThat(run(builder).out()).startsWith(own + "/jdk-99/bin/java ");
    }

    @Test
    void on_one_java_version_class_data_are_gathered_once() throws Exception {
        run(launcher("read"));
        Path archive = checkout.resolve("cli/target/25.0.3.aot");
        assertThat(archive).exists();
        FileTime before = Files.getLastModifiedTime(archive);
        assertThat(run(launcher("read")).out()).contains("-XX:AOTCache=" + archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(before);
        ProcessBuilder older = launcher("read");
        older.environment().put("JAVA_HOME", jdk("jdk-21", "21.0.9").toString());
        assertThat(run(older).out()).contains("-XX:SharedArchiveFile=" + checkout + "/cli/target/21.0.9.jsa");
    }

    @Test
    void reading_has_a_small_heap_and_names_may_have_accents_in_any_locale() throws Exception {
        assertThat(run(launcher("read", "a.txt")).out()).contains("-Xmx256m", "-XX:TieredStopAtLevel=1");
        assertThat(run(launcher("read", folder)).out()).contains("-Xmx256m").doesNotContain("TieredStopAtLevel");
        assertThat(run(launcher("rebuild")).out()).contains("-Xmx1g").doesNotContain("TieredStopAtLevel");
        assertThat(run(launcher("read", "a.txt")).err()).isEqualTo("tty= ctype=C.UTF-8\n");
        ProcessBuilder german = launcher("read", "a.txt");
        german.environment().put("LANG", "de_DE.UTF-8");
        assertThat(run(german).err()).isEqualTo("tty= ctype=\n");
        ProcessBuilder roomy = launcher("read", "a.txt");
        roomy.environment().put("ENTENTE_HEAP", "3g");
        assertThat(run(roomy).out()).contains("-Xmx3g");
    }

    @Test
    void a_checkout_that_may_not_be_written_still_works_once_it_is_built() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "no setpriv here: another user's checkout is not tried");
        assumeTrue(
                System.getProperty("user.name").equals("root"),
                "not the super-user: another user's checkout is not tried");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> asNobody = List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Run unbuilt = run(launcher(asNobody, checkout.resolve("entente"), "read"));
        assertThat(unbuilt.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(unbuilt.err()).contains("may not be written");

        run(launcher("read"));
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        ProcessBuilder builder = launcher(asNobody, checkout.resolve("entente"), "read");
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Run built = run(builder);
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains("-XX:AOTCache=" + cache + "/entente/25.0.3.aot");
    }
}
