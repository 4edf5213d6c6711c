package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A participle before the subject is said by the same person. */
class F06_SubjectBehindAParticipleTest {
    @Test
    void receiving_a_guest_the_host_speaks() {
        Told.in("Recevant l'ambassadeur du Koweït, Fahad Sabah, le président tanzanien Juma Mwinyi a "
                        + "demandé de rouvrir la liaison aérienne.")
                .encounters("meeting held: Juma Mwinyi > Fahad Sabah")
                .among("asked KW > TZ: rouvrir la liaison aérienne");
    }

    @Test
    void hailing_something_he_promises() {
        Told.in("Saluant la fin des travaux, la ministre belge Anne Claes a promis de financer une " + "seconde digue.")
                .statements(
                        "Anne Claes praise: la fin des travaux", "Anne Claes promise: de financer une seconde digue");
    }

    @Test
    void stressing_that_he_asks() {
        Told.in("Soulignant que la sécheresse s'aggravait, le ministre botswanais Kagiso Molefe a appelé "
                        + "la Zambie à partager l'eau du fleuve.")
                .statements(
                        "Kagiso Molefe state: que la sécheresse s'aggravait",
                        "Kagiso Molefe request > ZM: à partager l'eau du fleuve");
    }

    @Test
    void the_participle_of_a_pronoun() {
        Told.in("La ministre croate Iva Horvat a visité l'atelier. Rappelant l'importance de "
                        + "l'apprentissage, elle s'est engagée à doubler les bourses.")
                .among(
                        "Iva Horvat state: l'importance de l'apprentissage",
                        "Iva Horvat promise: à doubler les bourses");
    }

    @Test
    void a_participle_behind_the_verb_goes_on_with_the_speaker() {
        Told.in("Le ministre philippin Jose Ramos a remercié le Danemark de ses dons, ajoutant que "
                        + "Manille ouvrirait un bureau à Aarhus.")
                .among(
                        "Jose Ramos thank > DK: le Danemark de ses dons",
                        "Jose Ramos promise: que Manille ouvrirait un bureau à Aarhus");
    }
}
