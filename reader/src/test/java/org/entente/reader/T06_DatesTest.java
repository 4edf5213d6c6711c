package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates resolved to EDTF, with and without the day of the report. */
class T06_DatesTest {
    private static final String MONDAY = "2026-03-09";

    private static @Nullable String met(String when, String published) {
        return Facts.of(
                        "Le ministre japonais Taro Isono a reçu " + when + " le ministre laotien Bounmy Keo.",
                        published)
                .reading()
                .encounters()
                .getFirst()
                .date();
    }

    private static @Nullable String due(String until) {
        return Facts.of("Le Japon a promis d'ouvrir le port " + until + ".", MONDAY)
                .reading()
                .undertakings()
                .getFirst()
                .due();
    }

    @Test
    void a_weekday_is_the_last_one_before_publication() {
        assertThat(met("vendredi", MONDAY)).isEqualTo("2026-03-06");
        assertThat(met("lundi", MONDAY)).isEqualTo("2026-03-09");
    }

    @Test
    void a_day_without_a_year_is_the_nearest() {
        assertThat(met("le 6 mars", MONDAY)).isEqualTo("2026-03-06");
        assertThat(met("mardi 30 décembre", MONDAY)).isEqualTo("2025-12-30");
    }

    @Test
    void a_whole_date_needs_no_other() {
        assertThat(met("le 6 mars 2024", MONDAY)).isEqualTo("2024-03-06");
    }

    @Test
    void without_publication_a_weekday_and_the_latest_year_tell_the_year() {
        Facts facts = Facts.of("Le ministre japonais Taro Isono a reçu vendredi 6 juin le ministre laotien Bounmy Keo."
                + " L'aide accordée fin 2023 se poursuit.");
        assertThat(facts.reading().document().day()).isEqualTo("2025-06-06");
    }

    @Test
    void without_publication_or_year_a_day_stays_open() {
        Facts facts = Facts.of("Le ministre japonais Taro Isono a reçu le 6 juin le ministre laotien Bounmy Keo.");
        assertThat(facts.reading().document().day()).isNull();
    }

    @Test
    void a_deadline_is_the_last_year_or_month_that_it_allows() {
        assertThat(due("d'ici 2030")).isEqualTo("2030");
        assertThat(due("avant la fin de l'année 2027")).isEqualTo("2027-10/2027-12");
    }

    @Test
    void a_part_of_a_year_is_its_months() {
        assertThat(due("d'ici début 2027")).isEqualTo("2027-01/2027-03");
        assertThat(due("d'ici au milieu de 2027")).isEqualTo("2027-04/2027-09");
    }

    @Test
    void a_stretch_of_days_is_an_interval() {
        Facts facts = Facts.of(
                "Le ministre laotien Bounmy Keo a effectué une visite officielle au Japon du 2 au 5 mars 2026.",
                MONDAY);
        assertThat(facts.reading().encounters().getFirst().date()).isEqualTo("2026-03-02/2026-03-05");
    }
}
