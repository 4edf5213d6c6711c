package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Captions, links, navigation and doubled texts make no rows of their own; what stands between is read. */
class F15_DamagedPagesTest {
    @Test
    void captions_and_links_make_no_rows() {
        Told.in("Le ministre ghanéen Kwame Boateng a reçu l'ambassadrice de Pologne, Anna Kowal.\nPhoto : "
                        + "le ministre et l'ambassadrice – ảnh 1\nIl a salué la qualité des échanges.\n>> Le Ghana a "
                        + "promis d'acheter des trains à la Hongrie")
                .statements("Kwame Boateng praise: la qualité des échanges")
                .undertakings();
    }

    @Test
    void a_text_given_twice_is_read_once() {
        Told.in("Le ministre ghanéen Kwame Boateng a reçu l'ambassadrice de Pologne, Anna Kowal. Il a "
                        + "promis d'ouvrir une école à Lodz.\nLe ministre ghanéen Kwame Boateng a reçu "
                        + "l'ambassadrice de Pologne, Anna Kowal. Il a promis d'ouvrir une école à Lodz.")
                .statements("Kwame Boateng promise: d'ouvrir une école à Lodz")
                .undertakings("pledged GH > PL: ouvrir une école à Lodz")
                .encounters("meeting held: Kwame Boateng > Anna Kowal")
                .offices("Kwame Boateng: ministre, GH", "Anna Kowal: ambassadrice de Pologne, PL");
    }

    @Test
    void a_list_of_navigation_says_nothing() {
        Told.in("Accueil\nPolitique\nÉconomie\nSport\nLe ministre tongien Sione Vea a remercié la Corée du "
                        + "Sud de ses dons.\nLire aussi\nContact")
                .statements("Sione Vea thank > KR: la Corée du Sud de ses dons");
    }

    @Test
    void a_teaser_about_another_matter_is_not_of_this_report() {
        Told.in(
                        "Le ministre tongien Sione Vea a remercié la Corée du Sud de ses dons.\nLire aussi : Le "
                                + "Japon a promis de financer un stade à Nuku'alofa",
                        "2026-03-04")
                .statements("Sione Vea thank > KR: la Corée du Sud de ses dons");
    }

    @Test
    void without_its_lead_a_report_is_still_read() {
        Told.in("L'ambassadeur du Maroc a remercié la Mongolie de ses vaccins. Il a promis d'ouvrir une "
                        + "ligne aérienne.")
                .among("ambassadeur du Maroc thank > MN: la Mongolie de ses vaccins");
    }
}
