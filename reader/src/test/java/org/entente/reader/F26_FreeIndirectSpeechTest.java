package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A paragraph that goes on without naming its speaker is still theirs. */
class F26_FreeIndirectSpeechTest {
    @Test
    void a_new_paragraph_with_a_pronoun() {
        Told.in("La ministre malgache Lala Rabe a reçu le ministre coréen Park Min-ho.\nElle a remercié la "
                        + "Corée du Sud de son aide.\nElle a également proposé d'ouvrir une ligne aérienne.")
                .statements(
                        "Lala Rabe thank > KR: la Corée du Sud de son aide",
                        "Lala Rabe propose: d'ouvrir une ligne aérienne");
    }

    @Test
    void an_infinitive_that_goes_on_telling() {
        Told.in("Le ministre gabonais Pierre Obame a salué la fin des travaux.\nEt d'ajouter que le Gabon "
                        + "formerait vingt ingénieurs.")
                .statements(
                        "Pierre Obame praise: la fin des travaux",
                        "Pierre Obame promise: que le Gabon formerait vingt ingénieurs")
                .among("pledged GA > : formerait vingt ingénieurs | of 20 ingénieurs");
    }

    @Test
    void an_infinitive_before_a_quotation() {
        Told.in("La ministre serbe Vesna Radovic a visité l'usine. « Ces machines sont neuves », a-t-elle "
                        + "constaté. Et de conclure : « Nous en achèterons d'autres ».")
                .among(
                        "Vesna Radovic state: Ces machines sont neuves",
                        "Vesna Radovic promise: Nous en achèterons d'autres");
    }

    @Test
    void a_state_that_will_do_promises_it_itself() {
        Told.in("Le ministre finlandais Mikko Laine a reçu la ministre zambienne Chanda Banda.\nLa "
                        + "Finlande formera deux cents infirmières zambiennes.")
                .among(
                        "FI promise: La Finlande formera deux cents infirmières zambiennes",
                        "pledged FI > ZM: formera deux cents infirmières zambiennes | of 200 infirmières");
    }

    @Test
    void according_to_him() {
        Told.in("Le ministre tchèque Jan Novotny a ouvert le forum. Selon lui, la rivière est propre.")
                .among("Jan Novotny state: la rivière est propre");
    }
}
