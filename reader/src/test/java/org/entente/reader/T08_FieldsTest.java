package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fields, by the longest cue word. */
class T08_FieldsTest {
    private static void fields(String what, String... expected) {
        assertThat(Facts.of("Le Japon a proposé de soutenir " + what + ".")
                        .reading()
                        .statements()
                        .getFirst()
                        .fields())
                .extracting(f -> f.code())
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void a_row_has_every_field_that_its_words_name() {
        fields("l'agriculture et le tourisme", "agriculture", "tourism");
    }

    @Test
    void a_longer_cue_hides_the_shorter_one_inside_it() {
        fields("la zone économique exclusive", "maritime");
    }

    @Test
    void a_plural_is_found_by_its_singular() {
        fields("les hôpitaux", "health");
    }

    @Test
    void where_nothing_is_named_it_is_about_the_relation_itself() {
        fields("le projet", "politics");
    }

    @Test
    void what_only_points_back_is_about_what_was_said_before() {
        var statements = Facts.of(
                        "Le Japon a proposé de soutenir la pêche. Le Laos a proposé de progresser dans ce domaine.")
                .reading()
                .statements();
        assertThat(statements.getLast().fields()).extracting(f -> f.code()).containsExactly("fisheries");
    }
}
