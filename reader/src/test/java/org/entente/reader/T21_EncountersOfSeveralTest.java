package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Encounters of states, of several one by one, and such as were put off. */
class T21_EncountersOfSeveralTest {
    private static final String DAY = "2026-03-12";

    private static void encounters(String text, String... expected) {
        assertThat(Facts.of(text, DAY).encounters()).contains(expected);
    }

    @Test
    void ministers_of_several_states_act_for_them() {
        encounters(
                "Les ministres de la Pêche du Chili, du Pérou et du Ghana se sont concertés mardi à Lima.",
                "meeting held:  > ; CL + GH + PE");
        encounters(
                "Le ministre péruvien Hugo Paz a rencontré la ministre suisse Eva Frei. La prochaine session de la commission"
                        + " mixte est prévue à Berne en juin.",
                "conference planned:  > ; CH + PE");
    }

    @Test
    void a_session_that_is_told_by_its_noun_is_a_conference() {
        encounters(
                "La session a été coprésidée par le ministre péruvien Hugo Paz et la ministre suisse Eva Frei.",
                "conference held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "Le ministre péruvien Hugo Paz et la ministre suisse Eva Frei ont coprésidé la session.",
                "meeting held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void talks_that_are_counted_are_one_each() {
        encounters(
                "Deux appels ont occupé mardi la ministre suisse Eva Frei : l'un avec le ministre péruvien Hugo Paz, l'autre avec"
                        + " le ministre ghanéen Kofi Adu.",
                "call held:  > ; Eva Frei + Hugo Paz",
                "call held:  > ; Eva Frei + Kofi Adu");
    }

    @Test
    void what_is_put_off_or_called_off() {
        encounters(
                "La rencontre prévue à Lima entre le ministre péruvien Hugo Paz et la ministre suisse Eva Frei a été annulée.",
                "meeting cancelled:  > ; Eva Frei + Hugo Paz");
        encounters(
                "La visite au Ghana de la ministre suisse Eva Frei, plusieurs fois repoussée, tient à cœur aux deux pays.",
                "visit postponed:  > Eva Frei");
    }

    @Test
    void a_meal_that_one_is_received_to() {
        encounters(
                "Le ministre péruvien Hugo Paz a reçu à dîner la ministre suisse Eva Frei.",
                "meeting held: Hugo Paz > Eva Frei");
    }
}
