package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Captions, links, navigation and doubled texts make no rows of their own; what stands between is read. */
class F15_DamagedPagesTest {
    @Test
    void a_list_of_navigation_says_nothing() {
        Told.in("Accueil\nPolitique\nÉconomie\nSport\nLe ministre tongien Sione Vea a remercié la Corée du "
                        + "Sud de ses dons.\nLire aussi\nContact")
                .statements("Sione Vea thank > KR: de ses dons");
    }

    @Test
    void without_its_lead_a_report_is_still_read() {
        Told.in("L'ambassadeur du Maroc a remercié la Mongolie de ses vaccins. Il a promis d'ouvrir une "
                        + "ligne aérienne.")
                .among("ambassadeur du Maroc thank > MN: de ses vaccins");
    }
}
