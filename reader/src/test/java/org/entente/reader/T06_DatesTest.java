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
        return dueOf("Le Japon a promis d'ouvrir le port " + until + ".");
    }

    private static @Nullable String dueOf(String sentence) {
        return Facts.of(sentence, MONDAY).reading().undertakings().getFirst().due();
    }

    @Test
    void parts_of_the_day_are_of_the_day_of_the_report() {
        assertThat(met("ce matin", MONDAY)).isEqualTo(MONDAY);
        assertThat(met("cet après-midi", MONDAY)).isEqualTo(MONDAY);
        assertThat(met("le week-end dernier", MONDAY)).isEqualTo("2026-03-07/2026-03-08");
    }

    @Test
    void days_of_this_or_another_month() {
        assertThat(met("le 4 courant", MONDAY)).isEqualTo("2026-03-04");
        assertThat(met("le 4 de ce mois", MONDAY)).isEqualTo("2026-03-04");
        assertThat(met("le premier mars", MONDAY)).isEqualTo("2026-03-01");
        assertThat(met("le 05.02.2026", MONDAY)).isEqualTo("2026-02-05");
        assertThat(due("avant le 4 du mois prochain")).isEqualTo("2026-04-04");
    }

    @Test
    void what_has_been_is_not_to_come() {
        assertThat(met("en novembre", MONDAY)).isEqualTo("2025-11");
        assertThat(met("en juin", MONDAY)).isEqualTo("2025-06");
        assertThat(met("en 2019", MONDAY)).isEqualTo("2019");
    }

    @Test
    void the_term_of_a_noun_is_not_that_of_what_is_promised() {
        assertThat(due("au profit des jeux de 2028")).isNull();
        assertThat(due("en 2028")).isEqualTo("2028");
    }

    @Test
    void a_weekday_is_the_last_one_before_publication() {
        assertThat(met("vendredi", MONDAY)).isEqualTo("2026-03-06");
        assertThat(met("lundi", MONDAY)).isEqualTo("2026-03-09");
    }

    @Test
    void a_weekday_told_as_future_is_the_next_one() {
        assertThat(due("vendredi")).isEqualTo("2026-03-13");
        assertThat(due("lundi prochain")).isEqualTo("2026-03-16");
        assertThat(met("vendredi dernier", MONDAY)).isEqualTo("2026-03-06");
    }

    @Test
    void what_a_participle_tells_is_past() {
        assertThat(dueOf("Le Japon a promis d'appliquer les accords proposés vendredi."))
                .isNull();
        assertThat(dueOf("Le Japon appliquera l'accord conclu entre eux fin janvier."))
                .isNull();
    }

    @Test
    void a_day_without_a_year_is_the_nearest() {
        assertThat(met("le 6 mars", MONDAY)).isEqualTo("2026-03-06");
        assertThat(met("mardi 30 décembre", MONDAY)).isEqualTo("2025-12-30");
    }

    @Test
    void a_day_without_a_year_that_is_to_come_is_the_next() {
        assertThat(due("le 2 novembre")).isEqualTo("2026-11-02");
        assertThat(due("avant le 2 février")).isEqualTo("2027-02-02");
    }

    @Test
    void a_whole_date_needs_no_other() {
        assertThat(met("le 6 mars 2024", MONDAY)).isEqualTo("2024-03-06");
        assertThat(met("le 06/03/2024", MONDAY)).isEqualTo("2024-03-06");
    }

    @Test
    void where_weekday_and_date_contradict_each_other_the_date_wins() {
        assertThat(met("mercredi 6 mars 2026", MONDAY)).isEqualTo("2026-03-06");
        assertThat(met("mercredi 6 mars", MONDAY)).isEqualTo("2026-03-06");
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
        assertThat(due("à l'horizon 2035")).isEqualTo("2035");
        assertThat(due("au plus tard le 31 mars")).isEqualTo("2026-03-31");
        assertThat(due("avant la fin de l'année 2027")).isEqualTo("2027-10/2027-12");
        assertThat(due("d'ici à la fin de 2027")).isEqualTo("2027-10/2027-12");
        assertThat(due("avant la fin de l'année")).isEqualTo("2026");
        assertThat(due("avant fin mai")).isEqualTo("2026-05");
        assertThat(due("d'ici la fin de la décennie")).isEqualTo("2030");
    }

    @Test
    void a_deadline_may_be_counted_from_the_day_of_the_report() {
        assertThat(due("d'ici trois ans")).isEqualTo("2029");
        assertThat(due("d'ici à six mois")).isEqualTo("2026-09");
        assertThat(due("dans les deux prochaines années")).isEqualTo("2028");
        assertThat(due("dans un délai de quinze jours")).isEqualTo("2026-03-24");
        assertThat(due("dans dix ans")).isEqualTo("2036");
    }

    @Test
    void a_part_of_a_year_is_its_months() {
        assertThat(due("d'ici début 2027")).isEqualTo("2027-01/2027-03");
        assertThat(due("d'ici au milieu de 2027")).isEqualTo("2027-04/2027-09");
        assertThat(due("mi-2027")).isEqualTo("2027-04/2027-09");
        assertThat(due("au premier semestre 2027")).isEqualTo("2027-01/2027-06");
        assertThat(due("au quatrième trimestre")).isEqualTo("2026-10/2026-12");
        assertThat(due("à l'automne")).isEqualTo("2026-09/2026-11");
        assertThat(due("à l'été 2027")).isEqualTo("2027-06/2027-08");
    }

    @Test
    void a_part_of_a_month_is_the_month() {
        assertThat(due("à la mi-mai")).isEqualTo("2026-05");
        assertThat(due("début juin 2027")).isEqualTo("2027-06");
    }

    @Test
    void this_next_and_last_count_from_the_day_of_the_report() {
        assertThat(due("en mai prochain")).isEqualTo("2026-05");
        assertThat(due("l'année prochaine")).isEqualTo("2027");
        assertThat(due("l'an prochain")).isEqualTo("2027");
        assertThat(due("le mois prochain")).isEqualTo("2026-04");
        assertThat(due("la semaine prochaine")).isEqualTo("2026-03-16/2026-03-22");
        assertThat(due("cette année")).isEqualTo("2026");
        assertThat(met("le mois dernier", MONDAY)).isEqualTo("2026-02");
    }

    @Test
    void a_stretch_of_days_is_an_interval() {
        assertThat(visit("du 2 au 5 mars 2026")).isEqualTo("2026-03-02/2026-03-05");
        assertThat(visit("du lundi 2 au jeudi 5 mars")).isEqualTo("2026-03-02/2026-03-05");
        assertThat(visit("les 3, 4 et 5 mars")).isEqualTo("2026-03-03/2026-03-05");
        assertThat(visit("du 27 février au 2 mars 2026")).isEqualTo("2026-02-27/2026-03-02");
    }

    private static @Nullable String visit(String when) {
        return Facts.of(
                        "Le ministre laotien Bounmy Keo a effectué une visite officielle au Japon " + when + ".",
                        MONDAY)
                .reading()
                .encounters()
                .getFirst()
                .date();
    }

    @Test
    void a_deadline_that_the_predicate_says_is_the_action_s() {
        assertThat(dueOf("D'ici 2030, le Japon s'est engagé à ouvrir le port.")).isEqualTo("2030");
    }

    @Test
    void what_is_over_or_only_named_after_a_year_is_no_deadline() {
        assertThat(dueOf("Le Japon a promis d'appliquer l'accord signé en 2019."))
                .isNull();
        assertThat(dueOf("Le Japon a promis de soutenir le plan Horizon Vert 2040."))
                .isNull();
    }

    @Test
    void a_number_of_things_is_no_year() {
        assertThat(dueOf("Le Japon a promis de former plus de 2030 pilotes.")).isNull();
    }
}
