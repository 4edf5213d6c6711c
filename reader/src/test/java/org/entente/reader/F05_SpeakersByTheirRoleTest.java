package org.entente.reader;

import org.junit.jupiter.api.Test;

/** The speaker is often a role only: who holds it is found in the text. */
class F05_SpeakersByTheirRoleTest {
    @Test
    void the_head_of_government_is_the_prime_minister() {
        Told.in("Le Premier ministre slovène Luka Kovac a reçu l'ambassadrice du Pérou, Rosa Quispe. Le "
                        + "chef du gouvernement slovène a salué l'ouverture de cette ligne.")
                .among("Luka Kovac praise: l'ouverture de cette ligne");
    }

    @Test
    void the_diplomat_is_the_ambassador() {
        Told.in("Le Premier ministre slovène Luka Kovac a reçu l'ambassadrice du Pérou, Rosa Quispe. La "
                        + "diplomate péruvienne a promis d'ouvrir un consulat à Maribor.")
                .among(
                        "Rosa Quispe promise: d'ouvrir un consulat à Maribor",
                        "pledged PE > SI: ouvrir un consulat à Maribor");
    }

    @Test
    void his_host_is_who_received_him() {
        Told.in("Le ministre bahreïnien Yusuf Khalil a été reçu par la présidente estonienne Liis Tamm. "
                        + "Il a remercié son hôte de cet accueil.")
                .among("Yusuf Khalil thank > Liis Tamm: son hôte de cet accueil");
    }

    @Test
    void a_side_is_its_state() {
        Told.in("Le ministre géorgien Irakli Beridze s'est entretenu avec le ministre turkmène Serdar "
                        + "Nazarov. La partie turkmène a proposé de construire un gazoduc.")
                .among("TM propose: de construire un gazoduc");
    }

    @Test
    void a_capital_is_its_state() {
        Told.in("Oslo a demandé à Rabat de protéger ses chalutiers.")
                .statements("NO request > MA: de protéger ses chalutiers")
                .undertakings("asked MA > NO: protéger ses chalutiers");
    }

    @Test
    void the_guest_is_whom_the_host_received() {
        Told.in("La présidente costaricienne Sofía Mora a accueilli le Premier ministre samoan Tavita "
                        + "Leota. Elle lui a montré les parcs. Son invité a loué la beauté des parcs.")
                .among("Tavita Leota praise: la beauté des parcs");
    }

    @Test
    void the_head_of_diplomacy_is_the_foreign_minister() {
        Told.in("Le ministre des Affaires étrangères irlandais, Sean Byrne, a rencontré la ministre "
                        + "mozambicaine Graça Machava. Le chef de la diplomatie irlandaise a regretté ce retard.")
                .among("Sean Byrne regret: ce retard");
    }
}
