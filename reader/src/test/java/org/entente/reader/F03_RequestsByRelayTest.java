package org.entente.reader;

import org.junit.jupiter.api.Test;

/** Who asks a guest to hand on an invitation or a request asks twice: the guest, and the third person. */
class F03_RequestsByRelayTest {
    @Test
    void an_ambassador_is_asked_to_hand_on_an_invitation() {
        Told.in("Le président malgache Hery Rabe a reçu l'ambassadeur du Portugal, Rui Tavares. Il l'a "
                        + "prié de transmettre au président portugais João Neto son invitation à visiter "
                        + "Antananarivo.")
                .statements(
                        "Hery Rabe request > Rui Tavares: de transmettre au président portugais João Neto son "
                                + "invitation à visiter Antananarivo",
                        "Hery Rabe invite > João Neto: à visiter Antananarivo | in Hery Rabe request")
                .among("asked PT > MG: visiter Antananarivo");
    }

    @Test
    void a_guest_is_asked_to_tell_his_government() {
        Told.in("Le ministre laotien Bounmy Keo a demandé à l'ambassadrice de Suède, Elsa Lund, de faire "
                        + "savoir à son gouvernement que le Laos attendait des vaccins.")
                .among("Bounmy Keo request > Elsa Lund: de faire savoir à son gouvernement que le Laos attendait "
                        + "des vaccins");
    }

    @Test
    void an_ambassador_is_asked_to_have_his_government_act() {
        Told.in("La ministre togolaise Afi Koffi a prié l'ambassadeur du Chili, Pablo Soto, d'intervenir "
                        + "auprès de son gouvernement afin que les visas soient délivrés plus vite.")
                .among(
                        "Afi Koffi request > Pablo Soto: d'intervenir auprès de son gouvernement afin que les "
                                + "visas soient délivrés plus vite",
                        "asked CL > TG: intervenir auprès de son gouvernement afin que les visas soient délivrés "
                                + "plus vite");
    }

    @Test
    void an_invitation_handed_on_is_its_senders() {
        Told.in("Le ministre norvégien Lars Moen a transmis à la présidente moldave Ana Rusu l'invitation "
                        + "de la Première ministre norvégienne Ingrid Dahl à participer au congrès de Bergen.")
                .statements("Ingrid Dahl invite > Ana Rusu: à participer au congrès de Bergen");
    }

    @Test
    void greetings_by_relay_are_theirs_who_bring_them() {
        Told.in("Le ministre cubain Luis Prado a transmis les salutations du président cubain Raúl Mena à "
                        + "son homologue angolais, João Lopes.")
                .statements("Luis Prado congratulate > João Lopes: les salutations du président cubain Raúl Mena à "
                        + "son homologue angolais, João Lopes");
    }
}
