package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Office;
import org.entente.model.OfficeStatus;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Quote;
import org.entente.model.Reading;
import org.entente.model.ReadingJson;
import org.entente.model.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente read}: what documents say. */
class C01_ReadTest {
    @TempDir
    Path folder;

    @Test
    void json_is_a_reading_a_line() throws IOException {
        Path a = Press.write(folder, "a.txt", Press.MINISTER);
        Path b = Press.write(folder, "b.txt", Press.MINISTER);
        Run run = Run.entente("read", "--json", a, b);
        List<Reading> readings =
                run.outLines().stream().map(new ReadingJson()::read).toList();
        assertThat(readings)
                .extracting(reading -> reading.document().source())
                .containsExactly(a.toString(), b.toString());
        assertThat(readings.getFirst().document().published()).isEqualTo("2026-03-03");
        assertThat(readings.getFirst().document().address()).isEqualTo("https://example.org/minister");
        assertThat(readings.getFirst().document().text()).isNull();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void with_text_the_document_is_in_it_and_every_quote_stands_in_it_to_the_letter() throws IOException {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        Run run = Run.entente("read", "--json", "--with-text", file);
        Reading reading = new ReadingJson().read(run.out());
        String text = String.valueOf(reading.document().text());
        assertThat(text).isEqualTo(Press.MINISTER);
        List<Quote> quotes = reading.rows()
                .map(Row::evidence)
                .map(Evidence::parts)
                .flatMap(List::stream)
                .toList();
        assertThat(quotes)
                .isNotEmpty()
                .allSatisfy(quote ->
                        assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.quote()));
    }

    @Test
    void for_a_person_it_names_people_and_quotes_them() throws IOException {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        Run run = Run.entente("read", file);
        assertThat(run.out()).contains("People and organisations", "Lê Thi An", "“", "Undertakings");
        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.code()).isEqualTo(Exit.OK);
    }

    @Test
    void the_command_speaks_the_language_of_the_person() throws IOException {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        assertThat(Run.in(Locale.CANADA_FRENCH, Map.of(), "read", file).out()).contains("Personnes et organisations");
        assertThat(Run.entente("read", "--ui", "fr", file).out()).contains("Personnes et organisations");
        assertThat(Run.in(Locale.FRENCH, Map.of(), "read", "--ui=en", file).out())
                .contains("People and organisations");
        assertThat(Run.in(Locale.JAPANESE, Map.of(), "read", file).out()).contains("People and organisations");
    }

    @Test
    void json_is_the_same_in_every_language() throws IOException {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        assertThat(Run.entente("read", "--json", "--ui", "fr", file).out())
                .isEqualTo(Run.entente("read", "--json", "--ui", "en", file).out());
    }

    @Test
    void a_row_that_is_more_likely_wrong_than_right_bears_a_sign_and_the_page_says_what_it_means() {
        String name = "Ana Lima";
        Party party = new Party("p1", PartyKind.PERSON, name, "PT", List.of(), 0.9, Evidence.of(name, 0, 8), List.of());
        Office unsure =
                new Office("o1", "p1", "ministre", null, null, OfficeStatus.CURRENT, 0.4, Evidence.of(name, 0, 8));
        assertThat(page(party, unsure, Locale.ENGLISH)).contains("(?) ministre", "(?) to be checked");
        assertThat(page(party, unsure, Locale.FRENCH)).contains("(?) ministre", "(?) à vérifier");
        assertThat(page(party, unsure.withConfidence(0.5), Locale.FRENCH)).doesNotContain("(?)");
    }

    private static String page(Party party, Office office, Locale locale) {
        Reading reading = new Reading(
                Document.ofText("a.txt", "Ana Lima"),
                List.of(party),
                List.of(office),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ReadingPage(new Messages(locale), new Style(false), 100).of(reading);
    }

    @Test
    void colours_only_on_a_terminal_and_never_where_they_are_not_wanted() throws IOException {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        Map<String, String> terminal = Map.of("ENTENTE_TTY", "12");
        assertThat(Run.in(Locale.ENGLISH, terminal, "read", file).out()).contains("\u001b[");
        assertThat(Run.in(Locale.ENGLISH, Map.of("ENTENTE_TTY", "12", "NO_COLOR", "1"), "read", file)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.in(Locale.ENGLISH, Map.of("ENTENTE_TTY", "2"), "read", file)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.in(Locale.ENGLISH, terminal, "read", "--json", file).out())
                .doesNotContain("\u001b");
    }

    @Test
    void lang_and_date_say_what_the_text_does_not() throws IOException {
        Path file = Press.write(folder, "a.txt", "Oui à la paix.");
        assertThat(Run.entente("read", "--json", file).code()).isEqualTo(Exit.NOTHING_DONE);
        Run run = Run.entente("read", "--json", "--lang", "fr", "--date", "2026-01", file);
        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(new ReadingJson().read(run.out()).document().published()).isEqualTo("2026-01");
    }

    @Test
    void a_reading_without_rows_says_so() throws IOException {
        Path file = Press.write(folder, "a.txt", "Il a fait beau hier dans le nord et il a plu dans le sud du pays.");
        assertThat(Run.entente("read", file).out()).contains("Nothing found in this document.");
    }

    @Test
    void lines_are_broken_at_the_width_of_the_terminal() throws IOException {
        Path file = Press.write(folder, "a.txt", Press.MINISTER);
        for (String columns : new String[] {"0", "20", "60", "100", "400", "many"}) {
            Run run = Run.in(Locale.ENGLISH, Map.of("COLUMNS", columns), "read", file);
            int width = columns.equals("60") || columns.equals("20") ? 60 : 100;
            assertThat(run.code()).isEqualTo(Exit.OK);
            assertThat(run.outLines().stream().skip(2)).as(columns).allMatch(line -> line.length() <= width);
        }
    }
}
