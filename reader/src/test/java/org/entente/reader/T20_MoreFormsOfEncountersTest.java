package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Encounters told beside the predicate, one by one, as announced or agreed, and at gatherings of many. */
class T20_MoreFormsOfEncountersTest {
    private static final String DAY = "2026-03-12";

    private static void encounters(String text, String... expected) {
        assertThat(Facts.of(text, DAY).encounters()).contains(expected);
    }

    private static void none(String text) {
        assertThat(Facts.of(text, DAY).encounters()).isEmpty();
    }

    @Test
    void a_visit_around_which_something_is_told() {
        encounters(
                "Le ministre péruvien Hugo Paz, dont c'est le premier voyage au Ghana, a vanté la pêche.",
                "visit held:  > Hugo Paz");
        encounters(
                "Après un séjour de trois jours au Ghana, le ministre péruvien Hugo Paz a vanté la pêche.",
                "visit held:  > Hugo Paz");
        encounters("De passage à Lima, la ministre suisse Eva Frei a vanté la pêche.", "visit held:  > Eva Frei");
        encounters(
                "Au Ghana, où il a séjourné lundi, le ministre péruvien Hugo Paz a vanté la pêche.",
                "visit held:  > Hugo Paz");
        encounters("La ministre suisse Eva Frei vient de terminer un voyage au Ghana.", "visit held:  > Eva Frei");
    }

    @Test
    void what_is_announced_or_agreed_is_planned() {
        encounters(
                "La porte-parole a indiqué que le ministre péruvien Hugo Paz effectuerait lundi une visite au Ghana.",
                "visit planned:  > Hugo Paz");
        encounters(
                "La ministre suisse Eva Frei et le ministre péruvien Hugo Paz ont décidé de se revoir en juin.",
                "meeting planned:  > ; Eva Frei + Hugo Paz");
        none("La ministre suisse Eva Frei ne prévoit pas de rencontrer le ministre péruvien Hugo Paz.");
    }

    @Test
    void one_by_one() {
        encounters(
                "La ministre suisse Eva Frei a vu séparément le ministre péruvien Hugo Paz et la ministre ghanéenne Afua Mensah.",
                "meeting held:  > ; Eva Frei + Hugo Paz",
                "meeting held:  > ; Afua Mensah + Eva Frei");
        encounters(
                "La ministre suisse Eva Frei a été reçue par le président gabonais Paul Nzé, puis par le ministre Marc Ondo.",
                "meeting held: Paul Nzé > Eva Frei",
                "meeting held: Marc Ondo > Eva Frei");
    }

    @Test
    void a_state_hosts_a_visit() {
        encounters(
                "Le président gabonais Paul Nzé a accueilli la ministre suisse Eva Frei pour une visite de travail.",
                "visit held: Paul Nzé > Eva Frei");
    }

    @Test
    void openings() {
        encounters(
                "Lors du sommet de Lima, la ministre suisse Eva Frei a vanté la pêche.",
                "conference held:  > ; Eva Frei");
        encounters(
                "Face au ministre péruvien Hugo Paz, la ministre suisse Eva Frei a vanté la pêche.",
                "meeting held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "Au cours d'un appel, la ministre suisse Eva Frei a promis au ministre péruvien Hugo Paz son appui.",
                "call held:  > ; Eva Frei + Hugo Paz");
    }

    @Test
    void sessions_and_ceremonies() {
        encounters(
                "Coprésidée par la ministre suisse Eva Frei et le ministre péruvien Hugo Paz, la commission mixte a siégé deux jours.",
                "conference held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "Le traité porte la signature de la ministre suisse Eva Frei et du ministre péruvien Hugo Paz.",
                "ceremony held:  > ; Eva Frei + Hugo Paz");
        encounters(
                "La ministre suisse Eva Frei a évoqué la pêche avec le ministre péruvien Hugo Paz.",
                "meeting held:  > ; Eva Frei + Hugo Paz");
    }
}
