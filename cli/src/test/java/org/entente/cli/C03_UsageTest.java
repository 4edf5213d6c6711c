package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what is said about a wrong command line. */
class C03_UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "add",
                "brief",
                "undertakings",
                "people",
                "encounters",
                "figures",
                "explain",
                "coverage",
                "evaluate",
                "rebuild"
            })
    void every_command_has_help_with_examples_in_both_languages(String command) {
        for (String language : new String[] {"en", "fr"}) {
            Run run = Run.entente(command, "--help", "--ui", language);
            assertThat(run.code()).isEqualTo(Exit.OK);
            assertThat(run.out()).contains("entente " + command, language.equals("fr") ? "Exemples" : "Examples");
            assertThat(run.out()).as("a key without its text").doesNotContain("usage.", "refused.");
            assertThat(Run.entente("--help").out()).contains("  " + command + " ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    reed a.txt                 → entente: 'reed a.txt' is not known here. Did you mean read? See entente --help.
                    read                       → entente: FILE|FOLDER is missing. See entente read --help.
                    read --colour a.txt        → entente: '--colour' is not known here. See entente read --help.
                    read --lang xx a.txt       → entente: --lang xx: there is no language pack for it; there is one for fr. See entente read --help.
                    read --date 2026-2 a.txt   → entente: '2026-2' is no date; write 2026-01-15 (or 2026-01, or 2026). See entente read --help.
                    read --ui de a.txt         → entente: --ui de: the command speaks fr and en. See entente read --help.
                    brief Vietnam              → entente: B is missing. See entente brief --help.
                    brief A B --on 2026-02     → entente: '2026-02' is no day; write 2026-01-15. See entente brief --help.
                    brief A B --format pdf     → entente: --format pdf: write text or md. See entente brief --help.
                    coverage --top -1 a        → entente: '-1' is no number; write a whole number, 0 or more. See entente coverage --help.
                    evaluate                   → entente: PRESS is missing. See entente evaluate --help.
                    """, quoteCharacter = '~')
    void a_wrong_command_line_is_told_in_one_line(String line, String complaint) {
        Run run = Run.entente((Object[]) line.split(" "));
        assertThat(run.err().strip()).isEqualTo(complaint);
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_wrong_field_or_stage_is_told_with_those_there_are() {
        assertThat(Run.entente("undertakings", "--field", "money").err())
                .contains("'money' is no field", "aid", "trade");
        assertThat(Run.entente("undertakings", "--stage", "open").err())
                .contains("'open' is no stage", "asked", "pledged");
    }

    @Test
    void without_a_command_it_says_which_there_are() {
        Run run = Run.entente();
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err())
                .startsWith("entente: Say what to do: ")
                .contains("read, add, brief")
                .doesNotContain("warm-up");
    }

    @Test
    void in_french() {
        Run run = Run.in(Locale.FRANCE, Map.of(), "read");
        assertThat(run.err()).isEqualTo("entente: Il manque FILE|FOLDER. Voir entente read --help.\n");
    }

    @Test
    void the_version() {
        assertThat(Run.entente("--version").out()).startsWith("entente ");
    }

    @Test
    void both_languages_say_the_same_things() {
        ResourceBundle english = new Messages(Locale.ENGLISH).bundle();
        ResourceBundle french = new Messages(Locale.FRENCH).bundle();
        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(french.getString(key)).as(key).isNotBlank());
    }
}
