package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands over a register: add, the lists, brief, rebuild. */
class C04_RegisterCommandsTest {
    @TempDir
    Path folder;

    private Path db;
    private Path minister;

    @BeforeEach
    void setUp() throws IOException {
        db = folder.resolve("r.db");
        minister = Press.write(folder, "a.txt", Press.MINISTER);
    }

    private Run add(Object... sources) {
        Object[] args = new Object[sources.length + 3];
        args[0] = "add";
        args[1] = "--register";
        args[2] = db;
        System.arraycopy(sources, 0, args, 3, sources.length);
        return Run.entente(args);
    }

    private List<String> export() {
        try (Register register = Register.openExisting(db)) {
            return register.canonicalExport().toList();
        }
    }

    @Test
    void add_keeps_documents_and_counts_them() {
        Run run = add(minister);
        assertThat(run.out()).isEqualTo("1 added, 0 new versions, 0 known already; 1 documents in " + db + "\n");
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void the_same_document_again_changes_nothing() {
        add(minister);
        List<String> before = export();
        Run again = add(minister, minister);
        assertThat(again.out()).isEqualTo("0 added, 0 new versions, 2 known already; 1 documents in " + db + "\n");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void another_text_at_the_same_address_is_a_new_version() throws IOException {
        add(minister);
        Path changed = Press.write(folder, "b.txt", Press.MINISTER.replace("12 millions", "15 millions"));
        assertThat(add(changed).out()).startsWith("0 added, 1 new versions");
    }

    @Test
    void a_bad_document_does_not_keep_the_others_out() throws IOException {
        Path empty = Press.write(folder, "0.txt", "");
        Run run = add(empty, minister);
        assertThat(run.code()).isEqualTo(Exit.SOME_SET_ASIDE);
        assertThat(run.out()).startsWith("1 added");
    }

    @Test
    void rebuild_reads_all_again_and_gives_the_same_register() throws IOException {
        add(Press.folder(folder, 5));
        List<String> before = export();
        Run run = Run.entente("rebuild", "--register", db);
        assertThat(run.out()).isEqualTo("5 documents read again, all with the same reading; " + db + " is rebuilt\n");
        assertThat(export()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertakings", "people", "encounters", "figures"})
    void lists_come_as_text_json_and_csv(String list) {
        add(minister);
        for (String format : List.of("--json", "--csv")) {
            Run run = Run.entente(list, "--register", db, format);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(Exit.OK);
            assertThat(run.out())
                    .isEqualTo(Run.entente(list, "--register", db, format, "--ui", "fr")
                            .out());
        }
        assertThat(Run.entente(list, "--register", db).code()).isEqualTo(Exit.OK);
        assertThat(Run.entente(list, "--register", db, "--json", "--csv").code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void lists_are_narrowed_by_party_field_stage_and_day() {
        add(minister);
        assertThat(undertakings()).isNotEmpty();
        assertThat(undertakings("--party", "France", "--party", "Vietnam")).isEqualTo(undertakings());
        assertThat(undertakings("--field", "education", "--stage", "asked", "--concrete"))
                .hasSize(1);
        assertThat(undertakings("--stage", "asked", "--stage", "pledged")).isEqualTo(undertakings());
        assertThat(undertakings("--party", "Japon")).isEmpty();
        assertThat(undertakings("--field", "fisheries")).isEmpty();
        assertThat(undertakings("--stage", "done")).isEmpty();
        assertThat(undertakings("--general")).isEmpty();
        assertThat(undertakings("--to", "2025-12-31")).isEmpty();
        assertThat(undertakings("--on", "2025-12-31")).isEmpty();
    }

    private List<String> undertakings(String... options) {
        Object[] args = new Object[options.length + 4];
        args[0] = "undertakings";
        args[1] = "--json";
        args[2] = "--register";
        args[3] = db;
        System.arraycopy(options, 0, args, 4, options.length);
        Run run = Run.entente(args);
        assertThat(run.err()).isEmpty();
        return run.outLines();
    }

    @Test
    void brief_as_text_and_as_markdown() {
        add(minister);
        Run text = Run.entente("brief", "Vietnam", "France", "--register", db, "--on", "2026-04-01");
        assertThat(text.code()).isEqualTo(Exit.OK);
        assertThat(text.out()).contains("Paul Morel", "lycée français");
        Run markdown = Run.entente(
                "brief", "VN", "FR", "--register", db, "--on", "2026-04-01", "--format", "md", "--ui", "fr");
        assertThat(markdown.out()).contains("# ", "[^1");
    }

    @Test
    void brief_on_a_party_that_nobody_knows_is_told() {
        add(minister);
        Run run = Run.entente("brief", "Vietnam", "Atlantis", "--register", db);
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("Atlantis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undertakings", "people", "encounters", "figures", "rebuild"})
    void without_a_register_nothing_can_be_asked(String command) {
        Run run = Run.entente(command, "--register", db);
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(db.toString());
        assertThat(db).doesNotExist();
    }

    @Test
    void a_file_that_is_no_register_is_told_and_left_alone() throws IOException {
        Files.writeString(db, "Ceci n'est pas un registre, mais un texte assez long pour qu'on le croie.".repeat(20));
        byte[] before = Files.readAllBytes(db);
        Run run = add(minister);
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(db.toString());
        assertThat(Files.readAllBytes(db)).isEqualTo(before);
    }

    @Test
    void a_register_in_a_folder_that_is_not_there_is_told() {
        Run run = Run.entente("add", "--register", folder.resolve("none/r.db"), minister);
        assertThat(run.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(run.errLines()).hasSize(1);
    }
}
