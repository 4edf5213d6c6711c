package org.entente.reader;

import org.junit.jupiter.api.Test;

/** "Inviter" is a call to come, or a polite request to do. */
class F01_TwoSensesOfInviterTest {
    @Test
    void to_invite_to_come_is_an_invitation() {
        Told.in(
                        "Le Premier ministre islandais Jón Arnason a invité la présidente ghanéenne Efua Adjei à "
                                + "se rendre à Reykjavik en septembre.",
                        "2026-03-04")
                .statements("Jón Arnason invite > Efua Adjei: à se rendre à Reykjavik en septembre")
                .undertakings("asked GH > IS: se rendre à Reykjavik en septembre | by 2026-09")
                .encounters();
    }

    @Test
    void to_invite_to_go_on_or_to_buy_is_a_request() {
        Told.in("Le ministre kényan du Commerce, Peter Otieno, a invité la Norvège à acheter davantage de " + "thé.")
                .statements("Peter Otieno request > NO: à acheter davantage de thé")
                .undertakings("asked NO > KE: acheter davantage de thé");
    }

    @Test
    void two_requests_behind_one_inviter() {
        Told.in("La ministre péruvienne Rosa Quispe a invité la Grèce à moderniser le port de Callao et à "
                        + "former des dockers.")
                .statements("Rosa Quispe request > GR: à moderniser le port de Callao et à former des dockers")
                .undertakings("asked GR > PE: moderniser le port de Callao", "asked GR > PE: former des dockers");
    }

    @Test
    void both_senses_in_one_sentence() {
        Told.in("Le président sénégalais Amadou Sarr a invité la ministre roumaine Ioana Radu à visiter "
                        + "Dakar et l'a invitée à accorder davantage de bourses.")
                .statements(
                        "Amadou Sarr invite > Ioana Radu: à visiter Dakar",
                        "Amadou Sarr request > Ioana Radu: à accorder davantage de bourses")
                .undertakings("asked RO > SN: visiter Dakar", "asked RO > SN: accorder davantage de bourses");
    }

    @Test
    void to_attend_is_to_come() {
        Told.in("Le ministre omanais Hamad Saidi a invité la ministre bulgare Elena Petrova à assister "
                        + "aux fêtes du port de Salalah.")
                .statements("Hamad Saidi invite > Elena Petrova: à assister aux fêtes du port de Salalah")
                .encounters();
    }

    @Test
    void to_take_part_in_a_forum_is_to_come() {
        Told.in("La Zambie a invité le Qatar à participer au forum des mines qu'elle organise à Lusaka.")
                .among(
                        "ZM invite > QA: à participer au forum des mines qu'elle organise à Lusaka",
                        "asked QA > ZM: participer au forum des mines qu'elle organise à Lusaka");
    }

    @Test
    void to_be_invited_is_the_same_from_the_other_side() {
        Told.in("Le ministre letton Juris Kalnins a été invité par son homologue mongole, Sarnai Bold, à "
                        + "visiter Oulan-Bator.")
                .statements("Sarnai Bold invite > Juris Kalnins: à visiter Oulan-Bator")
                .undertakings("asked LV > MN: visiter Oulan-Bator");
    }
}
