package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Encounter;
import org.junit.jupiter.api.Test;

/** Encounters in the orders of words in which the press tells them. */
class T18_FormsOfEncountersTest {
    private static final String DAY = "2026-03-12";

    private static void encounters(String text, String... expected) {
        assertThat(Facts.of(text, DAY).encounters()).contains(expected);
    }

    private static void none(String text) {
        assertThat(Facts.of(text, DAY).encounters()).isEmpty();
    }

    private static List<String> dates(String text) {
        return Facts.of(text, DAY).reading().encounters().stream()
                .map(Encounter::date)
                .toList();
    }

    @Test
    void subjects_behind_the_verb_of_a_relative() {
        encounters(
                "Le ministre péruvien Hugo Paz, que recevait mardi à Berne la ministre suisse Eva Frei, a parlé de pêche.",
                "meeting held: Eva Frei > Hugo Paz");
        encounters(
                "À l'issue de l'audience que lui a accordée lundi le président gabonais Paul Nzé, l'ambassadrice du Chili,"
                        + " Marta Rojas, s'est dite confiante.",
                "meeting held: Paul Nzé > Marta Rojas");
    }

    @Test
    void a_pronoun_before_the_main_clause_is_who_acts_there() {
        encounters(
                "À l'issue de l'audience qu'il a accordée mardi à l'ambassadrice du Chili, Marta Rojas, le président gabonais"
                        + " Paul Nzé a promis son appui.",
                "meeting held: Paul Nzé > Marta Rojas");
    }

    @Test
    void cleft_sentences() {
        encounters(
                "Hier, c'est avec le ministre péruvien Hugo Paz que la ministre suisse Eva Frei s'est entretenue.",
                "meeting held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void delegations_are_known_by_who_leads_them() {
        encounters(
                "La ministre suisse Eva Frei a reçu mardi une délégation péruvienne conduite par le sénateur Hugo Paz.",
                "meeting held: Eva Frei > Hugo Paz");
        encounters(
                "La ministre suisse Eva Frei a rencontré mardi des dirigeants du Pérou.",
                "meeting held:  > ; Eva Frei + PE");
    }

    @Test
    void guests_who_are_named_one_by_one() {
        encounters(
                "Le président gabonais Paul Nzé a reçu mardi plusieurs diplomates. L'ambassadrice du Chili, Marta Rojas, a"
                        + " ouvert la série. L'ambassadeur du Ghana, Kofi Asante, lui a succédé.",
                "meeting held: Paul Nzé > Marta Rojas",
                "meeting held: Paul Nzé > Kofi Asante");
    }

    @Test
    void journeys_by_what_is_left_and_reached() {
        encounters("La ministre suisse Eva Frei s'envolera jeudi pour le Ghana.", "visit planned:  > Eva Frei");
        encounters("La ministre suisse Eva Frei gagnera ensuite le Ghana.", "visit planned:  > Eva Frei");
        encounters(
                "La ministre suisse Eva Frei a quitté Lima au terme d'une visite de trois jours.",
                "visit held:  > Eva Frei");
        encounters("Le ministre péruvien Hugo Paz a annulé son voyage au Japon.", "visit cancelled:  > Hugo Paz");
    }

    @Test
    void a_tour_makes_a_visit_of_each_stop() {
        assertThat(Facts.of("Le ministre péruvien Hugo Paz s'est rendu à Tokyo, à Séoul et à Hanoï en février.", DAY)
                        .reading()
                        .encounters())
                .extracting(Encounter::place)
                .containsExactly("Tokyo", "Séoul", "Hanoï");
    }

    @Test
    void a_letter_is_of_who_wrote_it_and_not_of_who_bears_it() {
        encounters(
                "Le ministre péruvien Luis Vega a remis à la présidente suisse Eva Frei un message du président Hugo Paz.",
                "letter held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "Dans une lettre adressée lundi à la présidente suisse Eva Frei, le président péruvien Hugo Paz a demandé de"
                        + " l'aide.",
                "letter held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void who_signs_takes_part_in_the_ceremony() {
        encounters(
                "Le ministre péruvien Hugo Paz et l'ambassadrice de Suisse au Pérou, Eva Frei, ont signé mardi à Lima un"
                        + " accord de don. La cérémonie s'est déroulée au siège du ministère.",
                "ceremony held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void states_hold_a_session() {
        encounters(
                "Le Pérou et la Suisse tiendront en mai à Lima la troisième session de leur commission mixte.",
                "conference planned:  > ; CH + PE");
    }

    @Test
    void what_two_discuss_they_discuss_together() {
        encounters(
                "Le ministre péruvien Hugo Paz et la ministre suisse Eva Frei ont évoqué la pêche.",
                "meeting held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void a_condition_and_people_at_home_make_none() {
        none("Si le président péruvien Hugo Paz rencontre la présidente suisse Eva Frei, il parlera de pêche.");
        none("Le président péruvien Hugo Paz a reçu le ministre péruvien des Pêches, Luis Vega.");
        none("Paul Nzé est arrivé à Marseille.");
    }

    @Test
    void the_weekday_of_the_report_is_that_day() {
        assertThat(dates("Le ministre péruvien Hugo Paz va être reçu ce jeudi par la ministre suisse Eva Frei."))
                .containsExactly(DAY);
    }

    @Test
    void a_visit_that_ends_lasted_before() {
        assertThat(
                        dates(
                                "Le président gabonais Paul Nzé a achevé mardi une visite officielle de trois jours en Norvège."))
                .containsExactly("2026-03-08/2026-03-10");
    }

    @Test
    void a_planned_talk_is_within_the_planned_visit() {
        assertThat(dates("Le président gabonais Paul Nzé effectuera une visite en Norvège du 20 au 22 mars. Il aura un"
                        + " entretien avec le Premier ministre norvégien Ole Dahl."))
                .containsExactly("2026-03-20/2026-03-22", "2026-03-20/2026-03-22");
    }

    @Test
    void the_capital_is_called_by_its_name() {
        assertThat(Facts.of("Le président gabonais Paul Nzé est arrivé lundi dans la capitale norvégienne.", DAY)
                        .reading()
                        .encounters())
                .extracting(Encounter::place)
                .containsExactly("Oslo");
    }

    @Test
    void who_signs_or_hands_over_takes_part_in_a_ceremony() {
        encounters(
                "La ministre suisse Eva Frei a paraphé mardi avec le ministre péruvien Hugo Paz un accord de pêche.",
                "ceremony held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "L'accord a été signé mardi par la ministre suisse Eva Frei et le ministre péruvien Hugo Paz.",
                "ceremony held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void openings_that_take_a_meeting_for_granted() {
        encounters(
                "Devant le ministre péruvien Hugo Paz, la ministre suisse Eva Frei s'est dite confiante.",
                "meeting held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "Intervenant mardi au forum de Lima, la ministre suisse Eva Frei a parlé de pêche.",
                "conference held:  > ; Eva Frei");
    }

    @Test
    void who_comes_next_is_received_by_the_same_host() {
        encounters(
                "La ministre suisse Eva Frei a reçu mardi l'ambassadeur du Pérou, Hugo Paz. L'ambassadrice du Chili, Marta Rojas,"
                        + " lui a succédé.",
                "meeting held: Eva Frei > Hugo Paz",
                "meeting held: Eva Frei > Marta Rojas");
    }

    @Test
    void nobody_is_telephoned_who_is_called_on() {
        encounters(
                "La ministre suisse Eva Frei a appelé mardi le ministre péruvien Hugo Paz.",
                "call held:  > ; Eva Frei + Hugo Paz");
        none("La ministre suisse Eva Frei a appelé mardi le ministre péruvien Hugo Paz à la retenue.");
    }

    @Test
    void adverbs_between_auxiliary_and_participle_leave_the_day_its_own() {
        assertThat(
                        dates(
                                "La ministre suisse Eva Frei s'est longuement entretenue mardi avec le ministre péruvien Hugo Paz."))
                .containsExactly("2026-03-10");
    }

    @Test
    void a_ceremony_in_the_presence_of_two() {
        encounters(
                "La cérémonie s'est déroulée mardi en présence du ministre péruvien Hugo Paz et de la ministre suisse Eva Frei.",
                "ceremony held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void whose_visit_ends() {
        encounters(
                "La ministre suisse Eva Frei, dont la visite au Pérou s'achève mercredi, a parlé de pêche.",
                "visit held:  > Eva Frei");
    }

    @Test
    void the_day_for_which_a_visit_is_set() {
        assertThat(
                        dates(
                                "La visite de la ministre suisse Eva Frei au Pérou, prévue pour le 12 mai, portera sur la pêche."))
                .containsExactly("2026-05-12");
    }
}
