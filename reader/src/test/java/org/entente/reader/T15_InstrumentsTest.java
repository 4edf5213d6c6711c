package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Agreements, declarations and named partnerships: their whole names, once each, and where they stand. */
class T15_InstrumentsTest {
    private static void instruments(String text, String... expected) {
        assertThat(Facts.of(text, "2026-03-09").reading().instruments())
                .extracting(i -> i.status().name().toLowerCase(Locale.ROOT) + ": " + i.name())
                .containsExactly(expected);
    }

    @Test
    void a_name_is_read_with_what_it_is_about() {
        instruments(
                "Ils ont signé un mémorandum d'entente sur la pêche, les ports et le tourisme.",
                "signed: mémorandum d'entente sur la pêche, les ports et le tourisme");
        instruments(
                "Ils ont signé un accord de coopération dans le domaine de la formation des pilotes.",
                "signed: accord de coopération dans le domaine de la formation des pilotes");
        instruments("Ils ont adopté la Déclaration de Lomé.", "signed: Déclaration de Lomé");
        instruments(
                "Ils ont signé un accord de transport Ghana-Chili (ATGC).",
                "signed: accord de transport Ghana-Chili (ATGC)");
    }

    @Test
    void a_name_ends_before_what_happened_to_it() {
        instruments("Un accord douanier signé par les deux ministres sera publié.", "signed: accord douanier");
        instruments(
                "Ils ont signé un accord sur la pêche et le ministre a remercié son hôte.",
                "signed: accord sur la pêche");
        instruments("Un accord sur la pêche et les ports a été signé.", "signed: accord sur la pêche et les ports");
    }

    @Test
    void one_named_again_is_one_row() {
        instruments(
                "Le partenariat stratégique global Laos-Ghana progresse. Ce partenariat stratégique a cinq ans.",
                "in_force: partenariat stratégique global Laos-Ghana");
    }

    @Test
    void two_of_a_list_are_two() {
        instruments(
                "Ils ont signé un accord sur la pêche et un protocole relatif aux ports.",
                "signed: accord sur la pêche",
                "signed: protocole relatif aux ports");
    }

    @Test
    void talk_of_plans_and_agreements_names_none() {
        instruments("Sur le plan régional, ils se sont mis d'accord sur tout.");
        instruments("Il a cité la mise en œuvre des accords bilatéraux et des programmes communs.");
        instruments("La déclaration du ministre a été saluée, selon un communiqué du ministère.");
        instruments("Les échanges progressent au plan régional.");
    }

    @Test
    void its_status_is_told_by_the_words_around_it() {
        instruments("Ils négocient un accord de pêche.", "proposed: accord de pêche");
        instruments("Un accord de pêche sera signé en mai.", "proposed: accord de pêche");
        instruments("Un accord de pêche a été signé hier.", "signed: accord de pêche");
        instruments("L'accord de pêche conclu en 2019 est utile.", "in_force: accord de pêche");
        instruments("Il a salué l'application de l'accord de pêche.", "in_force: accord de pêche");
        instruments("Un accord de pêche n'a pas été signé.", "proposed: accord de pêche");
        instruments("Le Laos a dénoncé l'accord de pêche.", "ended: accord de pêche");
    }

    @Test
    void who_signs_are_its_parties() {
        var facts = Facts.of("Le Japon et le Laos ont signé un accord sur la pêche.");
        assertThat(facts.reading().instruments().getFirst().parties()).isNotEmpty();
    }
}
