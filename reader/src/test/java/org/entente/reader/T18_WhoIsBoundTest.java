package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom the words bind where they name no party: bodies and people of a side, things handed over, lists of deeds. */
class T18_WhoIsBoundTest {
    private static final String MET =
            "La ministre chilienne des Ports, Ana Costa, a reçu l'ambassadeur du Ghana, Kofi Mensah. ";

    private static void undertakings(String text, String... expected) {
        assertThat(Facts.of(MET + text).undertakings()).containsExactly(expected);
    }

    @Test
    void bodies_of_a_state_act_for_it() {
        undertakings(
                "Elle a émis le vœu que les entreprises ghanéennes investissent dans le port.",
                "asked GH > CL: les entreprises ghanéennes investissent dans le port");
        undertakings(
                "Ce dernier a annoncé que les entreprises de son pays construiraient deux silos.",
                "pledged GH > CL: les entreprises de son pays construiraient deux silos");
        undertakings(
                "Ce dernier a souligné que les entreprises de son pays étaient prêtes à investir dans le lithium.",
                "offered GH > CL: investir dans le lithium");
    }

    @Test
    void what_is_hoped_of_a_thing_that_both_share_binds_both() {
        undertakings(
                "Elle a souhaité que les échanges entre universités se multiplient.",
                "asked CL + GH > CL + GH: les échanges entre universités se multiplient");
    }

    @Test
    void what_is_to_be_handed_over_is_promised_by_who_tells_it() {
        undertakings(
                "Mme Costa a confirmé que 40 médecins seraient envoyés au Ghana.",
                "pledged CL > GH: 40 médecins seraient envoyés au Ghana");
    }

    @Test
    void the_plural_that_promises_is_taken_up_by_its_pronoun() {
        undertakings(
                "Les autorités ghanéennes ont assuré qu'elles faciliteraient le transit.",
                "pledged GH > CL: faciliteraient le transit");
    }

    @Test
    void a_preposition_that_stands_again_begins_another_deed() {
        undertakings(
                "Elle a appelé à un cessez-le-feu immédiat et à la libération des otages.",
                "asked GH > CL: un cessez-le-feu immédiat",
                "asked GH > CL: la libération des otages");
        undertakings(
                "Ils se sont mis d'accord pour élargir et diversifier les échanges, pour former des douaniers.",
                "agreed CL + GH > CL + GH: élargir et diversifier les échanges",
                "agreed CL + GH > CL + GH: former des douaniers");
    }

    @Test
    void states_that_are_going_to_do_it_together_have_agreed() {
        undertakings("Les deux pays vont multiplier les visites.", "agreed CL + GH > CL + GH: multiplier les visites");
    }

    @Test
    void what_will_only_be_so_is_no_deed() {
        undertakings("Le Ghana obtiendra un siège au conseil.");
    }

    @Test
    void a_body_that_the_text_does_not_name_is_asked_all_the_same() {
        undertakings(
                "Elle a exhorté la communauté internationale à accroître son aide.",
                "asked communauté internationale > CL: accroître son aide");
    }

    @Test
    void what_is_announced_must_be_a_deed() {
        undertakings("Mme Costa a annoncé la mort de l'amiral.");
        undertakings("Mme Costa a annoncé un don de 30 lits au Ghana.", "pledged CL > GH: un don de 30 lits au Ghana");
    }

    @Test
    void what_is_told_of_an_action_is_no_part_of_it() {
        undertakings(
                "Les deux pays ont signé un accord sur la pêche, en présence de trois armateurs.",
                "signed CL + GH > CL + GH: un accord sur la pêche");
    }
}
