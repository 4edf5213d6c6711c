package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.entente.register.Filter;
import org.entente.register.Register;
import org.entente.register.Report;
import org.entente.register.UndertakingThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class B02_ListsTest {
    private final Register register = Press.register();
    private final List<UndertakingThread> threads = register.threads(Filter.ALL);

    @AfterEach
    void close() {
        register.close();
    }

    private static Lists lists(Lists.Format format) {
        return new Lists(format, Locale.FRENCH);
    }

    @Test
    void aThreadIsALineOfTheContractsJson() throws IOException {
        StringBuilder out = new StringBuilder();
        lists(Lists.Format.JSON).undertakings(threads, out);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSameSizeAs(threads);
        JsonNode first = new JsonMapper().readTree(lines.getFirst());
        assertThat(first.propertyNames())
                .containsExactly(
                        "id",
                        "what",
                        "debtors",
                        "creditors",
                        "stage",
                        "due",
                        "fields",
                        "concrete",
                        "asked",
                        "first",
                        "last",
                        "steps");
        assertThat(first.get("steps").get(0).propertyNames())
                .startsWith("source", "address", "stage", "date", "evidence", "undertaking");
        assertThat(lines.getFirst()).contains("\"debtors\":[\"JP\"],\"creditors\":[\"VN\"],\"stage\":\"asked\"");
    }

    @Test
    void csvHasAHeaderAndIsoCodes() throws IOException {
        StringBuilder out = new StringBuilder();
        lists(Lists.Format.CSV).undertakings(threads, out);
        assertThat(out.toString())
                .startsWith("id,what,debtors,creditors,stage,due,")
                .contains("financer le pont de Hue,JP,VN,asked,2023,infrastructure,true,2,2021-03-02,2022-09-10,")
                .endsWith("\r\n");
    }

    @Test
    void peopleEncountersAndFiguresHaveTheirRows() throws IOException {
        StringBuilder out = new StringBuilder();
        Lists csv = lists(Lists.Format.CSV);
        csv.people(register.people(Filter.ALL), out);
        csv.encounters(register.encounters(Filter.ALL), out);
        csv.figures(register.figures(Filter.ALL), out);
        assertThat(out.toString())
                .contains("Ken Sato;Sato Ken,JP,Premier ministre,JP,current,2021-03-02,2022-09-10,,,Abe Rin\r\n")
                .contains("visit,planned,2025-09,Hanoi,VN,Abe Rin (JP),,")
                .contains(
                        "VN,communauté vietnamienne au Japon,JP;VN,600000,personnes,,,false,2024-05-20,https://exemple.org/2024,");
    }

    @Test
    void textIsForPeople() throws IOException {
        StringBuilder out = new StringBuilder();
        Lists text = lists(Lists.Format.TEXT);
        text.undertakings(threads, out);
        text.people(register.people(Filter.ALL.party("JP")), out);
        text.encounters(register.encounters(Filter.ALL.party("Mori")), out);
        text.figures(register.figures(Filter.ALL), out);
        assertThat(out.toString().replace('\u00a0', ' '))
                .contains(
                        "• Japon → Viêt Nam : financer le pont de Hue\n    demandé 2 fois (2 mars 2021, 10 septembre 2022, par Lê An)")
                .contains("• Ken Sato (Japon) = Sato Ken")
                .contains("• septembre 2022, Hanoi, visite – Viêt Nam a reçu Mori Aya (Japon)")
                .contains("400 000 personnes (2 mars 2021)");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void whatIsMoreLikelyWrongThanRightBearsASignAndALegend() throws IOException {
        try (Register unsure = Press.unsure()) {
            assertThat(text(unsure, Locale.FRENCH))
                    .contains("• (?) Japon → Viêt Nam : ouvrir le port de Vinh\n")
                    .contains("    (?) « ouvrir le port de Vinh »\n")
                    .contains("• Japon → Viêt Nam : former des pilotes\n")
                    .contains("\n(?) à vérifier : la lecture n’est pas sûre ici");
            assertThat(text(unsure, Locale.ENGLISH)).contains("\n(?) to be checked: the reader is not sure here");
            assertThat(text(register, Locale.FRENCH)).doesNotContain("(?)");
            StringBuilder json = new StringBuilder();
            lists(Lists.Format.JSON).undertakings(unsure.threads(Filter.ALL), json);
            lists(Lists.Format.JSON).encounters(unsure.encounters(Filter.ALL), json);
            assertThat(json).doesNotContain("(?)").doesNotContain("confidence");
        }
    }

    @Test
    void whatAnyDocumentIsSureOfBearsNoSign() throws IOException {
        try (Register both = Press.unsure()) {
            Report.of("2031-05-02")
                    .at("https://exemple.org/b")
                    .concrete(Stage.ASKED, "JP", "VN", "ouvrir le port de Vinh", Field.MARITIME)
                    .into(both);
            assertThat(text(both, Locale.FRENCH)).contains("• Japon → Viêt Nam : ouvrir le port de Vinh\n");
        }
    }

    private static String text(Register register, Locale locale) throws IOException {
        StringBuilder out = new StringBuilder();
        new Lists(Lists.Format.TEXT, locale).undertakings(register.threads(Filter.ALL), out);
        return out.toString().replace('\u00a0', ' ');
    }

    @Test
    void anEmptyListSaysSoToPeopleOnly() throws IOException {
        StringBuilder text = new StringBuilder();
        lists(Lists.Format.TEXT).undertakings(List.of(), text);
        assertThat(text.toString()).isEqualTo("Rien au registre pour cela.\n");
        StringBuilder json = new StringBuilder();
        lists(Lists.Format.JSON).undertakings(List.of(), json);
        assertThat(json.toString()).isEmpty();
    }
}
