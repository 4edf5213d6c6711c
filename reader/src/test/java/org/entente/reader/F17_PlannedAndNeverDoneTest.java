package org.entente.reader;

import org.junit.jupiter.api.Test;

/** What was announced and did not come is told so. */
class F17_PlannedAndNeverDoneTest {
    @Test
    void a_meeting_to_come_is_planned_only() {
        Told.in("La ministre bulgare Elena Petrova rencontrera son homologue thaïlandais, Somchai Wong, " + "en 2019.")
                .encounters("meeting planned:  > ; Elena Petrova + Somchai Wong | on 2019");
    }

    @Test
    void a_goal_is_not_what_was_reached() {
        Told.in("L'Inde et le Kenya visaient 4 milliards de dollars d'échanges en 2015. Ils ont atteint "
                        + "1,2 milliard de dollars.")
                .figures("4000000000 USD", "1200000000 USD")
                .nowhere("done");
    }

    @Test
    void a_signature_that_failed_is_not_signed() {
        Told.in("L'accord sur la pêche entre le Gabon et l'Islande n'a pas été signé.")
                .nowhere("signed:")
                .nowhere("agreement signed");
    }
}
