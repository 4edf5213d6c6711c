package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Who reports what somebody else said is one statement, what was said another within it. */
class F08_NestedAttributionTest {
    @Test
    void a_ministry_relays_what_a_leader_told_its_minister() {
        Told.in("Selon le ministère rwandais des Affaires étrangères, la présidente tchèque Eva Dvorak a "
                        + "remercié le Rwanda de ses soldats.")
                .among("Eva Dvorak thank > RW: le Rwanda de ses soldats | in RW state");
    }

    @Test
    void a_minister_tells_what_both_sides_agreed() {
        Told.in("Le ministre letton Juris Kalnins a déclaré que les deux parties étaient convenues de "
                        + "relier leurs ports.")
                .among("Juris Kalnins state: que les deux parties étaient convenues de relier leurs ports");
    }

    @Test
    void a_minister_tells_what_another_state_promised() {
        Told.in("La ministre monténégrine Vesna Radovic a indiqué que la Norvège s'était engagée à "
                        + "acheter cette électricité.")
                .statements(
                        "Vesna Radovic state: que la Norvège s'était engagée à acheter cette électricité",
                        "NO promise: à acheter cette électricité | in Vesna Radovic state")
                .undertakings("pledged NO > ME: acheter cette électricité");
    }

    @Test
    void a_refusal_told_by_the_other_side() {
        Told.in("Le négociateur soudanais Idris Bakary a affirmé que l'Éthiopie avait refusé de partager "
                        + "ses données.")
                .among(
                        "ET refuse: de partager ses données | in Idris Bakary state",
                        "refused ET > SD: partager ses données");
    }
}
